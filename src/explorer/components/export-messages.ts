/** Texts of the menu of exports and of the files in it. */
export const messages = {
  title: { en: "Export", zh: "匯出" },
  failed: { en: "That file could not be made: {reason}", zh: "無法產生檔案：{reason}" },
  xlsx: { en: "Excel workbook", zh: "Excel 活頁簿" },
  csv: { en: "Table of statements (CSV)", zh: "陳述表格（CSV）" },
  gexf: { en: "Gephi (GEXF)", zh: "Gephi（GEXF）" },
  graphml: { en: "yEd, igraph (GraphML)", zh: "yEd、igraph（GraphML）" },
  cx2: { en: "Cytoscape (CX2)", zh: "Cytoscape（CX2）" },
  nodeLink: { en: "D3, NetworkX (node-link JSON)", zh: "D3、NetworkX（node-link JSON）" },
  allFormats: { en: "All formats", zh: "所有格式" },
} as const;

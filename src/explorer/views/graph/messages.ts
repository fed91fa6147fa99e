/** Texts of the graph view. */
export const messages = {
  title: { en: "Graph", zh: "圖譜" },
  canvas: { en: "Graph: {size}", zh: "圖譜：{size}" },
} as const;

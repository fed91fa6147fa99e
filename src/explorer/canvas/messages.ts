/** Texts of the canvas. */
export const messages = {
  controls: { en: "Picture", zh: "圖面操作" },
  fit: { en: "Show all", zh: "顯示全圖" },
  zoomIn: { en: "Zoom in", zh: "放大" },
  zoomOut: { en: "Zoom out", zh: "縮小" },
  fullScreen: { en: "Full screen", zh: "全螢幕" },
  leaveFullScreen: { en: "Leave full screen", zh: "離開全螢幕" },
  rearrange: { en: "Arrange anew", zh: "重新排列" },
  png: { en: "Save as PNG picture", zh: "存成 PNG 圖檔" },
  svg: { en: "Save as SVG drawing", zh: "存成 SVG 向量圖" },
  arranging: { en: "Arranging…", zh: "排列中…" },
  stop: { en: "Stop", zh: "停止" },
  loading: { en: "Preparing the canvas…", zh: "正在準備畫布…" },
  edgeCount: { en: { one: "{count} edge", other: "{count} edges" }, zh: "{count} 條連線" },
  selectedNode: { en: "{label}, {kind}, {edges}", zh: "{label}，{kind}，{edges}" },
  selectedEdge: { en: "{source}, {label}, {target}", zh: "{source}，{label}，{target}" },
  also: { en: "{text}, {mark}", zh: "{text}，{mark}" },
  pinned: { en: "pinned", zh: "已固定" },
  graph: { en: "graph", zh: "關係圖" },
  keys: {
    en: "Arrow keys go from node to node. Enter expands, P pins, H hides, plus and minus zoom, 0 shows all, Escape clears.",
    zh: "方向鍵在節點間移動；Enter 展開，P 固定，H 隱藏，加減號縮放，0 顯示全圖，Escape 取消選取。",
  },
  staticKeys: {
    en: "Arrow keys go from node to node. Enter chooses.",
    zh: "方向鍵在節點間移動；Enter 選取。",
  },
  noWebGl: { en: "This browser can't draw with WebGL", zh: "此瀏覽器無法使用 WebGL 繪圖" },
  noWebGlLead: {
    en: "A still drawing stands in: nodes can be chosen, but not moved, and the picture does not zoom. Turning on hardware acceleration usually helps.",
    zh: "改以靜態圖呈現：可選取節點，但不能移動或縮放。開啟瀏覽器的硬體加速通常可解決此問題。",
  },
} as const;

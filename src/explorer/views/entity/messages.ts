/** Texts of the entity view. */
export const messages = {
  loading: { en: "Opening {id}…", zh: "正在開啟 {id}…" },
  unknown: { en: "Nothing here has the id {id}", zh: "此處沒有識別碼為 {id} 的項目" },
  unknownLead: {
    en: "The link may be mistyped or come from another version of the data.",
    zh: "連結可能有誤，或取自另一版本之資料。",
  },
  nearest: { en: "Ids most like it:", zh: "最相近之識別碼：" },
  loadingNearest: { en: "Looking for similar ids…", zh: "正在尋找相近之識別碼…" },
  search: { en: "Name, alias or symbol", zh: "名稱、別稱或文號" },
  searchInstead: { en: "Or search by name:", zh: "或以名稱搜尋：" },

  otherNames: { en: "Also called", zh: "別稱" },
  facts: { en: "Facts", zh: "基本資料" },
  text: { en: "Text", zh: "原文" },
  statements: { en: "Statements", zh: "陳述" },
  context: { en: "Named in other statements", zh: "其他陳述所提及" },
  contextLead: {
    en: "Statements between others that name it in their context.",
    zh: "他者之間的陳述，其脈絡提及本項。",
  },
  asProperty: { en: "As {property}", zh: "作為{property}" },
  neighbors: { en: "Neighbors", zh: "相鄰項目" },
  timeline: { en: "Timeline", zh: "時間軸" },
  related: { en: "Questions and views", zh: "相關問題與檢視" },
  outline: { en: "Statements by section", zh: "依章節列示之陳述" },
  onThisPage: { en: "On this page", zh: "本頁內容" },

  findPath: { en: "Path to…", zh: "尋找通往…的路徑" },
  exportLead: { en: "It, its neighbors and the statements among them", zh: "本項、相鄰項目及其間的陳述" },
  openMatrix: { en: "Positions on this theme", zh: "此議題之立場矩陣" },
  openPrecedents: { en: "Precedents on this theme", zh: "此議題之援引前例" },

  loadingStatements: { en: "Reading statements…", zh: "正在讀取陳述…" },
  progress: { en: "Reading statements: {read} of {total}…", zh: "正在讀取陳述：{read}／{total}…" },
  filter: { en: "Filter statements", zh: "篩選陳述" },
  filterHint: { en: "Name, note or word", zh: "名稱、註記或字詞" },
  relation: { en: "Relation", zh: "關係" },
  allRelations: { en: "All relations", zh: "所有關係" },
  order: { en: "Order", zh: "排序" },
  name: { en: "By name", zh: "依名稱" },
  newest: { en: "Newest first", zh: "由新到舊" },
  oldest: { en: "Oldest first", zh: "由舊到新" },
  shown: {
    en: { one: "{count} statement", other: "{count} statements" },
    zh: "{count} 則陳述",
  },
  shownOf: {
    en: { one: "{count} of {total} statements", other: "{count} of {total} statements" },
    zh: "{total} 則陳述中之 {count} 則",
  },
  clear: { en: "Clear filter", zh: "清除篩選" },
  noMatch: { en: "No statement fits the filter", zh: "沒有符合篩選條件之陳述" },
  noMatchLead: {
    en: "The filter looks in names, notes and context. Try fewer words or all relations.",
    zh: "篩選範圍包括名稱、註記與脈絡。請減少字詞，或改選所有關係。",
  },
  none: { en: "No statement is about it yet", zh: "目前沒有關於本項之陳述" },
  noneLead: {
    en: "The dataset names it, but no statement has it at one end or in its context.",
    zh: "資料集載有本項，但尚無陳述以其為兩端之一或於脈絡中提及。",
  },
  showMore: { en: "Show {count} more", zh: "再顯示 {count} 則" },

  noNeighbors: { en: "No statement ties it to anything.", zh: "沒有陳述將其與他者相連。" },
  pictureLabel: {
    en: "{name} and what it is tied to. The list of neighbors says the same in words.",
    zh: "{name}及其相連項目之圖。相鄰項目清單以文字列出相同內容。",
  },
  pictureLoading: { en: "Drawing the neighborhood…", zh: "正在繪製關係圖…" },
  pictureCut: {
    en: "Shows {count} neighbors; open the graph for more.",
    zh: "僅顯示 {count} 個相鄰項目；更多請在圖譜中開啟。",
  },

  timelineLabel: { en: "Statements from {first} to {last}, by month", zh: "{first} 至 {last} 之各月陳述數" },
  undated: {
    en: { one: "{count} statement has no date.", other: "{count} statements have no date." },
    zh: "{count} 則陳述未載日期。",
  },
  allUndated: { en: "None of its statements has a date.", zh: "相關陳述均未載日期。" },
  showStatements: { en: "Show statements", zh: "顯示陳述" },

  loadingRelated: { en: "Looking for questions…", zh: "正在尋找相關問題…" },
  loadingOutline: { en: "Reading the outline…", zh: "正在讀取章節…" },
  coverage: {
    en: "Passages cover {covered} of {total} lines ({share}).",
    zh: "出處段落涵蓋 {total} 行中之 {covered} 行（{share}）。",
  },
  coverageLabel: { en: "Covered lines along the text", zh: "全文中出處段落之分布" },
  passageCount: { en: { one: "{count} passage", other: "{count} passages" }, zh: "{count} 段出處" },
  resting: {
    en: "{statements} statements rest on {passages} passages of it.",
    zh: "{statements} 則陳述出自其 {passages} 段文字。",
  },
  lines: { en: "lines {first}–{last}", zh: "第 {first}–{last} 行" },
  noSection: { en: "Outside all sections", zh: "不屬任何章節" },
} as const;

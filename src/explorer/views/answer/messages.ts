/** Texts of the answer view. */
export const messages = {
  question: { en: "Question", zh: "問題" },
  loadingCatalogue: { en: "Opening the questions…", zh: "正在開啟題庫…" },
  loadingAnswer: { en: "Looking for the answer…", zh: "正在查詢答案…" },
  unknownTitle: { en: "There is no such question", zh: "查無此題" },
  unknownLead: { en: "The catalogue has no question “{slug}”.", zh: "題庫中無「{slug}」此題。" },
  didYouMean: { en: "Did you mean:", zh: "您是否要找：" },
  allQuestions: { en: "All questions", zh: "所有問題" },

  parameters: { en: "What is asked about", zh: "查詢條件" },
  restore: { en: "Restore", zh: "還原" },
  restoreOne: { en: "Restore the default of {name}", zh: "還原「{name}」之預設值" },
  restoreAll: { en: "Restore all defaults", zh: "還原所有預設值" },
  byDefault: { en: "By default: {value}", zh: "預設：{value}" },
  none: { en: "none", zh: "無" },
  choose: { en: "Choose…", zh: "請選擇…" },
  findEntity: { en: "Find by name…", zh: "輸入名稱搜尋…" },
  addEntity: { en: "Add to {name}…", zh: "新增至「{name}」…" },
  removeEntry: { en: "Remove {name}", zh: "移除{name}" },
  dateHint: {
    en: "A year, month or day: 2018, 2018-11, 2018-11-27",
    zh: "年、年月或年月日：2018、2018-11、2018-11-27",
  },
  listHint: { en: "Several, separated by commas", zh: "可填多項，以半形逗號分隔" },
  unknownId: { en: "There is no entity “{id}” in this dataset.", zh: "本資料集中無「{id}」此一實體。" },
  nearest: { en: "Nearest:", zh: "最相近者：" },
  strayTitle: { en: "Part of the address was left out", zh: "網址中部分參數未採用" },
  strayLead: {
    en: "This question takes no parameter {names}. It takes: {known}.",
    zh: "此題無參數 {names}；可用參數：{known}。",
  },
  noParameters: { en: "none", zh: "無" },

  refusedTitle: { en: "The question cannot be asked with these values", zh: "以目前條件無法查詢" },
  refusedLead: { en: "Mend the value that is marked above.", zh: "請修正上方標示之條件。" },

  answer: { en: "Answer", zh: "答案" },
  told: { en: { one: "{count} row answers this.", other: "{count} rows answer this." }, zh: "共有 {count} 筆答案。" },
  andMore: { en: "{count} more", zh: "其他 {count} 項" },
  table: { en: "The answer row by row", zh: "逐列答案" },
  passagesColumn: { en: "Passages", zh: "出處" },
  noPassage: { en: "none of its own", zh: "無單獨出處" },
  emptyTitle: { en: "Nothing in the dataset answers this", zh: "資料集中查無符合條件之答案" },
  emptyLead: {
    en: "Nothing is recorded for these values. That the reports say nothing is not a statement that there was nothing.",
    zh: "就上述條件，資料集中並無記載。來源未提及，不代表並無其事。",
  },
  tryDefaults: {
    en: "Go back to the values that the question was written for:",
    zh: "可改回此題原設定之條件：",
  },
  tryOthers: { en: "Choose another value in the form above.", zh: "可於上方表單改選其他條件。" },
  tryRelated: { en: "Ask a related question below.", zh: "可參考下方相關問題。" },

  actions: { en: "What to do with the answer", zh: "答案之運用" },
  cite: { en: "Cite this answer", zh: "引用此答案" },
  csv: { en: "Table as CSV", zh: "表格（CSV）" },
  json: { en: "Answer as JSON", zh: "答案（JSON）" },
  excel: { en: "Statements as Excel", zh: "陳述（Excel）" },
  otherFormats: { en: "Other formats", zh: "其他格式" },
  statementsLead: { en: "The statements in this answer", zh: "此答案中的陳述" },
  asData: { en: "Link for programs", zh: "程式用連結" },
  showGraphql: { en: "Show the GraphQL", zh: "顯示 GraphQL" },
  gatheringPassages: { en: "Gathering the passages…", zh: "正在彙整出處…" },

  graphqlQuery: { en: "Query", zh: "查詢" },
  graphqlVariables: { en: "Variables", zh: "變數" },
  copyQuery: { en: "Copy the query", zh: "複製查詢" },
  openGraphiql: { en: "Open in GraphiQL", zh: "於 GraphiQL 開啟" },

  graph: { en: "The answer as a graph", zh: "答案圖譜" },
  graphLabel: {
    en: "Graph of the answer: {nodes} entities and {edges} statements. The table tells the same in words.",
    zh: "答案圖譜：{nodes} 個實體、{edges} 則陳述；表格以文字呈現相同內容。",
  },
  graphCounts: { en: "{nodes} entities, {edges} statements.", zh: "{nodes} 個實體、{edges} 則陳述。" },
  graphLeftOut: {
    en: {
      one: " {count} more that no statement of the answer ties to another is left out.",
      other: " {count} more that no statement of the answer ties to another are left out.",
    },
    zh: "另有 {count} 個實體於本答案中無相連之陳述，未予繪製。",
  },
  graphEmpty: {
    en: "The entities and statements of this answer cannot be drawn: there are none.",
    zh: "此答案不含可繪製之實體或陳述。",
  },
  graphHint: { en: "Choose a node or an edge to mark its rows.", zh: "點選節點或連線可標示對應之列。" },
  loadingGraph: { en: "Drawing the answer…", zh: "正在繪製答案…" },
  openGraph: { en: "Open in the graph", zh: "於圖譜開啟" },
  selectedRows: {
    en: { one: "{count} row is marked.", other: "{count} rows are marked." },
    zh: "已標示 {count} 列。",
  },
  unmark: { en: "Clear the mark", zh: "取消標示" },

  entity: { en: "Entity", zh: "實體" },

  related: { en: "Other questions on the same theme", zh: "同主題之其他問題" },
  relatedMore: { en: "Show all {count}", zh: "顯示全部 {count} 題" },
} as const;

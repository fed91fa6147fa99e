/** Texts of the matrix of positions. */
export const messages = {
  title: { en: "Who stands where", zh: "立場矩陣" },
  titleOf: { en: "Who stands where: {theme}", zh: "立場矩陣：{theme}" },
  lead: {
    en: "Choose a theme to see every recorded stand on its positions side by side, each with the passage that says so.",
    zh: "選擇議題，即可並列檢視各方對該議題下各項立場之表態，並逐一查閱出處。",
  },
  none: { en: "This dataset has no matrix of positions", zh: "本資料集無立場矩陣" },
  noneLead: {
    en: "Its schema names no query that shows stands side by side. The other views still work.",
    zh: "其綱要未定義並列立場之查詢，其他檢視仍可使用。",
  },
  chooseTheme: { en: "Choose a theme", zh: "選擇議題" },
  themePlaceholder: { en: "Name in English or Chinese", zh: "輸入中文或英文名稱" },
  themesCaption: { en: "Themes with recorded stands", zh: "已有表態紀錄之議題" },
  stands: { en: "Stands", zh: "表態" },
  noThemes: { en: "No stand is recorded in this dataset", zh: "本資料集尚無任何表態紀錄" },
  noThemesLead: { en: "Look at the graph to see what it holds.", zh: "請至圖譜檢視其內容。" },
  loading: { en: "Laying the stands side by side…", zh: "正在並列各方立場…" },
  loadingThemes: { en: "Counting stands by theme…", zh: "正在依議題統計表態…" },

  empty: { en: "No stand on this theme is recorded", zh: "此議題尚無表態紀錄" },
  emptyLead: {
    en: "Nobody is recorded as taking a stand on it or on a narrower theme. Try a broader theme, or look at what else is recorded on it.",
    zh: "此議題及其下位議題均無表態紀錄。可改選上位議題，或查閱其他相關內容。",
  },
  emptyHere: { en: "No stand was recorded at these meetings", zh: "所選會議中無表態紀錄" },
  emptyHereLead: { en: "Choose other meetings, or all of them.", zh: "請改選其他會議或全部會議。" },
  allMeetings: { en: "Show all meetings", zh: "顯示全部會議" },
  aboutTheme: { en: "All that is recorded on {theme}", zh: "「{theme}」之全部紀錄" },
  otherThemes: { en: "All themes", zh: "全部議題" },

  summary: {
    en: {
      one: "{count} of {total} {members} has a recorded stand on the {positions} {positionKind} here: {list}.",
      other: "{count} of {total} {members} have a recorded stand on the {positions} {positionKind} here: {list}.",
    },
    zh: "{total} 個{members}中有 {count} 個對 {positions} 項{positionKind}留有表態紀錄：{list}。",
  },
  summaryNone: {
    en: "None of the {total} {members} recorded here has a recorded stand on the {positions} {positionKind}.",
    zh: "此處 {total} 個{members}對 {positions} 項{positionKind}均無表態紀錄。",
  },
  summarySides: { en: "{first} at A; {second} at B", zh: "甲有{first}，乙有{second}" },
  noStand: { en: "none", zh: "零項" },
  summaryEntry: { en: "{stance} {count}", zh: "{stance} {count} 項" },
  busiest: {
    en: { one: "Most stands are on “{position}” ({count}).", other: "Most stands are on “{position}” ({count})." },
    zh: "表態最多者為「{position}」（{count} 個）。",
  },
  summaryChange: {
    en: "Side by side, {changed} stands differ; {onlyFirst} are recorded only at A and {onlySecond} only at B.",
    zh: "兩相比較，{changed} 項立場不同，{onlyFirst} 項僅見於甲，{onlySecond} 項僅見於乙。",
  },
  notRepeated: {
    en: "A stand that is recorded at one meeting only was not repeated at the other; that does not mean that it was given up.",
    zh: "僅見於其中一場會議之立場，係另一場未再提及，不代表已放棄。",
  },

  first: { en: "A", zh: "甲" },
  second: { en: "B", zh: "乙" },
  allCount: {
    en: { one: "the only one", other: "all {count}" },
    zh: "全部 {count} 場",
  },
  someCount: { en: "{count} of {total}", zh: "{total} 場中之 {count} 場" },
  compared: { en: "compared with {count}", zh: "與另 {count} 場比較" },
  meetingsLead: {
    en: "Tick meetings under A to count only what was said there; tick others under B to see both side by side. None under A means all.",
    zh: "勾選甲欄，僅計入該等會議之表態；另勾選乙欄，可與之並列比較。甲欄均未勾選即為全部會議。",
  },
  showAt: { en: "A: count what was said at {meeting}", zh: "甲：計入「{meeting}」之表態" },
  compareAt: { en: "B: compare with {meeting}", zh: "乙：與「{meeting}」比較" },
  clearMeetings: { en: "Clear", zh: "清除選擇" },

  groupBy: { en: "Group by", zh: "分組" },
  noGroups: { en: "Nothing", zh: "不分組" },
  groupOption: { en: "{relation}: {kind}", zh: "{relation}：{kind}" },
  inNoGroup: { en: "In none of these, as far as the sources tell", zh: "不屬上列各組（依現有來源）" },
  onlyStands: { en: "Only those with a stand", zh: "僅列有表態者" },
  onlyChanges: { en: "Only those that differ", zh: "僅列有差異者" },
  noRows: { en: "Nobody is left with these settings", zh: "依目前設定，無符合者" },
  showEverybody: { en: "Show everybody", zh: "顯示全部" },

  caption: { en: "Stands on {theme}", zh: "對「{theme}」之立場" },
  keys: {
    en: "Arrow keys move among the cells; Enter opens one; Escape closes it.",
    zh: "以方向鍵移動儲存格，Enter 鍵開啟，Esc 鍵關閉。",
  },
  total: { en: "Stands", zh: "表態數" },
  sortBy: { en: "Sort by {column}", zh: "依「{column}」排序" },
  cellName: { en: "{member}, {position}: ", zh: "{member}，{position}：" },
  changed: { en: "differs", zh: "不同" },
  onlyFirst: { en: "only at A", zh: "僅見於甲" },
  onlySecond: { en: "only at B", zh: "僅見於乙" },

  legend: { en: "What the marks mean", zh: "圖例" },
  standMeaning: {
    en: "A source says so; open the cell to read it.",
    zh: "來源明載；開啟儲存格即可查閱出處。",
  },
  mixedMeaning: {
    en: "Different stands are recorded, at different times or under different conditions.",
    zh: "有不同立場之紀錄，或因時間、條件而異。",
  },
  silentMeaning: {
    en: "Took part in one of the meetings, but nothing is recorded on this position. Silence is not consent.",
    zh: "曾參與其中會議，但未見對此立場之表態。沉默不等於同意。",
  },
  absentMeaning: {
    en: "Not recorded as taking part. It may have been there: the sources list few attendees in full.",
    zh: "無參與紀錄。來源所列出席者多不完整，不代表未出席。",
  },

  panel: { en: "Behind this cell", zh: "此儲存格之依據" },
  close: { en: "Close", zh: "關閉" },
  silentWhy: {
    en: "{member} is recorded at one of these meetings, but no stand on this position is recorded. Silence is not consent.",
    zh: "「{member}」有參與其中會議之紀錄，但未見對此立場之表態。沉默不等於同意。",
  },
  absentWhy: {
    en: "{member} is not recorded as taking part in these meetings. The sources list few attendees in full, so it may have been there.",
    zh: "「{member}」無參與該等會議之紀錄。來源所列出席者多不完整，不代表未出席。",
  },
  mixedWhy: {
    en: "The sources record different stands; each is below with its passage.",
    zh: "來源記載不同立場，逐一列示如下並附出處。",
  },
  carried: {
    en: "Taken on the narrower “{position}”, and so it counts here too.",
    zh: "係對較具體之「{position}」表態，故併計於此。",
  },
  staleCell: { en: "That cell is not in this matrix", zh: "此矩陣無該儲存格" },
  staleCellLead: {
    en: "The link names {cell}. Perhaps it was made for another theme or from an older version of the data.",
    zh: "連結所指為 {cell}，可能屬於其他議題或較早之資料版本。",
  },
} as const;

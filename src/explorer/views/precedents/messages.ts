/** Texts of the view of precedents. */
export const messages = {
  title: { en: "What is cited as precedent", zh: "援引前例" },
  titleOf: { en: "What is cited as precedent: {subject}", zh: "援引前例：{subject}" },
  lead: {
    en: "Which agreements and documents are cited in what was proposed or said, by whom, and whether those who cite them are party to them.",
    zh: "提案與發言中援引了哪些協定與文件、由誰援引、援引者是否為其締約方。",
  },
  none: { en: "This dataset has no precedents", zh: "本資料集無援引前例" },
  noneLead: {
    en: "Its schema names no query for what is cited. The other views still work.",
    zh: "其綱要未定義援引之查詢，其他檢視仍可使用。",
  },
  choose: { en: "Choose {kinds}", zh: "選擇{kinds}" },
  or: { en: " or ", zh: "或" },
  placeholder: { en: "Name in English or Chinese", zh: "輸入中文或英文名稱" },
  chosen: { en: "Cited on, for or in", zh: "援引範圍" },
  allMustHold: { en: "All of these must hold.", zh: "須同時符合以上條件。" },
  remove: { en: "Remove {subject}", zh: "移除「{subject}」" },
  loading: { en: "Looking up what is cited…", zh: "正在查詢援引紀錄…" },
  loadingOffers: { en: "Counting citations…", zh: "正在統計援引次數…" },

  offeredTheme: { en: "By theme", zh: "依議題" },
  offeredPosition: { en: "By position", zh: "依立場" },
  offeredProposal: { en: "By what cites", zh: "依援引之提案或發言" },
  citations: { en: "Citations", zh: "援引次數" },
  noOffers: { en: "Nothing is cited in this dataset", zh: "本資料集無任何援引紀錄" },
  noOffersLead: { en: "Look at the graph to see what it holds.", zh: "請至圖譜檢視其內容。" },

  empty: { en: "Nothing is recorded as cited here", zh: "此處無援引紀錄" },
  emptyLead: {
    en: "No source says that something was cited on {subject}. Take fewer conditions or something broader, or look at what else is recorded.",
    zh: "來源中未見就「{subject}」援引任何前例。可減少條件、改選較廣之範圍，或查閱其他相關內容。",
  },
  aboutSubject: { en: "All that is recorded on {subject}", zh: "「{subject}」之全部紀錄" },
  allSubjects: { en: "All that precedents can be looked up for", zh: "全部可查詢之範圍" },

  summary: {
    en: {
      one: "{cited} cited in {count} citation, by {members}.",
      other: "{cited} cited in {count} citations, by {members}.",
    },
    zh: "共援引 {count} 次，對象為{cited}；援引者：{members}。",
  },
  nobody: { en: "nobody named", zh: "未具名者" },
  summaryNo: {
    en: {
      one: "In {count} citation the member is not party to what it cites.",
      other: "In {count} citations the member is not party to what it cites.",
    },
    zh: "其中 {count} 次援引者並非該協定之締約方。",
  },
  summaryRest: {
    en: "In {yes} it is, and in {unknown} the sources do not say.",
    zh: "另有 {yes} 次為締約方，{unknown} 次來源未載明。",
  },
  kindCount: { en: "{count} {kind}", zh: "{kind} {count} 項" },
  memberCount: { en: "{count} {kind}", zh: "{count} 個{kind}" },

  by: { en: "Group by", zh: "分組" },
  byCited: { en: "What is cited", zh: "援引對象" },
  byCategory: { en: "Class", zh: "類別" },
  category: { en: "Class", zh: "類別" },
  party: { en: "Party", zh: "締約方" },
  member: { en: "Cited by", zh: "援引者" },
  any: { en: "Any", zh: "不限" },
  noCategory: { en: "No class named", zh: "未標示類別" },
  clearFilters: { en: "Clear the filters", zh: "清除篩選" },
  noneLeft: { en: "No citation is left with these filters", zh: "依目前篩選，無符合之援引" },

  yes: { en: "party", zh: "為締約方" },
  no: { en: "not party", zh: "非締約方" },
  unknown: { en: "sources do not say", zh: "來源未載明" },
  notApplicable: { en: "does not apply", zh: "不適用" },
  legend: { en: "Whether who cites is party to what it cites", zh: "援引者是否為締約方" },
  yesMeaning: { en: "The sources record it as a party.", zh: "來源記載其為締約方。" },
  noMeaning: {
    en: "The sources give all the parties, and it is not among them.",
    zh: "來源列有全部締約方，而其不在其中。",
  },
  unknownMeaning: {
    en: "Not recorded as a party; the sources do not list them all. It may be one.",
    zh: "未見其為締約方之記載，但來源未列出全部締約方，仍有可能。",
  },

  groupLead: {
    en: { one: "Cited {count} time by {members}.", other: "Cited {count} times by {members}." },
    zh: "援引 {count} 次；援引者：{members}。",
  },
  parties: { en: "Parties, as far as recorded", zh: "已知締約方" },
  noParties: { en: "Its parties are not recorded.", zh: "來源未載明其締約方。" },
  cited: { en: "Cites", zh: "援引對象" },
  provision: { en: "Provision", zh: "條款" },
  proposal: { en: "In", zh: "出現於" },
  position: { en: "For", zh: "佐證立場" },
  evidence: { en: "Evidence", zh: "出處" },
  unnamed: { en: "not recorded", zh: "未載明" },
  passages: { en: { one: "{count} passage", other: "{count} passages" }, zh: "{count} 段出處" },
  statement: { en: "Statement", zh: "陳述" },
} as const;

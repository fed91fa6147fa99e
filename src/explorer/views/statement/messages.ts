/** Texts of the statement view. */
export const messages = {
  eyebrow: { en: "Statement", zh: "陳述" },
  loading: { en: "Opening the statement…", zh: "正在開啟陳述…" },
  unknown: { en: "No statement has the id {id}", zh: "查無識別碼為 {id} 的陳述" },
  unknownLead: {
    en: "A statement's id follows from what it says and where that is written. When either is corrected it gets a new one, so an old link may lead nowhere.",
    zh: "陳述的識別碼由其內容與出處推得；內容或出處訂正後識別碼隨之更新，舊連結因此可能失效。",
  },
  unknownAdvice: {
    en: "Look for one of its ends instead, or go through the table.",
    zh: "請改以其中一端之名稱搜尋，或由表格查找。",
  },
  search: { en: "Name, alias or symbol", zh: "名稱、別稱或文號" },
  toTable: { en: "Open the table", zh: "開啟表格" },
  facts: { en: "Context", zh: "脈絡" },
  passages: { en: "Passages", zh: "出處" },
  conflicts: { en: "Contradicted by", zh: "與此不同之記載" },
  conflictsLead: {
    en: "The sources, or two places in one, disagree. Both statements stand, each with its passages.",
    zh: "不同來源或同一來源之不同處記載不一，各陳述均予保留並附出處。",
  },
  loadingConflicts: { en: "Opening the other statements…", zh: "正在開啟相關陳述…" },
  grounds: { en: "Follows from", zh: "推論依據" },
  groundsLead: {
    en: "No passage says this in one piece: it follows from these statements, which rest on the same passages.",
    zh: "出處並未直接載明本陳述，係由下列出自相同段落之陳述推得。",
  },
  noGrounds: {
    en: "It follows from other statements, whose passages are given here.",
    zh: "本陳述由其他陳述推得，此處所列為該等陳述之出處。",
  },
  shared: { en: "Also from these passages", zh: "出自相同段落之其他陳述" },
  loadingShared: { en: "Looking for statements from the same passages…", zh: "正在尋找出自相同段落之陳述…" },
  noShared: { en: "Nothing else rests on them.", zh: "沒有其他陳述出自這些段落。" },
  subject: { en: "Subject", zh: "主體" },
  object: { en: "Object", zh: "客體" },
} as const;

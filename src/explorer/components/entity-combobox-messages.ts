/** Texts of the box that finds entities. */
export const messages = {
  found: { en: { one: "{count} match", other: "{count} matches" }, zh: "{count} 筆相符" },
  looking: { en: "Looking…", zh: "搜尋中…" },
  nothing: { en: "Nothing found for “{phrase}”", zh: "查無「{phrase}」" },
  advice: {
    en: "Check the spelling, use fewer words, or try the name in the other language, an abbreviation or a document symbol.",
    zh: "請檢查用字、減少字詞，或改以另一語言之名稱、簡稱或文號搜尋。",
  },
  alias: { en: "also called", zh: "別名" },
  inText: { en: "in its description", zh: "說明文字" },
  clear: { en: "Clear: {label}", zh: "清除：{label}" },
} as const;

/** Texts of the citation panel. */
export const messages = {
  title: { en: "Cite this page", zh: "引用本頁" },
  lead: {
    en: "The link names the version of the data; whoever opens it later is told if the data has changed since.",
    zh: "連結載明資料版本；日後開啟時若資料已更新，頁面將予提示。",
  },
  permalink: { en: "Permanent link", zh: "固定連結" },
  copyLink: { en: "Copy link", zh: "複製連結" },
  format: { en: "Format", zh: "格式" },
  plain: { en: "Plain text", zh: "純文字" },
  markdown: { en: "Markdown", zh: "Markdown" },
  bibtex: { en: "BibTeX", zh: "BibTeX" },
  citation: { en: "Citation", zh: "引用文字" },
  copy: { en: "Copy citation", zh: "複製引用文字" },
  save: { en: "Save as a file", zh: "存成檔案" },
  loading: { en: "Gathering the documents…", zh: "正在彙整文件…" },
  sources: { en: "Passages cited", zh: "引用出處" },
  version: { en: "dataset version {version}", zh: "資料版本 {version}" },
  retrieved: { en: "Retrieved {day}", zh: "擷取日期：{day}" },
} as const;

import type { Language } from "../query/looks.js";
import type { Terminal } from "./terminal.js";

/** The language to answer in: the one asked for, else Chinese in a Chinese locale, else English. */
export function findLanguage(asked: Language | undefined, { environment }: Terminal): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return asked ?? ((LC_ALL || LC_MESSAGES || LANG || "").startsWith("zh") ? "zh" : "en");
}

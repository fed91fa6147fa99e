import { isChinese } from "./language.ts";

/** What is told in English and, perhaps, in Chinese. */
export interface Told {
  readonly name: string;
  readonly nameZh?: string | null;
}

/** The text for the reader and the language it is really in, which differs where there is no translation. */
export interface Picked {
  readonly text: string;
  readonly lang: "en" | "zh-Hant";
}

/** The text in the reader's language, or the other one where it is missing; undefined where there is neither. */
export function pick(en: string | null | undefined, zh: string | null | undefined): Picked | undefined {
  const english = en ? ({ text: en, lang: "en" } as const) : undefined;
  const chinese = zh ? ({ text: zh, lang: "zh-Hant" } as const) : undefined;
  return isChinese() ? (chinese ?? english) : (english ?? chinese);
}

/** A node's name for the reader. */
export function nameOf({ name, nameZh }: Told): string {
  return (isChinese() && nameZh) || name;
}

/** A node's name in the other language, where it has one that differs. */
export function otherNameOf({ name, nameZh }: Told): string | undefined {
  const other = isChinese() ? name : nameZh;
  return other && other !== nameOf({ name, nameZh: nameZh ?? null }) ? other : undefined;
}

/** A list in words: "a, b and c" or 「a、b和c」. */
export function joinInWords(words: readonly string[]): string {
  return isChinese() ? words.join("、") : new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}

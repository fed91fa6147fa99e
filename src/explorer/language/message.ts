import { isChinese, language } from "./language.ts";

/**
 * One text of the page in both languages. `{name}` stands for a value; where English tells one from many, `en` gives
 * both and the value `count` decides.
 */
export interface Message {
  readonly en: string | { readonly one: string; readonly other: string };
  readonly zh: string;
}

const englishPlurals = new Intl.PluralRules("en");

/** The text in the reader's language, its placeholders filled in; numbers are written as the language writes them. */
export function t(message: Message, values: Readonly<Record<string, string | number>> = {}): string {
  return findText(message, values).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : typeof value === "number" ? formatNumber(value) : value;
  });
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language.value, options).format(value);
}

function findText({ en, zh }: Message, values: Readonly<Record<string, string | number>>): string {
  if (isChinese()) return zh;
  if (typeof en === "string") return en;
  return englishPlurals.select(Number(values.count ?? 0)) === "one" ? en.one : en.other;
}

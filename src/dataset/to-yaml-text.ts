import type { Value } from "./dataset.js";

/** A value as YAML on one line, such that reading it gives the same value again: text plain where it is plain. */
export function toYamlText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(toYamlText).join(", ")}]`;
  return typeof value === "string" && !isPlain(value) ? toQuoted(value) : String(value);
}

const plain = /^[A-Za-zÀ-ɏ㐀-鿿](?:[\w À-ɏ㐀-鿿./()-]|:(?=[a-z0-9]))*$/;
const date = /^\d{4}(-\d\d){0,2}$/;
const fingerprint = /^[0-9a-f]{64}$/;
const otherwiseRead = /^(true|false|null|yes|no|on|off)$/i;

function isPlain(text: string): boolean {
  return (
    (plain.test(text) && !text.endsWith(" ") && !otherwiseRead.test(text)) || date.test(text) || fingerprint.test(text)
  );
}

/** What JSON leaves as it is and YAML, or a reader of the file, does not take or does not show. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

function toQuoted(text: string): string {
  return JSON.stringify(text).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

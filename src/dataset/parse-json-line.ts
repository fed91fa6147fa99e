import type { Place, PlacedText } from "./placed-text.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-tree.js";

/** What is wrong with a line. */
export interface LineFault extends Place {
  /** Completes "This is not JSON: …". */
  readonly reason: string;
}

/** A line that was read. */
export interface ParsedLine {
  /** Undefined when the line is not JSON, and then there is a fault. */
  readonly node: YamlNode | undefined;
  readonly fault: LineFault | undefined;
  /** Keys that a mapping of the line has already; their values are left out. */
  readonly repeats: readonly YamlScalar[];
}

/** How deep lists and mappings may stand in each other; a record needs four. */
const maximumDepth = 50;

interface Reader {
  readonly source: PlacedText;
  readonly end: number;
  index: number;
  depth: number;
  fault: LineFault | undefined;
  readonly repeats: YamlScalar[];
}

/**
 * The tree of one JSON value between two offsets of a text, every key and value with its place.
 *
 * The same tree as that of YAML: texts are quoted scalars, numbers and booleans plain ones as they are written, and `null`
 * is no value. Names like `__proto__` are keys as any other.
 */
export function parseJsonLine(source: PlacedText, start: number, end: number): ParsedLine {
  const reader: Reader = { source, end, index: start, depth: 0, fault: undefined, repeats: [] };
  skipSpace(reader);
  const node = readValue(reader);
  skipSpace(reader);
  if (node && reader.index < end) fail(reader, "something follows the value");
  return { node: reader.fault ? undefined : node, fault: reader.fault, repeats: reader.repeats };
}

function readValue(reader: Reader): YamlNode | undefined {
  switch (reader.source.text[reader.index]) {
    case '"':
      return readText(reader);
    case "{":
      return readNested(reader, readMapping);
    case "[":
      return readNested(reader, readList);
    default:
      return readPlain(reader);
  }
}

function readNested(reader: Reader, read: (reader: Reader) => YamlNode | undefined): YamlNode | undefined {
  if (reader.depth === maximumDepth) return fail(reader, `it is nested deeper than ${maximumDepth} levels`);
  reader.depth += 1;
  const node = read(reader);
  reader.depth -= 1;
  return node;
}

function readMapping(reader: Reader): YamlNode | undefined {
  const { source, index: offset } = reader;
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  const isRead = readParts(reader, "}", () => {
    const key = source.text[reader.index] === '"' ? readText(reader) : fail(reader, "a key in quotes is missing");
    skipSpace(reader);
    if (!key || !take(reader, ":")) return key && fail(reader, "a colon is missing after the key");
    skipSpace(reader);
    const value = readValue(reader);
    if (keys.has(key.text)) reader.repeats.push(key);
    else if (value) entries.push({ key, value });
    keys.add(key.text);
    return value;
  });
  return isRead ? { type: "mapping", source, offset, entries } : undefined;
}

function readList(reader: Reader): YamlNode | undefined {
  const { source, index: offset } = reader;
  const items: YamlNode[] = [];
  const isRead = readParts(reader, "]", () => {
    const item = readValue(reader);
    if (item) items.push(item);
    return item;
  });
  return isRead ? { type: "list", source, offset, items } : undefined;
}

/** Reads what stands between brackets, with commas between. */
function readParts(reader: Reader, close: string, readPart: () => unknown): boolean {
  reader.index += 1;
  skipSpace(reader);
  if (take(reader, close)) return true;
  for (;;) {
    if (readPart() === undefined) return false;
    skipSpace(reader);
    if (take(reader, close)) return true;
    if (!take(reader, ",")) return fail(reader, `a comma or ${close} is missing`) ?? false;
    skipSpace(reader);
  }
}

/** Everything that a text may hold as it is: all but control characters, the quotation mark and the backslash. */
const unescaped = /[ !#-[\]-\uffff]*/y;

function readText(reader: Reader): YamlScalar | undefined {
  const { source, index: offset } = reader;
  const start = offset + 1;
  reader.index = start;
  let isEscaped = false;
  for (;;) {
    unescaped.lastIndex = reader.index;
    unescaped.test(source.text);
    reader.index = unescaped.lastIndex;
    if (reader.index >= reader.end || source.text[reader.index] !== "\\") break;
    isEscaped = true;
    // A backslash at the end of the line does not reach into the next one.
    reader.index = Math.min(reader.index + 2, reader.end);
  }
  const raw = source.text.slice(start, reader.index);
  if (reader.index >= reader.end) return fail(reader, "a quotation mark is missing at the end of a text");
  if (!take(reader, '"')) return fail(reader, "a text holds a control character that is not escaped");
  const text = isEscaped ? toUnescaped(raw) : raw;
  if (text === undefined) return failAt(reader, offset, "an escape in this text means nothing");
  return { type: "scalar", source, offset, text, isPlain: false };
}

/** Half a character, which no file can hold, can be escaped all the same. */
const halfCharacter = /\p{Surrogate}/u;

function toUnescaped(raw: string): string | undefined {
  try {
    const text = JSON.parse(`"${raw}"`) as string;
    return halfCharacter.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readPlain(reader: Reader): YamlScalar | undefined {
  const { source, index: offset } = reader;
  plain.lastIndex = offset;
  const word = plain.exec(source.text)?.[0];
  if (word === undefined) return fail(reader, "a value is missing or not in quotes");
  reader.index += word.length;
  return { type: "scalar", source, offset, text: word === "null" ? "" : word, isPlain: true };
}

function take(reader: Reader, sign: string): boolean {
  if (reader.index >= reader.end || reader.source.text[reader.index] !== sign) return false;
  reader.index += 1;
  return true;
}

function skipSpace(reader: Reader): void {
  const { text } = reader.source;
  while (reader.index < reader.end && " \t\r".includes(text[reader.index] as string)) reader.index += 1;
}

function fail(reader: Reader, reason: string): undefined {
  return failAt(reader, reader.index, reason);
}

/** The first fault counts; what is read after it is not believed. */
function failAt(reader: Reader, offset: number, reason: string): undefined {
  reader.fault ??= { source: reader.source, offset: Math.min(offset, reader.end), reason };
}

import { SaxesParser } from "saxes";
import { decodeBlocks } from "./decode-text.js";
import type { ImportFile } from "./import-format.js";
import { toUnreadable } from "./unreadable.js";

/** The attributes of an element by name; without prefixes. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader does with the parts of a file, in their order. Names come without prefixes. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** An error at the place where the parser is; for handlers. */
export type RefuseHere = (problem: string) => Error;

/**
 * Walks a file of XML, element by element.
 *
 * Document types are refused, and with them entities of the file's own.
 *
 * @throws KnownError UNREADABLE_IMPORT with line and column
 */
export function parseXml(file: ImportFile, createHandlers: (refuse: RefuseHere) => XmlHandlers): void {
  const parser = new SaxesParser();
  const refuse: RefuseHere = (problem) =>
    toUnreadable(file.name, problem, { line: parser.line, column: parser.columnIndex + 1 });
  const { open, text, close } = createHandlers(refuse);
  parser.on("error", (error) => {
    throw refuse(`it is no XML (${error.message.replace(/^[\d:]+ /, "")})`);
  });
  parser.on("doctype", () => {
    throw refuse("it has a document type (<!DOCTYPE …>), which is not read.");
  });
  parser.on("opentag", ({ name, attributes }) => open(toLocal(name), toLocalNames(attributes)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => close(toLocal(name)));
  for (const block of decodeBlocks(file)) parser.write(block);
  parser.close();
}

function toLocal(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function toLocalNames(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const local: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) local[toLocal(name)] = attributes[name] as string;
  }
  return local;
}

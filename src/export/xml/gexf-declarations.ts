import { escapeXmlAttribute, escapeXmlText } from "../../shared/xml-text.js";
import type { AttributeType } from "../entries/attributes.js";
import type { FileAttributes } from "../to-file-attributes.js";
import type { DeclaredColumn } from "./xml-value-writer.js";

/** What a file of GEXF says of itself; all but its writer stands in the description, a line each. */
export function toGexfMeta({ generator, version, scope, language, losses }: FileAttributes): string {
  const lines = [`Dataset version: ${version}`, `Scope: ${scope}`, `Language: ${language}`];
  if (losses.length > 0) lines.push("Not in this file, or told otherwise:", ...losses.map((loss) => `- ${loss}`));
  const description = `<description>${escapeXmlText(lines.join("\n"))}</description>`;
  return `<meta><creator>${escapeXmlText(generator)}</creator>${description}</meta>\n`;
}

/** The attributes of nodes or edges as GEXF declares them. */
export function toGexfDeclaration(owner: "node" | "edge", columns: readonly DeclaredColumn[]): string {
  return `<attributes class="${owner}">\n${columns.map(toAttribute).join("")}</attributes>\n`;
}

function toAttribute({ id, name, type, isList }: DeclaredColumn): string {
  const declared = `id="${id}" title="${escapeXmlAttribute(name)}"`;
  return `<attribute ${declared} type="${isList ? "liststring" : types[type]}"/>\n`;
}

const types: Readonly<Record<AttributeType, string>> = {
  String: "string",
  Int: "integer",
  Float: "double",
  Boolean: "boolean",
};

import type { EndDescription, NodeDescription, RelationDescription } from "./describe-node.js";
import type { Paint } from "./paint.js";
import { createPassageList, formatPassages, type PassageList } from "./passage-list.js";
import { toWords } from "./to-words.js";

/** Said in the heading. */
const saidAbove = new Set(["id", "kind", "name", "nameZh", "description", "descriptionZh"]);

/** A node with its facts, its statements by relation, and the passages they rest on, numbered. */
export function formatDescription({ node, relations, passages }: NodeDescription, paint: Paint): string {
  const list = createPassageList();
  list.refer(passages.map(({ id }) => id));
  const names = [node.name, node.nameZh].filter(Boolean).join(" ");
  const about = [node.description, node.descriptionZh].filter(Boolean).map((text) => `  ${text}\n`);
  const parts = relations.map((relation) => formatRelation(relation, list, paint));
  return `${paint.bold(names)}\n${paint.dim(node.id)}\n${about.join("")}${formatFacts(node)}${parts.join("")}${formatPassages(passages, "en")}`;
}

function formatFacts(node: NodeDescription["node"]): string {
  return Object.entries(node)
    .filter(([name, value]) => !saidAbove.has(name) && value !== undefined && String(value) !== "")
    .map(([name, value]) => `  ${toWords(name)}: ${Array.isArray(value) ? value.join(", ") : value}\n`)
    .join("");
}

function formatRelation({ subject, field, statements }: RelationDescription, list: PassageList, paint: Paint): string {
  const name = [subject, toWords(field)].filter(Boolean).join(" ");
  const heading = `\n${paint.cyan(name)}${statements.length > 1 ? ` (${statements.length})` : ""}\n`;
  return heading + statements.map((end) => formatEnd(end, list, paint)).join("");
}

function formatEnd({ node, context, properties }: EndDescription, list: PassageList, paint: Paint): string {
  const name = [node.name, node.nameZh].filter(Boolean).join(" ");
  const line = `  ${name}  ${paint.dim(node.id)}  ${list.refer(properties.evidence)}\n`;
  return context.length === 0 ? line : `${line}      ${context.join(" · ")}\n`;
}

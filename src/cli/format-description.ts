import type { CommandSession } from "./command-session.js";
import type { EndDescription, NodeDescription, RelationDescription } from "./describe-node.js";
import { indentText } from "./indent-text.js";
import { createPassageList, formatPassages, type PassageList } from "./passage-list.js";
import { toWords } from "./to-words.js";

/** Said in the heading. */
const saidAbove = new Set(["id", "kind", "name", "nameZh", "description", "descriptionZh"]);

/** A node with its facts, its statements by relation, and the passages they rest on, numbered. */
export function formatDescription(description: NodeDescription, session: CommandSession): string {
  const { node, relations, passages } = description;
  const list = createPassageList();
  list.refer(passages.map(({ id }) => id));
  return [
    formatHeading(node, session),
    formatFacts(node),
    ...relations.map((relation) => formatRelation(relation, list, session)),
    formatPassages(passages, "en", session.terminal.output.columns),
  ].join("");
}

function formatHeading(node: NodeDescription["node"], { paint, terminal }: CommandSession): string {
  const names = [node.name, node.nameZh].filter(Boolean).join(" ");
  const about = [node.description, node.descriptionZh].filter((text) => typeof text === "string");
  const lines = about.map((text) => indentText(text, 2, terminal.output.columns));
  return `${paint.bold(names)}\n${paint.dim(node.id)}\n${lines.join("")}`;
}

function formatFacts(node: NodeDescription["node"]): string {
  return Object.entries(node)
    .filter(([name, value]) => !saidAbove.has(name) && value !== undefined && String(value) !== "")
    .map(([name, value]) => `  ${toWords(name)}: ${Array.isArray(value) ? value.join(", ") : value}\n`)
    .join("");
}

function formatRelation(relation: RelationDescription, list: PassageList, session: CommandSession): string {
  const { subject, field, statements } = relation;
  const name = session.paint.cyan([subject, toWords(field)].filter(Boolean).join(" "));
  const count = statements.length > 1 ? ` (${statements.length})` : "";
  return `\n${name}${count}\n${statements.map((end) => formatEnd(end, list, session)).join("")}`;
}

function formatEnd({ node, context, properties }: EndDescription, list: PassageList, session: CommandSession): string {
  const { paint, terminal } = session;
  const name = [node.name, node.nameZh].filter(Boolean).join(" ");
  const line = `  ${name}  ${paint.dim(node.id)}  ${list.refer(properties.evidence)}\n`;
  return context.length === 0 ? line : line + indentText(context.join(" · "), 6, terminal.output.columns);
}

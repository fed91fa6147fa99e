import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type PopEvent,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";
import type { Diagnostic } from "../shared/diagnostic.js";
import { type PlacedText, toDiagnostic } from "./placed-text.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-tree.js";

/**
 * The tree that parser events describe, and what in them is refused.
 *
 * @param source the text that the events were read from
 */
export function toYamlTree(
  source: PlacedText,
  events: readonly Event[],
): { readonly root: YamlNode | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const tree: OpenTree = { source, open: [], root: undefined, lastOffset: 0, diagnostics: [] };
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (documents > 1) break;
    else if (event.type === EVENT_ID.POP) close(tree);
    else open(tree, event);
  }
  if (documents > 1) refuse(tree, findSecondDocument(source.text), refusals.secondDocument);
  return { root: tree.root, diagnostics: tree.diagnostics };
}

/** Lists and mappings that are not complete yet, outermost first, and what has been found so far. */
interface OpenTree {
  readonly source: PlacedText;
  readonly open: OpenNode[];
  root: YamlNode | undefined;
  lastOffset: number;
  readonly diagnostics: Diagnostic[];
}

type OpenNode = OpenList | OpenMapping;

interface OpenList {
  readonly type: "list";
  readonly offset: number;
  readonly items: YamlNode[];
}

interface OpenMapping {
  readonly type: "mapping";
  readonly offset: number;
  readonly entries: YamlEntry[];
  readonly keys: Set<string>;
  key: YamlScalar | undefined;
}

type Refusal = Pick<Diagnostic, "code" | "message" | "fix">;

/** Characters that a key or a value may have; a book has fewer. */
const maximumTextLength = 2_000_000;

/** What is refused in one file beyond this is not listed. */
const maximumProblems = 1000;

const refusals = {
  alias: {
    code: "YAML_ALIAS",
    message: "Aliases are not used here.",
    fix: "Write the value out where it is needed.",
  },
  anchor: {
    code: "YAML_ALIAS",
    message: "Anchors are not used here.",
    fix: "Leave the anchor out, or quote text that begins with an ampersand.",
  },
  tag: {
    code: "YAML_TAG",
    message: "Tags are not used here; the schema decides the type.",
    fix: "Leave the tag out, or quote text that begins with an exclamation mark.",
  },
  key: {
    code: "YAML_SYNTAX",
    message: "A key is a list or a mapping.",
    fix: "Write a plain word as key; quote text that begins with a bracket.",
  },
  tooLong: {
    code: "VALUE_TOO_LONG",
    message: `A value has more than ${maximumTextLength} characters.`,
    fix: "Shorten it, or leave it out and say where it is to be read.",
  },
  secondDocument: {
    code: "YAML_SYNTAX",
    message: "The file holds more than one YAML document.",
    fix: "Leave out the line of three hyphens and what follows, or make it a file of its own.",
  },
} as const satisfies Record<string, Refusal>;

function open(tree: OpenTree, event: Exclude<Event, DocumentEvent | PopEvent>): void {
  if (event.type === EVENT_ID.ALIAS) {
    refuse(tree, event.anchorStart - 1, refusals.alias);
    place(tree, { type: "scalar", source: tree.source, offset: event.anchorStart - 1, text: "*", isPlain: false });
    return;
  }
  if (event.anchorStart >= 0) refuse(tree, event.anchorStart - 1, refusals.anchor);
  if (event.tagStart >= 0) refuse(tree, event.tagStart, refusals.tag);
  if (event.type === EVENT_ID.SCALAR) {
    const scalar = toScalar(tree, event);
    tree.lastOffset = scalar.offset;
    place(tree, scalar);
    return;
  }
  const offset = event.start;
  tree.lastOffset = offset;
  if (event.type === EVENT_ID.SEQUENCE) tree.open.push({ type: "list", offset, items: [] });
  else tree.open.push({ type: "mapping", offset, entries: [], keys: new Set(), key: undefined });
}

function close(tree: OpenTree): void {
  const node = tree.open.pop();
  if (node === undefined) return;
  const { offset } = node;
  if (node.type === "list") place(tree, { type: "list", source: tree.source, offset, items: node.items });
  else place(tree, { type: "mapping", source: tree.source, offset, entries: node.entries });
}

function place(tree: OpenTree, node: YamlNode): void {
  const parent = tree.open.at(-1);
  if (parent === undefined) tree.root ??= node;
  else if (parent.type === "list") parent.items.push(node);
  else if (parent.key === undefined) parent.key = toKey(tree, node);
  else addEntry(tree, parent, { key: parent.key, value: node });
}

function toKey(tree: OpenTree, node: YamlNode): YamlScalar {
  if (node.type === "scalar") return node;
  refuse(tree, node.offset, refusals.key);
  return { type: "scalar", source: tree.source, offset: node.offset, text: "", isPlain: false };
}

function addEntry(tree: OpenTree, parent: OpenMapping, entry: YamlEntry): void {
  const { text, offset } = entry.key;
  if (!parent.keys.has(text)) parent.entries.push(entry);
  else {
    const message = `The key "${text}" is given twice in one mapping.`;
    const fix = "Keep one of them; several values go into one list.";
    refuse(tree, offset, { code: "DUPLICATE_MAPPING_KEY", message, fix });
  }
  parent.keys.add(text);
  parent.key = undefined;
}

function toScalar(tree: OpenTree, event: ScalarEvent): YamlScalar {
  const { source, lastOffset } = tree;
  if (event.valueStart < 0) return { type: "scalar", source, offset: lastOffset, text: "", isPlain: true };
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const text = getScalarValue(source.text, event);
  const offset = isQuoted ? event.valueStart - 1 : event.valueStart;
  if (text.length > maximumTextLength) refuse(tree, offset, refusals.tooLong);
  return { type: "scalar", source, offset, text: isPlain || isQuoted ? text : text.trimEnd(), isPlain };
}

function refuse({ source, diagnostics }: OpenTree, offset: number, refusal: Refusal): void {
  if (diagnostics.length < maximumProblems) diagnostics.push(toDiagnostic({ source, offset }, refusal));
}

function findSecondDocument(text: string): number {
  const marks = [...text.matchAll(/^---|^\.\.\./gm)].map((mark) => mark.index);
  return marks.find((mark) => mark > 0) ?? 0;
}

import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import type { Diagnostic } from "../shared/diagnostic.js";
import { type PlacedText, toDiagnostic } from "./placed-text.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-tree.js";

/** A parsed file: no root when it is empty or not YAML. */
export interface ParsedYaml {
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tree of one YAML document, every key and value with its place.
 *
 * Anchors, aliases, tags, keys given twice and second documents are refused, so a tree is never larger than its text.
 * After a syntax error nothing of the file is known.
 */
export function parseYaml(source: PlacedText): ParsedYaml {
  let events: readonly Event[];
  try {
    events = parseEvents(source.text, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { root: undefined, diagnostics: [toSyntaxDiagnostic(source, error)] };
  }
  return buildTree(source, events);
}

function toSyntaxDiagnostic(source: PlacedText, error: YAMLException): Diagnostic {
  const offset = Math.min(error.mark?.position ?? 0, source.text.length);
  return toDiagnostic(
    { source, offset },
    {
      code: "YAML_SYNTAX",
      message: `This is not YAML: ${error.reason}.`,
      fix: "Check the indentation, and quote text that holds a colon followed by a space, or that begins with a special character.",
    },
  );
}

type OpenNode =
  | { readonly type: "list"; readonly offset: number; readonly items: YamlNode[] }
  | { readonly type: "mapping"; readonly offset: number; readonly entries: YamlEntry[]; key: YamlScalar | undefined };

function buildTree(source: PlacedText, events: readonly Event[]): ParsedYaml {
  const diagnostics: Diagnostic[] = [];
  const open: OpenNode[] = [];
  let root: YamlNode | undefined;
  let documents = 0;
  let lastOffset = 0;
  const refuse = (offset: number, code: string, message: string, fix: string) =>
    diagnostics.push(toDiagnostic({ source, offset }, { code, message, fix }));

  const place = (node: YamlNode) => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.type === "list") parent.items.push(node);
    else if (parent.key === undefined) parent.key = toKey(node);
    else {
      addEntry(parent, { key: parent.key, value: node });
      parent.key = undefined;
    }
  };
  const toKey = (node: YamlNode): YamlScalar => {
    if (node.type === "scalar") return node;
    refuse(
      node.offset,
      "YAML_SYNTAX",
      "A key is a list or a mapping.",
      "Write a plain word as key; quote text that begins with a bracket.",
    );
    return { type: "scalar", source, offset: node.offset, text: "", isPlain: false };
  };
  const addEntry = (parent: Extract<OpenNode, { type: "mapping" }>, entry: YamlEntry) => {
    const isKnown = parent.entries.some((other) => other.key.text === entry.key.text);
    if (!isKnown) parent.entries.push(entry);
    else {
      const message = `The key "${entry.key.text}" is given twice in one mapping.`;
      refuse(entry.key.offset, "DUPLICATE_MAPPING_KEY", message, "Keep one of them; several values go into one list.");
    }
  };

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (documents > 1) break;
    } else if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed !== undefined) place(toNode(source, closed));
    } else if (event.type === EVENT_ID.ALIAS) {
      refuse(
        event.anchorStart - 1,
        "YAML_ALIAS",
        "Aliases are not used here.",
        "Write the value out where it is needed.",
      );
      place({ type: "scalar", source, offset: event.anchorStart - 1, text: "", isPlain: false });
    } else {
      if (event.anchorStart >= 0) {
        refuse(
          event.anchorStart - 1,
          "YAML_ALIAS",
          "Anchors are not used here.",
          "Leave the anchor out, or quote text that begins with &.",
        );
      }
      if (event.tagStart >= 0) {
        refuse(
          event.tagStart,
          "YAML_TAG",
          "Tags are not used here; the schema decides the type.",
          "Leave the tag out, or quote text that begins with an exclamation mark.",
        );
      }
      if (event.type === EVENT_ID.SCALAR) {
        const scalar = toScalar(source, event, lastOffset);
        lastOffset = scalar.offset;
        place(scalar);
      } else {
        const isList = event.type === EVENT_ID.SEQUENCE;
        lastOffset = event.start;
        open.push(
          isList
            ? { type: "list", offset: event.start, items: [] }
            : { type: "mapping", offset: event.start, entries: [], key: undefined },
        );
      }
    }
  }
  if (documents > 1) {
    const offset = findSecondDocument(source.text);
    refuse(
      offset,
      "YAML_SYNTAX",
      "The file holds more than one YAML document.",
      "Leave out the line of three hyphens and what follows, or make it a file of its own.",
    );
  }
  return { root, diagnostics };
}

function toNode(source: PlacedText, node: OpenNode): YamlNode {
  return node.type === "list"
    ? { type: "list", source, offset: node.offset, items: node.items }
    : { type: "mapping", source, offset: node.offset, entries: node.entries };
}

function toScalar(source: PlacedText, event: ScalarEvent, lastOffset: number): YamlScalar {
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const offset = event.valueStart < 0 ? lastOffset : isQuoted ? event.valueStart - 1 : event.valueStart;
  const text = event.valueStart < 0 ? "" : getScalarValue(source.text, event);
  return { type: "scalar", source, offset, text: isBlock ? text.trimEnd() : text, isPlain: !isQuoted && !isBlock };
}

function findSecondDocument(text: string): number {
  const marks = [...text.matchAll(/^---|^\.\.\./gm)].map((mark) => mark.index);
  return marks.find((mark) => mark > 0) ?? 0;
}

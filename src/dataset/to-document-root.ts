import type { Report } from "./report.js";
import { findValue, type YamlEntry, type YamlMapping, type YamlNode } from "./yaml-tree.js";

/** The lists of a document's file, each item of which is a line of its own. */
const lists = ["passages", "entities", "statements"] as const;

type ListName = (typeof lists)[number];

/**
 * The mapping that a document's file in YAML would be, made of its lines: the head, then passages, entities and statements.
 *
 * @param lines undefined for what could not be read
 * @returns undefined when the first line is no head
 */
export function toDocumentRoot(lines: readonly (YamlNode | undefined)[], report: Report): YamlMapping | undefined {
  const [head, ...others] = lines;
  if (head === undefined) return undefined;
  if (head.type !== "mapping" || findValue(head, "document") === undefined) {
    const message = "The first line of a document's file is not its head.";
    report.error(head, "MISSING_FIELD", message, 'Begin with a line that has "document" and "source".');
    return undefined;
  }
  const items: Record<ListName, YamlNode[]> = { passages: [], entities: [], statements: [] };
  for (const line of others) {
    const list = line && findList(line);
    if (list !== undefined) items[list].push(line as YamlNode);
    else if (line !== undefined) reportStrayLine(line, report);
  }
  const entries = [...findHeadEntries(head, report), ...lists.flatMap((name) => toEntry(name, items[name]))];
  return { ...head, entries };
}

/** An entity has an id, whatever else it has. */
function findList(line: YamlNode): ListName | undefined {
  if (line.type !== "mapping") return undefined;
  if (findValue(line, "id") !== undefined) return "entities";
  if (findValue(line, "subject") !== undefined) return "statements";
  return findValue(line, "fingerprint") === undefined ? undefined : "passages";
}

function reportStrayLine(line: YamlNode, report: Report): void {
  report.error(
    line,
    "WRONG_SHAPE",
    "The line is no statement, no entity and no passage.",
    'A statement has "subject", an entity "id", a passage "lines" and "fingerprint".',
  );
}

function findHeadEntries(head: YamlMapping, report: Report): readonly YamlEntry[] {
  return head.entries.filter(({ key }) => {
    const isList = lists.some((name) => name === key.text);
    if (isList) {
      const message = `"${key.text}" do not stand in the head.`;
      report.error(key, "WRONG_SHAPE", message, "Write each of them on a line of its own below the head.");
    }
    return !isList;
  });
}

function toEntry(name: ListName, items: readonly YamlNode[]): readonly YamlEntry[] {
  const [first] = items;
  if (first === undefined) return [];
  const { source, offset } = first;
  const key = { type: "scalar", source, offset, text: name, isPlain: true } as const;
  return [{ key, value: { type: "list", source, offset, items } }];
}

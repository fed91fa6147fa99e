import { parseMapping, parseRequired, parseText } from "./parse-shape.js";
import { isContextKey } from "./parse-statement-context.js";
import { parseStatements } from "./parse-statements.js";
import { collectAssignments, type FileContext, type RecordCollector } from "./record-collector.js";
import type { Assignment, EntityEntry } from "./records.js";
import { findKind, type KindShape } from "./schema-index.js";
import type { YamlEntry, YamlMapping, YamlNode } from "./yaml-tree.js";

/** Collects an entity and the statements that stand with it. */
export function parseEntity(
  item: YamlNode,
  fileKind: KindShape | undefined,
  file: FileContext,
  collector: RecordCollector,
): void {
  const node = parseMapping(item, "an entity with id and name", collector.report);
  if (node === undefined) return;
  const idNode = parseRequired(node, "id", "The entity", collector.report);
  const id = idNode && parseText(idNode, "an id", collector.report);
  if (id === undefined) return;
  const shape = findKind(collector.schema, id.text);
  const parts = shape === undefined ? noParts : sortEntries(node, shape, collector);
  const isStating = parts.relations.length > 0;
  const entity: EntityEntry = {
    node,
    id,
    shape,
    properties: collectAssignments(parts.assignments, collector),
    fileKind,
    strayKeys: isStating || parts.hasUnknown ? [] : parts.context.map(({ key }) => key),
  };
  collector.records.entities.push(entity);
  if (isStating) parseStatements(node, [id], [...parts.relations, ...parts.context], file, collector);
}

interface EntityParts {
  readonly assignments: readonly Assignment[];
  readonly relations: readonly YamlEntry[];
  readonly context: readonly YamlEntry[];
  /** A key means nothing here; it may have been meant as a relation. */
  readonly hasUnknown: boolean;
}

const noParts: EntityParts = { assignments: [], relations: [], context: [], hasUnknown: false };

function sortEntries(node: YamlMapping, { kind, properties, relations }: KindShape, collector: RecordCollector) {
  const parts = {
    assignments: [] as Assignment[],
    relations: [] as YamlEntry[],
    context: [] as YamlEntry[],
    hasUnknown: false,
  };
  for (const entry of node.entries) {
    const key = entry.key.text;
    const definition = properties.get(key);
    if (key === "id") continue;
    if (definition !== undefined) parts.assignments.push({ ...entry, definition });
    else if (relations.has(key)) parts.relations.push(entry);
    else if (isContextKey(key, collector)) parts.context.push(entry);
    else {
      parts.hasUnknown = true;
      const statementKeys = ["evidence", "key", "conflictsWith", ...collector.schema.statementProperties.keys()];
      collector.records.unknownKeys.push({
        ...entry,
        owner: `a ${kind.name}`,
        properties: [...properties.keys(), ...statementKeys],
        relations: [...relations.keys()],
      });
    }
  }
  return parts;
}

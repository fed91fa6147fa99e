import { toYamlText } from "../dataset/to-yaml-text.js";
import type { KindDefinition } from "../ontology/ontology.js";
import { toKebabCase } from "../ontology/to-kebab-case.js";
import type { DraftEntity } from "./draft.js";
import { createPlacedLines, type PlacedLines } from "./placed-lines.js";

/** Bytes after which the next entity of a kind begins another file; a file may have 20 MB. */
const mostBytes = 12 * 1024 * 1024;

/** The files of entities: one for each kind, or several in a folder where one would get too large. */
export function toEntityFiles(entities: Iterable<DraftEntity>): readonly PlacedLines[] {
  return [...groupByKind(entities)].flatMap(([kind, members]) => {
    const folder = `entities/${toKebabCase(kind.plural)}`;
    const sorted = members.sort((a, b) => (a.id < b.id ? -1 : 1));
    const isMany = sorted.reduce((sum, entity) => sum + estimateBytes(entity), 0) > mostBytes;
    return isMany ? toParts(folder, sorted) : [toFile(`${folder}.yaml`, sorted)];
  });
}

function groupByKind(entities: Iterable<DraftEntity>): ReadonlyMap<KindDefinition, DraftEntity[]> {
  const groups = new Map<KindDefinition, DraftEntity[]>();
  for (const entity of entities) {
    const others = groups.get(entity.kind);
    if (others === undefined) groups.set(entity.kind, [entity]);
    else others.push(entity);
  }
  return groups;
}

function estimateBytes({ properties }: DraftEntity): number {
  return 100 + 1.5 * Buffer.byteLength(JSON.stringify([...properties]));
}

function toParts(folder: string, entities: readonly DraftEntity[]): readonly PlacedLines[] {
  const parts: PlacedLines[] = [];
  for (const entity of entities) {
    const last = parts.at(-1);
    const isFull = last === undefined || last.bytes + estimateBytes(entity) > mostBytes;
    const part = isFull ? createPlacedLines(`${folder}/part-${parts.length + 1}.yaml`) : last;
    if (isFull) parts.push(part);
    addEntity(part, entity);
  }
  return parts;
}

function toFile(path: string, entities: readonly DraftEntity[]): PlacedLines {
  const file = createPlacedLines(path);
  for (const entity of entities) addEntity(file, entity);
  return file;
}

function addEntity(file: PlacedLines, entity: DraftEntity): void {
  const { id, kind, properties } = entity;
  file.add(`- id: ${toYamlText(id)}`, { entity });
  for (const { name } of kind.properties) {
    const value = properties.get(name);
    if (value !== undefined) file.add(`  ${name}: ${toYamlText(value)}`, { entity, property: name });
  }
}

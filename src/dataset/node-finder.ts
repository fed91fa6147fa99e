import { findNearestName } from "../shared/nearest-name.js";
import { toNameKey } from "./name-key.js";
import type { DataRecords, EntityEntry } from "./records.js";
import { findKind, type SchemaIndex, toEntityFile } from "./schema-index.js";

/** Entities by id, and the entity that a mistaken id is likely to mean. */
export interface NodeFinder {
  find(id: string): EntityEntry | undefined;
  /** How to mend an id that no entity has: the nearest one, and where entities of its kind are declared. */
  suggest(id: string): string;
}

/** Entities that are looked at for suggestions in all; each is compared by its names and its id. */
const maximumLooks = 1_000_000;

/** A finder over the declared entities; of entities with one id the first counts. */
export function createNodeFinder(records: DataRecords, schema: SchemaIndex): NodeFinder {
  const byId = new Map<string, EntityEntry>();
  for (const entity of records.entities) if (!byId.has(entity.id.text)) byId.set(entity.id.text, entity);
  const suggestions = new Map<string, string>();
  let left = maximumLooks;
  const suggest = (id: string) => {
    const known = suggestions.get(id);
    if (known !== undefined) return known;
    left -= byId.size;
    const found = left > 0 ? toSuggestion(id, byId, schema) : "Declare it, or use the id of one that is.";
    suggestions.set(id, found);
    return found;
  };
  return { find: (id) => byId.get(id), suggest };
}

function toSuggestion(id: string, byId: ReadonlyMap<string, EntityEntry>, schema: SchemaIndex): string {
  const near = findByName(id, byId) ?? findBySlug(id, byId);
  const root = findRoot(near ?? byId.values().next().value);
  const kind = (near?.shape ?? findKind(schema, id))?.kind;
  const place = `Entities are declared in ${root}${kind === undefined ? "entities/" : toEntityFile(kind)}.`;
  if (near === undefined) return `Declare it, or use the id of one that is. ${place}`;
  const name = findName(near);
  return `Did you mean "${near.id.text}"${name === undefined ? "" : ` (${name})`}? ${place}`;
}

/** An entity whose name or alias reads as the slug does. */
function findByName(id: string, byId: ReadonlyMap<string, EntityEntry>): EntityEntry | undefined {
  const wanted = toNameKey(toSlug(id).replaceAll("-", " "));
  const named = [...byId.values()].filter((entity) => getNames(entity).some((name) => toNameKey(name) === wanted));
  return named.find((entity) => toPrefix(entity.id.text) === toPrefix(id)) ?? named[0];
}

/** The nearest slug of the same kind, or the same slug of another kind, or the nearest id of all. */
function findBySlug(id: string, byId: ReadonlyMap<string, EntityEntry>): EntityEntry | undefined {
  const ids = [...byId.keys()];
  const prefix = toPrefix(id);
  const ofKind = ids.filter((other) => toPrefix(other) === prefix).map(toSlug);
  const near = findNearestName(toSlug(id), ofKind);
  if (near !== undefined) return byId.get(`${prefix}:${near}`);
  const twin = ids.find((other) => toSlug(other) === toSlug(id)) ?? findNearestName(id, ids);
  return twin === undefined ? undefined : byId.get(twin);
}

function findRoot(entity: EntityEntry | undefined): string {
  if (entity === undefined) return "";
  const { file, path } = entity.node.source;
  return file.endsWith(path) ? file.slice(0, file.length - path.length) : "";
}

function findName({ properties }: EntityEntry): string | undefined {
  const name = properties.get("name")?.value;
  return name?.type === "scalar" ? name.text : undefined;
}

/** An entity's name, Chinese name and aliases, as written. */
export function getNames({ properties }: EntityEntry): readonly string[] {
  const values = ["name", "nameZh", "aliases"].map((key) => properties.get(key)?.value);
  return values
    .flatMap((value) => (value?.type === "list" ? value.items : value === undefined ? [] : [value]))
    .flatMap((node) => (node.type === "scalar" && node.text !== "" ? [node.text] : []));
}

function toPrefix(id: string): string {
  const colon = id.indexOf(":");
  return colon < 0 ? "" : id.slice(0, colon);
}

function toSlug(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

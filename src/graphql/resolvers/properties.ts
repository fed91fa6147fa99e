import type { NodeRecord, StatementRecord, Value } from "../../dataset/dataset.js";
import type { PropertyDefinition } from "../../ontology/ontology.js";
import { after } from "./after.js";
import { type Resolver, toFollowingResolver } from "./resolver.js";

/** What a property of a record holds; an absent list that the schema requires is empty. */
type ReadProperty<Source> = (source: Source) => Value | undefined;

/** Reads a property of a node. */
export function toNodeReader({ name, isList, isRequired }: PropertyDefinition): ReadProperty<NodeRecord> {
  if (name === "id") return (node) => node.id;
  const absent = isList && isRequired ? [] : undefined;
  return (node) => node.properties[name] ?? absent;
}

/** Reads a property of a statement. */
export function toStatementReader({ name, isList, isRequired }: PropertyDefinition): ReadProperty<StatementRecord> {
  const absent = isList && isRequired ? [] : undefined;
  return (statement) => statement[name] ?? absent;
}

/** Resolves the node, or nodes, whose ids a property holds. */
export function toReferenceResolver<Source>(
  { isList }: PropertyDefinition,
  read: ReadProperty<Source>,
): Resolver<Source> {
  return toFollowingResolver((source, { world }) => {
    const held = read(source);
    if (held === undefined) return null;
    if (!isList) return world.store.findNode(String(held));
    return after(world.store.findNodes(held as readonly string[]), (nodes) =>
      nodes.filter((node) => node !== undefined),
    );
  });
}

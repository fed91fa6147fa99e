import type { Direction } from "./ontology.js";
import {
  type DirectiveSource,
  type FieldSource,
  findDirective,
  findText,
  type SchemaSource,
  type TypeSource,
} from "./schema-source.js";

/** A field that is marked as a relation, its arguments read. */
export interface RelationSource {
  readonly kind: TypeSource;
  readonly field: FieldSource;
  readonly directive: DirectiveSource;
  readonly type: string;
  readonly direction: Direction;
}

/** The relation fields of a kind whose type and direction can be read, in the order of the schema. */
export function getRelations(kind: TypeSource): RelationSource[] {
  return kind.fields.flatMap((field) => {
    const directive = findDirective(field, "relationship");
    const type = findText(directive, "type");
    const direction = findText(directive, "direction");
    if (directive === undefined || type === undefined) return [];
    return direction === "OUT" || direction === "IN" ? [{ kind, field, directive, type, direction }] : [];
  });
}

/** The relation fields of all kinds, kind by kind. */
export function getAllRelations(schema: SchemaSource): RelationSource[] {
  return schema.kinds.flatMap(getRelations);
}

/** The fields of a type that are no relations. */
export function getProperties(type: TypeSource): FieldSource[] {
  return type.fields.filter((field) => findDirective(field, "relationship") === undefined);
}

/** The kinds that a name stands for: a kind itself or those that implement an interface; evidence kinds never. */
export function findTargetKinds(schema: SchemaSource, name: string): TypeSource[] {
  return schema.kinds.filter((kind) => isOf(kind, name) && findDirective(kind, "evidence") === undefined);
}

/** Whether a kind has that name or implements an interface of that name. */
export function isOf(kind: TypeSource, name: string): boolean {
  return kind.name === name || kind.implements.some((implemented) => implemented.name === name);
}

/** Names that a relation can lead to: kinds and interfaces. */
export function getTargetNames(schema: SchemaSource): string[] {
  return [...schema.kinds, ...schema.interfaces].map(({ name }) => name);
}

import type { KindDefinition, Ontology, PropertyDefinition } from "../../ontology/ontology.js";
import { toEdgeAttributeName, toNodeAttributeName } from "../../store/attribute-names.js";

/** What the values of an attribute are; dates, ids and values of enums are text. */
export type AttributeType = "String" | "Int" | "Float" | "Boolean";

/** An attribute as files declare it. */
export interface Attribute {
  /** As written, see `attribute-names.ts`. */
  readonly name: string;
  readonly type: AttributeType;
  readonly isList: boolean;
  /** What it is called for readers, and what it holds. */
  readonly definition: PropertyDefinition;
}

/** An attribute and the property of a record that it holds. */
export interface HeldAttribute {
  readonly attribute: Attribute;
  readonly property: string;
}

/** The attributes of nodes of all kinds, for formats with one table of them. */
export interface NodeAttributes {
  /** Each name once: of one type where kinds agree, else of a type that can hold what all of them hold. */
  readonly all: readonly Attribute[];
  /** Those of one kind, in the order of its schema; the attributes are those of `all`. */
  ofKind(kind: string): readonly HeldAttribute[];
}

/** The attributes of nodes, `id` left out, in the order of the kinds and their properties. */
export function toNodeAttributes({ kinds, evidenceKind }: Ontology): NodeAttributes {
  const walked = kinds.filter(({ name }) => name !== evidenceKind);
  const byName = new Map<string, Attribute>();
  for (const kind of walked) {
    for (const { attribute } of toKindAttributes(kind)) {
      const known = byName.get(attribute.name);
      byName.set(attribute.name, known ? widen(known, attribute) : attribute);
    }
  }
  const held = new Map(
    walked.map((kind) => [
      kind.name,
      toKindAttributes(kind).map(({ attribute, property }) => ({
        attribute: byName.get(attribute.name) as Attribute,
        property,
      })),
    ]),
  );
  return { all: [...byName.values()], ofKind: (kind) => held.get(kind) ?? [] };
}

/** The attributes of one kind, `id` left out, in the order of its schema. */
export function toKindAttributes(kind: KindDefinition): readonly HeldAttribute[] {
  return kind.properties
    .filter(({ name }) => name !== "id")
    .map((definition) => ({
      attribute: toAttribute(toNodeAttributeName(kind.name, definition.name), definition),
      property: definition.name,
    }));
}

/** The attributes of statements, `id` left out, in the order of the schema. */
export function toStatementAttributes({ statementProperties }: Ontology): readonly HeldAttribute[] {
  return statementProperties
    .filter(({ name }) => name !== "id")
    .map((definition) => ({
      attribute: toAttribute(toEdgeAttributeName(definition.name), definition),
      property: definition.name,
    }));
}

function toAttribute(name: string, definition: PropertyDefinition): Attribute {
  return { name, type: toType(definition), isList: definition.isList, definition };
}

function toType({ typeName }: PropertyDefinition): AttributeType {
  return typeName === "Int" || typeName === "Float" || typeName === "Boolean" ? typeName : "String";
}

function widen(known: Attribute, other: Attribute): Attribute {
  const isList = known.isList || other.isList;
  if (known.type === other.type) return { ...known, isList };
  const isNumeric = [known, other].every(({ type }) => type === "Int" || type === "Float");
  return { ...known, type: isNumeric ? "Float" : "String", isList };
}

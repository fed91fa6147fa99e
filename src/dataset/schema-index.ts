import type { KindDefinition, Ontology, PropertyDefinition, RelationField } from "../ontology/ontology.js";
import { toKebabCase } from "../ontology/to-kebab-case.js";

/** A kind with its keys ready for look-up. */
export interface KindShape {
  readonly kind: KindDefinition;
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  readonly relations: ReadonlyMap<string, RelationField>;
}

/** The ontology as a data folder refers to it: by id prefix, by file name, by key. */
export interface SchemaIndex {
  readonly ontology: Ontology;
  /** By the part of an id before the colon. */
  readonly kindByPrefix: ReadonlyMap<string, KindShape>;
  /** By the kind's plural in kebab-case; without the evidence kind, which has no entity file. */
  readonly kindByFolder: ReadonlyMap<string, KindShape>;
  /** What a curator may write in a statement; ends, evidence and conflicts have keys of their own. */
  readonly statementProperties: ReadonlyMap<string, PropertyDefinition>;
  readonly documentPrefix: string;
  readonly evidencePrefix: string;
}

const keptByEngine = new Set(["id", "inferred", "evidence", "conflictsWith"]);

/** Look-up tables over an ontology. */
export function createSchemaIndex(ontology: Ontology): SchemaIndex {
  const shapes = ontology.kinds.map(toKindShape);
  const properties = ontology.statementProperties.filter((property) => !keptByEngine.has(property.name));
  return {
    ontology,
    kindByPrefix: new Map(shapes.map((shape) => [shape.kind.idPrefix, shape])),
    kindByFolder: new Map(
      shapes.filter(({ kind }) => !kind.isEvidence).map((shape) => [toKebabCase(shape.kind.plural), shape]),
    ),
    statementProperties: new Map(properties.map((property) => [property.name, property])),
    documentPrefix: getPrefix(shapes, ontology.documentKind),
    evidencePrefix: getPrefix(shapes, ontology.evidenceKind),
  };
}

/** The kind that an id's prefix names. */
export function findKind(schema: SchemaIndex, id: string): KindShape | undefined {
  const colon = id.indexOf(":");
  return colon < 0 ? undefined : schema.kindByPrefix.get(id.slice(0, colon));
}

/** The entity file of a kind, within the data folder. */
export function toEntityFile(kind: KindDefinition): string {
  return `entities/${toKebabCase(kind.plural)}.yaml`;
}

function toKindShape(kind: KindDefinition): KindShape {
  return {
    kind,
    properties: new Map(kind.properties.map((property) => [property.name, property])),
    relations: new Map(kind.relationFields.map((field) => [field.name, field])),
  };
}

function getPrefix(shapes: readonly KindShape[], kindName: string): string {
  const shape = shapes.find(({ kind }) => kind.name === kindName);
  if (shape === undefined) throw new Error(`The ontology names the kind ${kindName} but does not define it.`);
  return shape.kind.idPrefix;
}

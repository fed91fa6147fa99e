import type {
  KindDefinition,
  Ontology,
  PropertyDefinition,
  RelationDefinition,
  RelationField,
} from "../../src/ontology/ontology.js";

/** A kind in short: its properties as `name: type`, where `[type]` is a list. */
interface ShortKind {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly references?: Readonly<Record<string, string>>;
}

/** A relation in short. */
interface ShortRelation {
  readonly type: string;
  readonly field: string;
  readonly inverse: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly derivedFor?: RelationDefinition["derivedFor"];
}

const NODE_PROPERTIES = { id: "ID", name: "String", nameZh: "String", aliases: "[String]" };
const STATEMENT_PROPERTIES = {
  id: "ID",
  date: "PartialDate",
  openList: "Boolean",
  inferred: "Boolean",
  conflictsWith: "[ID]",
  note: "String",
  noteZh: "String",
  asPrinted: "String",
  ungrounded: "String",
  evidence: "[ID]",
};
const SCALARS = new Set(["ID", "String", "Int", "Float", "Boolean", "PartialDate"]);

/** An ontology of these kinds, of which the last locates evidence in the one before it. */
export function buildOntology(
  kinds: readonly ShortKind[],
  relations: readonly ShortRelation[],
  statementProperties: Readonly<Record<string, string>> = {},
): Ontology {
  const evidenceKind = (kinds.at(-1) as ShortKind).name;
  const relationDefinitions = relations.map(toRelation);
  const kindDefinitions = kinds.map((kind, order) => toKind(kind, order, kind.name === evidenceKind, relations));
  const properties = toProperties({ ...STATEMENT_PROPERTIES, ...statementProperties });
  return {
    kinds: kindDefinitions,
    kindByName: indexBy(kindDefinitions, "name"),
    interfaces: [],
    interfaceByName: {},
    relations: relationDefinitions.sort((a, b) => (a.type < b.type ? -1 : 1)),
    relationByType: indexBy(relationDefinitions, "type"),
    enums: [],
    enumByName: {},
    statementTypeName: "Statement",
    statementLabels: { label: "Statement" },
    statementDescription: "",
    statementProperties: properties,
    statementPropertyByName: indexBy(properties, "name"),
    evidenceKind,
    documentKind: (kinds.at(-2) as ShortKind).name,
    operations: [],
    vocabulary: { iri: "urn:graph:", prefix: "world" },
    handWrittenSdl: "",
  };
}

function toKind(
  kind: ShortKind,
  order: number,
  isEvidence: boolean,
  relations: readonly ShortRelation[],
): KindDefinition {
  const properties = toProperties({ ...NODE_PROPERTIES, ...kind.properties }, kind.references);
  const relationFields = relations.flatMap((relation) => toFields(kind.name, relation));
  return {
    name: kind.name,
    label: kind.name,
    labelPlural: `${kind.name}s`,
    plural: `${kind.name.toLowerCase()}s`,
    idPrefix: kind.name.toLowerCase(),
    description: "",
    color: `#00000${order}`,
    order,
    isParaphrase: false,
    isEvidence,
    mapsTo: [],
    interfaces: ["Node"],
    properties,
    propertyByName: indexBy(properties, "name"),
    relationFields,
    relationFieldByName: indexBy(relationFields, "name"),
  };
}

function toProperties(
  types: Readonly<Record<string, string>>,
  references: Readonly<Record<string, string>> = {},
): PropertyDefinition[] {
  return Object.entries(types).map(([name, type]) => {
    const typeName = type.replace(/[[\]]/g, "");
    const kind = references[name];
    return {
      name,
      label: name,
      description: "",
      typeName,
      isEnum: !SCALARS.has(typeName),
      isList: type.startsWith("["),
      isRequired: false,
      mapsTo: [],
      ...(kind === undefined ? {} : { reference: { kind, as: `${name}Node` } }),
    };
  });
}

function toFields(kind: string, relation: ShortRelation): RelationField[] {
  const shared = { description: "", type: relation.type };
  const out: RelationField = {
    ...shared,
    name: relation.field,
    direction: "OUT",
    target: "Node",
    targetKinds: relation.to,
    derivedFrom: relation.derivedFor?.[kind] ?? [],
  };
  const incoming: RelationField = {
    ...shared,
    name: relation.inverse,
    direction: "IN",
    target: "Node",
    targetKinds: relation.from,
    derivedFrom: [],
  };
  return [...(relation.from.includes(kind) ? [out] : []), ...(relation.to.includes(kind) ? [incoming] : [])];
}

function toRelation(relation: ShortRelation): RelationDefinition {
  return {
    type: relation.type,
    field: relation.field,
    inverse: relation.inverse,
    label: relation.field,
    inverseLabel: relation.inverse,
    mapsTo: [],
    inverseMapsTo: [],
    dash: [],
    description: "",
    subjectKinds: relation.from,
    objectKinds: relation.to,
    derivedFor: relation.derivedFor ?? {},
  };
}

function indexBy<Item, Key extends keyof Item>(items: readonly Item[], key: Key): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item[key], item]));
}

import type { InputObjectTypeDefinitionNode } from "graphql";
import type { Ontology, PropertyDefinition } from "../../ontology/ontology.js";
import { type InputShape, toInputType } from "./sdl-nodes.js";

type ListOperator = "eq" | "includes";
type Operator = "eq" | "in" | "contains" | "startsWith" | "endsWith" | "gt" | "gte" | "lt" | "lte";

const ordered: readonly Operator[] = ["eq", "gt", "gte", "in", "lt", "lte"];
const textual: readonly Operator[] = ["contains", "endsWith", "eq", "in", "startsWith"];
const plain: readonly Operator[] = ["eq", "in"];

const operatorsByScalar: Readonly<Record<string, readonly Operator[]>> = {
  ID: textual,
  String: textual,
  Int: ordered,
  Float: ordered,
  PartialDate: ordered,
  Boolean: ["eq"],
};

const operatorDescriptions: Readonly<Record<Operator, string>> = {
  eq: "Equal to this; null finds what has no value.",
  in: "Equal to one of these.",
  contains: "Has this in it.",
  startsWith: "Begins with this.",
  endsWith: "Ends with this.",
  gt: "Greater than this.",
  gte: "Greater than or equal to this.",
  lt: "Less than this.",
  lte: "Less than or equal to this.",
};

const dateDescriptions: Partial<Record<Operator, string>> = {
  gt: "Begins after this has ended.",
  gte: "Does not begin before this begins.",
  lt: "Ends before this begins.",
  lte: "Does not end after this has ended.",
};

const listDescriptions: Readonly<Record<ListOperator, string>> = {
  eq: "The same entries in the same order; null finds what has no list.",
  includes: "This is one of the entries.",
};

/** The name of the input that filters by a property. */
export function toFilterName({ typeName, isEnum, isList }: PropertyDefinition): string {
  if (isEnum) return `${typeName}${isList ? "ListEnumScalarFilters" : "EnumScalarFilters"}`;
  if (!isList) return `${typeName}ScalarFilters`;
  return typeName === "PartialDate" ? "PartialDateListScalarFilters" : `${typeName}ListFilters`;
}

/** The filter inputs of all types of properties that occur. */
export function defineFilters(ontology: Ontology): InputObjectTypeDefinitionNode[] {
  const properties = [...ontology.kinds, ...ontology.interfaces].flatMap((type) => type.properties);
  const filters = new Map<string, InputObjectTypeDefinitionNode>();
  for (const property of [...properties, ...ontology.statementProperties]) {
    const name = toFilterName(property);
    if (!filters.has(name)) filters.set(name, defineFilter(name, property));
  }
  return [...filters.values()];
}

function defineFilter(name: string, { typeName, isEnum, isList }: PropertyDefinition): InputObjectTypeDefinitionNode {
  if (isList) {
    const description = `Conditions on a list of ${typeName}. All that are given must hold.`;
    return toInputType({ name, description }, toListOperators(typeName));
  }
  const operators = isEnum ? plain : (operatorsByScalar[typeName] ?? plain);
  const fields = operators.map((operator) => toOperator(operator, typeName));
  const description = `Conditions on one ${typeName}. All that are given must hold.`;
  return toInputType({ name, description }, typeName === "String" ? [...fields, modeField] : fields);
}

function toListOperators(type: string): readonly InputShape[] {
  return [
    { name: "eq", type: `[${type}!]`, description: listDescriptions.eq },
    { name: "includes", type, description: listDescriptions.includes },
  ];
}

function toOperator(name: Operator, typeName: string): InputShape {
  const description = (typeName === "PartialDate" ? dateDescriptions[name] : undefined) ?? operatorDescriptions[name];
  return { name, type: name === "in" ? `[${typeName}!]` : typeName, description };
}

const modeField: InputShape = {
  name: "mode",
  type: "FilterMode",
  description: "How the texts are compared; DEFAULT when left out.",
};

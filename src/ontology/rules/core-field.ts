import type { Diagnostic } from "../../shared/diagnostic.js";
import { findDirective, findText, nodeInterface, type SchemaSource, type TypeSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

type Fields = Readonly<Record<string, string>>;

const nodeFields: Fields = {
  id: "ID!",
  name: "String!",
  nameZh: "String",
  aliases: "[String!]!",
  description: "String",
  descriptionZh: "String",
};

const statementFields: Fields = {
  id: "ID!",
  openList: "Boolean!",
  inferred: "Boolean!",
  conflictsWith: "[ID!]!",
  evidence: "[ID!]!",
};

const evidenceFields: Fields = {
  documentId: "ID!",
  section: "[String!]!",
  firstLine: "Int!",
  lastLine: "Int!",
  page: "Int",
  fingerprint: "String!",
};

const documentFields: Fields = { sourceFile: "String", sourceHash: "String", sourceLines: "Int" };

/** What the engine reads and writes by name is there, with the type that it expects. */
export const coreFieldRule: SchemaRule = {
  codes: ["MISSING_CORE_FIELD"],
  check: (schema) => [
    ...checkFields(schema.typeByName.get(nodeInterface), nodeFields),
    ...schema.statements.flatMap((statement) => checkFields(statement, statementFields)),
    ...findEvidenceKinds(schema).flatMap((kind) => checkFields(kind, evidenceFields)),
    ...findDocumentKinds(schema).flatMap((kind) => checkFields(kind, documentFields)),
  ],
};

function findEvidenceKinds(schema: SchemaSource): TypeSource[] {
  return schema.kinds.filter((kind) => findDirective(kind, "evidence") !== undefined);
}

function findDocumentKinds(schema: SchemaSource): TypeSource[] {
  return findEvidenceKinds(schema)
    .flatMap((kind) => kind.fields.map((field) => findText(findDirective(field, "reference"), "kind")))
    .flatMap((name) => schema.kinds.filter((kind) => kind.name === name));
}

function checkFields(type: TypeSource | undefined, wanted: Fields): Diagnostic[] {
  if (type === undefined) return [];
  return Object.entries(wanted).flatMap(([name, text]) => {
    const field = type.fields.find((candidate) => candidate.name === name);
    if (field?.type.text === text) return [];
    const is = field === undefined ? "is missing" : `is "${field.type.text}"`;
    const message = `"${type.name}.${name}" ${is}; the engine needs it as "${text}".`;
    return [toFault(field?.type.at ?? type.at, "MISSING_CORE_FIELD", message, `Write "${name}: ${text}".`)];
  });
}

import type { Diagnostic } from "../../shared/diagnostic.js";
import { getProperties } from "../kind-lookups.js";
import { findDirective, type Place, type SchemaSource, type TypeSource } from "../schema-source.js";
import { type SchemaRule, toFault } from "./schema-rule.js";

/** One type holds the properties of statements, one kind locates evidence, and it leads to one kind of documents. */
export const evidenceRule: SchemaRule = {
  codes: ["STATEMENT_TYPE", "EVIDENCE_KIND", "DOCUMENT_KIND"],
  check: (schema) => {
    const evidenceKinds = schema.kinds.filter((kind) => findDirective(kind, "evidence") !== undefined);
    return [
      ...checkOne(schema, schema.statements, "STATEMENT_TYPE", "@relationshipProperties"),
      ...checkOne(schema, evidenceKinds, "EVIDENCE_KIND", "@evidence"),
      ...evidenceKinds.flatMap((kind) => checkDocumentKind(schema, kind)),
    ];
  },
};

function checkOne(schema: SchemaSource, types: readonly TypeSource[], code: string, directive: string): Diagnostic[] {
  const [first, ...others] = types;
  if (first === undefined) {
    const message = `No type is marked with ${directive}.`;
    return [toFault(getStart(schema), code, message, "Load the schema together with schema/core, which has one.")];
  }
  return others.map(({ at, name }) =>
    toFault(
      at,
      code,
      `"${name}" is marked with ${directive}, but so is "${first.name}".`,
      "Take the directive from one of them.",
    ),
  );
}

function getStart(schema: SchemaSource): Place {
  return { file: schema.types[0]?.at.file ?? ".", line: 1, column: 1 };
}

function checkDocumentKind(schema: SchemaSource, kind: TypeSource): Diagnostic[] {
  const references = getProperties(kind).flatMap((field) => findDirective(field, "reference") ?? []);
  const isToKind = schema.kinds.some(({ name }) => name === references[0]?.values.kind);
  if (references.length === 1 && isToKind) return [];
  if (references.length === 1 && !isToKind) {
    const message = `The evidence kind "${kind.name}" leads to "${references[0]?.values.kind}", but this schema has no such kind.`;
    const fix = "Declare the kind of the documents in which evidence stands, in a file of its own.";
    return [toFault(references[0]?.at ?? kind.at, "DOCUMENT_KIND", message, fix)];
  }
  const message = `The evidence kind "${kind.name}" has ${references.length} references; one must lead to the kind of the documents.`;
  return [toFault(kind.at, "DOCUMENT_KIND", message, "Mark one property with @reference(kind: …, as: …).")];
}

import type { SchemaFile } from "../../ontology/read-schema.js";
import type { InferredColumn } from "./infer-column.js";

/** The kind of the documents in which evidence stands: the one that schema/core leads to. */
export const documentKind = "Document";

/** Names that every schema has by schema/core, and those that follow from them. */
export interface CoreNames {
  readonly types: ReadonlySet<string>;
  /** Fields of the query type, which plurals must not take. */
  readonly queries: ReadonlySet<string>;
}

/** The names in schema/core. */
export function findCoreNames(core: readonly SchemaFile[]): CoreNames {
  const text = core.map((file) => file.text).join("\n");
  const query = /^type Query \{\n(.*?)^\}/ms.exec(text)?.[1] ?? "";
  const types = [...text.matchAll(/^(?:type|interface|input|enum|scalar|union) (\w+)/gm)].map(([, name = ""]) => name);
  const builtIn = ["ID", "String", "Int", "Float", "Boolean", "Query", "Mutation", "Subscription"];
  const derived = ["NodeKind", "RelationType", "SortDirection", "PageInfo", "QueryMode"];
  return {
    types: new Set([...types, ...builtIn, ...derived]),
    queries: new Set([...query.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name)),
  };
}

/** Fields that every node has, and every statement: an attribute of that name is one of them if its values fit. */
const nodeFields: Readonly<Record<string, string>> = {
  name: "String",
  nameZh: "String",
  aliases: "[String]",
  description: "String",
  descriptionZh: "String",
};

const statementFields: Readonly<Record<string, string>> = {
  date: "PartialDate",
  from: "PartialDate",
  until: "PartialDate",
  openList: "Boolean",
  note: "String",
  noteZh: "String",
  asPrinted: "String",
  ungrounded: "String",
};

/** Parts of every statement, and of every entity that states one, in a data file. */
const statementParts = ["id", "key", "evidence", "ungrounded", "openList", "inferred", "conflictsWith"];

/** Names that no other property of a kind may have. */
export const takenForNodes: readonly string[] = [
  ...[...statementParts, ...Object.keys(nodeFields), "sourceFile", "sourceHash", "sourceLines"],
];

/** Names that no other property of a statement may have; `passages` is what its evidence leads to. */
export const takenForStatements: readonly string[] = [
  ...[...statementParts, ...Object.keys(statementFields), "subject", "relation", "object", "node", "passages"],
];

/** The field of every node that an attribute is; undefined where it is another. */
export function findNodeField(column: InferredColumn): string | undefined {
  return findField(column, nodeFields);
}

/** The field of every statement that an attribute is. */
export function findStatementField(column: InferredColumn): string | undefined {
  return findField(column, statementFields);
}

/** Anything can be text, and a single text a list of one. */
function findField({ name, typeName, isList }: InferredColumn, fields: Readonly<Record<string, string>>) {
  const wanted = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const isFit = wanted === "[String]" || (!isList && (wanted === "String" || wanted === typeName));
  return isFit ? name : undefined;
}

import type { StatementRecord, Value } from "../../dataset/dataset.js";
import type { Values } from "./description-writer.js";
import { createCompactIris, type IriNotation } from "./iri-notation.js";
import type { JsonLdTerms } from "./json-ld-terms.js";
import { findDateType, toDecimal } from "./lexical-forms.js";
import type { RdfDescription, RdfModel } from "./rdf-model.js";
import type { ValueForm } from "./value-form.js";

/** A key with everything that can be written ahead of its values. */
interface Column {
  /** As in `,"name":`. */
  readonly opening: string;
  /** Properties whose values stand under the key. */
  readonly sources: readonly { readonly name: string; toJson(value: Value): string }[];
}

/** How the nodes and statements of a world are written in JSON-LD, each as one object of a graph. */
export interface JsonLdWriter {
  writeNode(id: string, kind: string, properties: Values): string;
  writeStatement(statement: StatementRecord): string;
  /** The triples that a statement itself is, an object for each predicate of its relation. */
  writeDirect(statement: StatementRecord): readonly string[];
}

export function createJsonLdWriter(model: RdfModel, terms: JsonLdTerms): JsonLdWriter {
  const iris = createCompactIris(model.namespaces);
  const kinds = new Map([...model.kinds].map(([kind, description]) => [kind, createMembers(description, terms, iris)]));
  const { classes, properties } = model.statement;
  const ofStatement = createMembers({ classes: ["rdf:Statement", ...classes], properties }, terms, iris);
  const predicates = new Map(
    [...model.relations].map(([type, { forward }]) => [type, `,"predicate":${iris.ofTerm(forward[0])},"object":`]),
  );
  return {
    writeNode: (id, kind, values) =>
      `{"@id":${iris.ofNode(id)}${kinds.get(kind)?.classes}${kinds.get(kind)?.write(values)}}`,
    writeStatement: (statement) => {
      const { id, subject, relation, object } = statement;
      const ends = `,"subject":${iris.ofNode(subject)}${predicates.get(relation)}${iris.ofNode(object)}`;
      return `{"@id":${iris.ofStatement(id)}${ofStatement.classes}${ends}${ofStatement.write(statement)}}`;
    },
    writeDirect: createDirectWriter(model, terms, iris),
  };
}

function createDirectWriter(
  { relations }: RdfModel,
  terms: JsonLdTerms,
  { ofNode }: IriNotation,
): JsonLdWriter["writeDirect"] {
  const toMember = (name: string, term: string) => {
    const { key, isDefined } = terms.findKey({ name, form: { type: "node" } }, term);
    return (id: string) => (isDefined ? `,"${key}":${ofNode(id)}}` : `,"${key}":{"@id":${ofNode(id)}}}`);
  };
  const members = new Map(
    [...relations].map(([type, { field, inverse, forward, backward }]) => [
      type,
      {
        forward: forward.map((term) => toMember(field, term)),
        backward: backward.map((term) => toMember(inverse, term)),
      },
    ]),
  );
  return ({ subject, relation, object }) => {
    const { forward, backward } = members.get(relation) ?? { forward: [], backward: [] };
    return [
      ...forward.map((write) => `{"@id":${ofNode(subject)}${write(object)}`),
      ...backward.map((write) => `{"@id":${ofNode(object)}${write(subject)}`),
    ];
  };
}

/** What follows the id of a node or statement. */
interface Members {
  readonly classes: string;
  write(values: Values): string;
}

function createMembers({ classes, properties }: RdfDescription, terms: JsonLdTerms, iris: IriNotation): Members {
  const columns = toColumns(properties, terms, iris);
  return {
    classes: `,"@type":${JSON.stringify(classes.map(terms.toClassName))}`,
    write: (values) => {
      let members = "";
      for (const column of columns) members += writeColumn(column, values);
      return members;
    },
  };
}

/** A list stays a list, of one value too; one without values is left out. */
function writeColumn({ opening, sources }: Column, values: Values): string {
  let items = "";
  let isList = false;
  for (const { name, toJson } of sources) {
    const value = values[name];
    if (value === undefined) continue;
    if (items !== "" || typeof value === "object") isList = true;
    if (typeof value !== "object") items += items === "" ? toJson(value) : `,${toJson(value)}`;
    else for (const item of value) items += items === "" ? toJson(item) : `,${toJson(item)}`;
  }
  if (items === "") return "";
  return isList ? `${opening}[${items}]` : opening + items;
}

function toColumns(properties: RdfDescription["properties"], terms: JsonLdTerms, iris: IriNotation): Column[] {
  const sources = new Map<string, Column["sources"]>();
  for (const property of properties) {
    for (const term of property.terms) {
      const { key, isDefined } = terms.findKey(property, term);
      const toJson = isDefined ? toDefinedWriter(property.form, iris) : toFullWriter(property.form, iris);
      sources.set(key, [...(sources.get(key) ?? []), { name: property.name, toJson }]);
    }
  }
  return [...sources].map(([key, ofKey]) => ({ opening: `,"${key}":`, sources: ofKey }));
}

/** Values whose language or type the context gives. */
function toDefinedWriter(form: ValueForm, { ofNode, ofStatement, ofTerm }: IriNotation): (value: Value) => string {
  switch (form.type) {
    case "date":
      return (value) => toDate(String(value));
    case "decimal":
      return (value) => `"${toDecimal(Number(value))}"`;
    case "node":
      return (value) => ofNode(String(value));
    case "statement":
      return (value) => ofStatement(String(value));
    case "enum":
      return (value) => ofTerm(form.stem + value);
    default:
      return (value) => JSON.stringify(value);
  }
}

/** Values that say their language or type themselves. */
function toFullWriter(form: ValueForm, iris: IriNotation): (value: Value) => string {
  const toJson = toDefinedWriter(form, iris);
  switch (form.type) {
    case "text":
      return form.language ? (value) => `{"@value":${toJson(value)},"@language":"${form.language}"}` : toJson;
    case "decimal":
      return (value) => `{"@value":${toJson(value)},"@type":"xsd:decimal"}`;
    case "node":
    case "statement":
    case "enum":
      return (value) => `{"@id":${toJson(value)}}`;
    default:
      return toJson;
  }
}

function toDate(date: string): string {
  const type = findDateType(date);
  return type === undefined ? JSON.stringify(date) : `{"@value":${JSON.stringify(date)},"@type":"${type}"}`;
}

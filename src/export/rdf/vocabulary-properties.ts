import type { Ontology, PropertyDefinition } from "../../ontology/ontology.js";
import type { RdfModel, RdfProperty } from "./rdf-model.js";
import { toUnion, type VocabularyResource } from "./vocabulary-resource.js";

/** A property as one kind, or the statement, has it. */
interface Declaration {
  readonly owner: string;
  readonly definition: PropertyDefinition;
  readonly written: RdfProperty;
}

const dates = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"];

/** The properties that are written under the schema's own names, each once for all that have it. */
export function toProperties(
  ontology: Ontology,
  model: RdfModel,
  toOwn: (name: string) => string,
): VocabularyResource[] {
  const byTerm = new Map<string, Declaration[]>();
  for (const declaration of getDeclarations(ontology, model)) {
    const term = toOwn(declaration.definition.name);
    if (declaration.written.terms[0] === term) byTerm.set(term, [...(byTerm.get(term) ?? []), declaration]);
  }
  return [...byTerm].map(([term, declarations]) => toResource(term, declarations, toOwn));
}

function getDeclarations({ kinds, statementProperties, statementTypeName }: Ontology, model: RdfModel): Declaration[] {
  const owners = [
    ...kinds.map(({ name, properties }) => ({ owner: name, properties, written: model.kinds.get(name)?.properties })),
    { owner: statementTypeName, properties: statementProperties, written: model.statement.properties },
  ];
  return owners.flatMap(({ owner, properties, written = [] }) =>
    written.map((property) => ({
      owner,
      definition: properties.find(({ name }) => name === property.name) as PropertyDefinition,
      written: property,
    })),
  );
}

function toResource(
  term: string,
  declarations: readonly Declaration[],
  toOwn: (name: string) => string,
): VocabularyResource {
  const ranges = [...new Set(declarations.flatMap((declaration) => toRanges(declaration, toOwn)))];
  const links = declarations.filter(isLink).length;
  const isMixed = links > 0 && links < declarations.length;
  const domain = toUnion([...new Set(declarations.map(({ owner }) => toOwn(owner)))], "owl:Class");
  return {
    term,
    classes: [isMixed ? "rdf:Property" : links > 0 ? "owl:ObjectProperty" : "owl:DatatypeProperty"],
    labels: declarations.map(({ definition }) => definition),
    comments: declarations.map(({ definition }) => definition),
    facts: [
      ["rdfs:domain", domain],
      ...(isMixed ? [] : [["rdfs:range", toUnion(ranges, links > 0 ? "owl:Class" : "rdfs:Datatype")] as const]),
    ],
  };
}

function isLink({ written: { form } }: Declaration): boolean {
  return form.type === "node" || form.type === "statement" || form.type === "enum";
}

function toRanges({ owner, definition, written: { form } }: Declaration, toOwn: (name: string) => string): string[] {
  switch (form.type) {
    case "text":
      return [form.language === undefined ? "xsd:string" : "rdf:langString"];
    case "date":
      return dates;
    case "node":
      return [toOwn(definition.reference?.kind ?? "Node")];
    case "statement":
      return [toOwn(owner)];
    case "enum":
      return [toOwn(definition.typeName)];
    default:
      return [`xsd:${form.type}`];
  }
}

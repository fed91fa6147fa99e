import type { Descriptions, Labels } from "../../ontology/ontology.js";
import { quote } from "./lexical-forms.js";
import type { RdfModel } from "./rdf-model.js";

/** A term of a vocabulary and what is said of it, everything with prefixes as in Turtle. */
export interface VocabularyResource {
  readonly term: string;
  readonly classes: readonly string[];
  /** More than one where kinds call it differently. */
  readonly labels: readonly Labels[];
  /** More than one where kinds explain it differently. */
  readonly comments: readonly Descriptions[];
  readonly facts: readonly (readonly [predicate: string, object: string])[];
}

/** A term as a paragraph of Turtle. */
export function writeResource(resource: VocabularyResource, { namespaces }: RdfModel): string {
  const { term, classes, labels, comments, facts } = resource;
  const said = [
    ...labels.map(({ label }) => ["rdfs:label", `${quote(label)}@en`]),
    ...labels.flatMap(({ labelZh }) => (labelZh === undefined ? [] : [["rdfs:label", `${quote(labelZh)}@zh-Hant`]])),
    ...comments.flatMap(({ description }) => (description ? [["rdfs:comment", `${quote(description)}@en`]] : [])),
    ...comments.flatMap(({ descriptionZh }) =>
      descriptionZh ? [["rdfs:comment", `${quote(descriptionZh)}@zh-Hant`]] : [],
    ),
    ...facts,
    ["rdfs:isDefinedBy", `<${namespaces.vocabulary}>`],
  ];
  const lines = said.map(([predicate, object]) => ` ;\n    ${predicate} ${object}`);
  return `\n${term} a ${classes.join(", ")}${[...new Set(lines)].join("")} .\n`;
}

/** The class of what belongs to one of several. */
export function toUnion(classes: readonly string[], unionClass: "owl:Class" | "rdfs:Datatype"): string {
  return classes.length === 1 ? String(classes[0]) : `[ a ${unionClass} ; owl:unionOf ( ${classes.join(" ")} ) ]`;
}

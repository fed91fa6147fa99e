import type { EnumDefinition, Labels, Ontology } from "../../ontology/ontology.js";
import { toWords } from "../../ontology/to-words.js";
import type { VocabularyResource } from "./vocabulary-resource.js";

/** A name as a term of the schema's own. */
type ToOwn = (name: string) => string;

/** The classes of a vocabulary: interfaces, kinds and the statement. */
export function toClasses(ontology: Ontology, toOwn: ToOwn): VocabularyResource[] {
  const { interfaces, kinds, statementTypeName, statementDescription } = ontology;
  const toClass = (
    name: string,
    labels: Labels,
    description: string,
    parents: readonly string[],
  ): VocabularyResource => ({
    term: toOwn(name),
    classes: ["owl:Class"],
    labels: [labels],
    comments: [description],
    facts: parents.map((parent) => ["rdfs:subClassOf", parent]),
  });
  return [
    ...interfaces.map((type) => toClass(type.name, type, type.description, type.mapsTo)),
    ...kinds.map((kind) => toClass(kind.name, kind, kind.description, [...kind.interfaces.map(toOwn), ...kind.mapsTo])),
    toClass(statementTypeName, { label: statementTypeName }, statementDescription, []),
  ];
}

/** The enums that properties hold, each as a class of concepts, with their values. */
export function toConcepts({ enums, kinds, statementProperties }: Ontology, toOwn: ToOwn): VocabularyResource[] {
  const used = [...kinds.flatMap(({ properties }) => properties), ...statementProperties].map(
    ({ typeName }) => typeName,
  );
  return enums.filter(({ name }) => used.includes(name)).flatMap((definition) => toEnum(definition, toOwn));
}

function toEnum({ name, description, values }: EnumDefinition, toOwn: ToOwn): VocabularyResource[] {
  const words = toWords(name);
  return [
    {
      term: toOwn(name),
      classes: ["owl:Class"],
      labels: [{ label: words.charAt(0).toUpperCase() + words.slice(1) }],
      comments: [description],
      facts: [["rdfs:subClassOf", "skos:Concept"]],
    },
    ...values.map((value) => ({
      term: toOwn(`${name}.${value.name}`),
      classes: ["owl:NamedIndividual", toOwn(name)],
      labels: [value],
      comments: [value.description],
      facts: [],
    })),
  ];
}

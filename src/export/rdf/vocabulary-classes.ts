import type { Descriptions, EnumDefinition, Labels, Ontology } from "../../ontology/ontology.js";
import type { VocabularyResource } from "./vocabulary-resource.js";

/** A name as a term of the schema's own. */
type ToOwn = (name: string) => string;

/** The classes of a vocabulary: interfaces, kinds and the statement. */
export function toClasses(ontology: Ontology, toOwn: ToOwn): VocabularyResource[] {
  const { interfaces, kinds, statementTypeName } = ontology;
  const toClass = (name: string, told: Labels & Descriptions, parents: readonly string[]): VocabularyResource => ({
    term: toOwn(name),
    classes: ["owl:Class"],
    labels: [told],
    comments: [told],
    facts: parents.map((parent) => ["rdfs:subClassOf", parent]),
  });
  return [
    ...interfaces.map((type) => toClass(type.name, type, type.mapsTo)),
    ...kinds.map((kind) => toClass(kind.name, kind, [...kind.interfaces.map(toOwn), ...kind.mapsTo])),
    toClass(statementTypeName, toStatementTexts(ontology), []),
  ];
}

function toStatementTexts(ontology: Ontology): Labels & Descriptions {
  const { statementLabels, statementDescription, statementDescriptionZh } = ontology;
  return {
    ...statementLabels,
    description: statementDescription,
    ...(statementDescriptionZh !== undefined && { descriptionZh: statementDescriptionZh }),
  };
}

/** The enums that properties hold, each as a class of concepts, with their values. */
export function toConcepts({ enums, kinds, statementProperties }: Ontology, toOwn: ToOwn): VocabularyResource[] {
  const used = [...kinds.flatMap(({ properties }) => properties), ...statementProperties].map(
    ({ typeName }) => typeName,
  );
  return enums.filter(({ name }) => used.includes(name)).flatMap((definition) => toEnum(definition, toOwn));
}

function toEnum(definition: EnumDefinition, toOwn: ToOwn): VocabularyResource[] {
  const { name, values } = definition;
  return [
    {
      term: toOwn(name),
      classes: ["owl:Class"],
      labels: [definition],
      comments: [definition],
      facts: [["rdfs:subClassOf", "skos:Concept"]],
    },
    ...values.map((value) => ({
      term: toOwn(`${name}.${value.name}`),
      classes: ["owl:NamedIndividual", toOwn(name)],
      labels: [value],
      comments: [value],
      facts: [],
    })),
  ];
}

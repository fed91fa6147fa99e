import type { Descriptions, Ontology, RelationDefinition } from "../../ontology/ontology.js";
import { toUnion, type VocabularyResource } from "./vocabulary-resource.js";

/** The relations of a vocabulary, each under its name at either end. */
export function toObjectProperties(ontology: Ontology, toOwn: (name: string) => string): VocabularyResource[] {
  return ontology.relations.flatMap((relation) => {
    const { field, inverse, label, labelZh, inverseLabel, inverseLabelZh } = relation;
    const [domain, range] = [relation.subjectKinds, relation.objectKinds].map((kinds) =>
      toUnion(toFewest(kinds, ontology).map(toOwn), "owl:Class"),
    ) as [string, string];
    return [
      {
        term: toOwn(field),
        classes: ["owl:ObjectProperty"],
        labels: [{ label, ...(labelZh !== undefined && { labelZh }) }],
        comments: [relation],
        facts: [...toEnds(domain, range), ...toParents(relation.mapsTo)],
      },
      {
        term: toOwn(inverse),
        classes: ["owl:ObjectProperty"],
        labels: [{ label: inverseLabel, ...(inverseLabelZh !== undefined && { labelZh: inverseLabelZh }) }],
        comments: findInverseDescriptions(relation, ontology),
        facts: [
          ...toEnds(range, domain),
          ...toParents(relation.inverseMapsTo),
          ["owl:inverseOf", toOwn(field)] as const,
        ],
      },
    ];
  });
}

type Facts = VocabularyResource["facts"];

function toEnds(domain: string, range: string): Facts {
  return [
    ["rdfs:domain", domain],
    ["rdfs:range", range],
  ];
}

function toParents(terms: readonly string[]): Facts {
  return terms.map((term) => ["rdfs:subPropertyOf", term]);
}

/** The interface that stands for exactly these kinds, or the kinds themselves. */
function toFewest(kinds: readonly string[], { interfaces, evidenceKind }: Ontology): readonly string[] {
  const found = interfaces.find((type) => {
    const walked = type.kinds.filter((name) => name !== evidenceKind);
    return walked.length === kinds.length && walked.every((name) => kinds.includes(name));
  });
  return kinds.length > 1 && found ? [found.name] : kinds;
}

/** The first description that the object's side has in either language, as for the subject's side. */
function findInverseDescriptions(
  { inverse, objectKinds }: RelationDefinition,
  { kindByName }: Ontology,
): Descriptions[] {
  const fields = objectKinds.flatMap((kind) => kindByName[kind]?.relationFieldByName[inverse] ?? []);
  const descriptionZh = fields.find((field) => field.descriptionZh !== undefined)?.descriptionZh;
  return fields
    .slice(0, 1)
    .map(({ description }) => ({ description, ...(descriptionZh !== undefined && { descriptionZh }) }));
}

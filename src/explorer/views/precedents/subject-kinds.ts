import { getPlayers, type Roles } from "../../api/roles.ts";
import { getRelation, getVocabulary } from "../../api/vocabulary.ts";
import { type SubjectParameter, subjectParameters } from "./precedent.ts";
import type { PartyKinds } from "./to-citations.ts";

export type SubjectKinds = Readonly<Record<SubjectParameter, readonly string[]>>;

/** The kinds that each parameter takes: what citations can be on or for, and what can be tabled or said. */
export function findSubjectKinds(roles: Roles): SubjectKinds {
  const { statementProperties } = getVocabulary().ontology;
  const listReferences = (role: string) =>
    getPlayers(roles, role).flatMap(
      (name) => statementProperties.find((property) => property.name === name)?.reference?.kinds ?? [],
    );
  const citing = [...getPlayers(roles, "proposes"), ...getPlayers(roles, "claims")];
  return {
    theme: listReferences("theme"),
    position: listReferences("position"),
    proposal: [...new Set(citing.flatMap((type) => getRelation(type).objects))],
  };
}

/** The parameter that takes nodes of a kind; undefined where none does. */
export function findSubjectParameter(kind: string, kinds: SubjectKinds): SubjectParameter | undefined {
  return subjectParameters.find((parameter) => kinds[parameter].includes(kind));
}

/** Who can be party to what. */
export function findPartyKinds(roles: Roles): PartyKinds {
  const relations = getPlayers(roles, "partyTo").map(getRelation);
  return {
    parties: new Set(relations.flatMap(({ subjects }) => subjects)),
    agreements: new Set(relations.flatMap(({ objects }) => objects)),
  };
}

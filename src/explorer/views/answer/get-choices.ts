import { getVocabulary, labelKind, labelRelation, labelValue } from "../../api/vocabulary.ts";
import type { Choices } from "./to-control.ts";

/** The enums that the engine makes of a world's kinds and relations. */
const [kindEnum, relationEnum] = ["NodeKind", "RelationType"] as const;

/** What this world can be asked for. */
export function getChoices(): Choices {
  const { ontology } = getVocabulary();
  const enums = ontology.enums.map(({ name, values }) => [name, values.map((value) => value.name)] as const);
  return {
    kindByPrefix: new Map(ontology.kinds.map(({ idPrefix, name }) => [idPrefix, name])),
    valuesByEnum: new Map([
      ...enums,
      [kindEnum, ontology.kinds.map(({ name }) => name)],
      [relationEnum, ontology.relations.map(({ type }) => type)],
    ]),
  };
}

/** What a value of one of those enums is called; a value that the world does not know stands as it is. */
export function labelChoice(enumName: string, value: string): string {
  const { kindByName, relationByType } = getVocabulary();
  if (enumName === kindEnum) return kindByName.has(value) ? labelKind(value) : value;
  if (enumName === relationEnum) return relationByType.has(value) ? labelRelation(value) : value;
  return labelValue(enumName, value);
}

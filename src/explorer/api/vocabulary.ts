import { signal } from "@preact/signals";
import { isChinese } from "../language/language.ts";
import { ask, type Operation } from "./ask.ts";
import type { Dataset, KindDefinition, Ontology, PropertyDefinition, RelationDefinition } from "./shapes.ts";

/** What this server's world is made of, and how its parts are called. */
export interface Vocabulary {
  readonly dataset: Dataset;
  readonly ontology: Ontology;
  readonly kindByName: ReadonlyMap<string, KindDefinition>;
  readonly relationByType: ReadonlyMap<string, RelationDefinition>;
}

const property = `name type label labelZh description descriptionZh unit isList
  values { name label labelZh description } reference { kind as kinds }`;

const vocabularyOperation: Operation<{ dataset: Dataset; ontology: Ontology }> = {
  text: `query Vocabulary {
    dataset {
      version nodeCount statementCount inferredCount passageCount evidenceCoverage grounding { share }
      singleSourcedShare openListCount conflictCount
      kinds { kind count } relations { relation count }
      documents { document { __typename id name nameZh } statements passages }
    }
    ontology {
      kinds {
        name idPrefix plural label labelPlural labelZh description descriptionZh color isEvidence
        properties { ${property} }
      }
      relations {
        type field inverse label labelZh inverseLabel inverseLabelZh description subjects objects stance color dash
      }
      statementProperties { ${property} }
      enums { name values { name label labelZh description } }
      operations { field operation }
    }
  }`,
};

const loaded = signal<Vocabulary | undefined>(undefined);

/** Asks the server for the vocabulary; views are shown once it is there. */
export async function loadVocabulary(abort: AbortSignal): Promise<Vocabulary> {
  const { dataset, ontology } = await ask(vocabularyOperation, {}, abort);
  loaded.value = {
    dataset,
    ontology,
    kindByName: new Map(ontology.kinds.map((kind) => [kind.name, kind])),
    relationByType: new Map(ontology.relations.map((relation) => [relation.type, relation])),
  };
  return loaded.value;
}

/** The vocabulary. Only for what is shown once it has been loaded. */
export function getVocabulary(): Vocabulary {
  if (!loaded.value) throw new Error("The vocabulary is used before it is loaded.");
  return loaded.value;
}

/** The kind of a node, by its name. */
export function getKind(name: string): KindDefinition {
  const kind = getVocabulary().kindByName.get(name);
  if (!kind) throw new Error(`The ontology has no kind ${name}.`);
  return kind;
}

/** A relation, by its type. */
export function getRelation(type: string): RelationDefinition {
  const relation = getVocabulary().relationByType.get(type);
  if (!relation) throw new Error(`The ontology has no relation ${type}.`);
  return relation;
}

/** A kind's name for one node or for several. */
export function labelKind(name: string, { isPlural = false } = {}): string {
  const kind = getKind(name);
  return (isChinese() && kind.labelZh) || (isPlural ? kind.labelPlural : kind.label);
}

/** A relation as read from its subject ("supports"), or from its object ("supported by"). */
export function labelRelation(type: string, from: "subject" | "object" = "subject"): string {
  const { label, labelZh, inverseLabel, inverseLabelZh } = getRelation(type);
  return from === "subject" ? (isChinese() && labelZh) || label : (isChinese() && inverseLabelZh) || inverseLabel;
}

/** What a definition with a label is called. */
export function labelOf(definition: { readonly label: string; readonly labelZh: string | null }): string {
  return (isChinese() && definition.labelZh) || definition.label;
}

/** What a definition means, in a sentence. */
export function descriptionOf(definition: {
  readonly description: string;
  readonly descriptionZh: string | null;
}): string {
  return (isChinese() && definition.descriptionZh) || definition.description;
}

/** What a value of an enum is called; the value itself when the enum does not know it. */
export function labelValue(enumName: string, value: string): string {
  const values = getVocabulary().ontology.enums.find(({ name }) => name === enumName)?.values;
  const definition = values?.find(({ name }) => name === value);
  return definition ? labelOf(definition) : value;
}

/** Statement properties that lead to a node, such as the meeting where something was said. */
export function getReferenceProperties(): readonly PropertyDefinition[] {
  const { ontology, kindByName } = getVocabulary();
  return ontology.statementProperties.filter(({ reference }) => {
    return reference !== null && !reference.kinds.every((kind) => kindByName.get(kind)?.isEvidence);
  });
}

/** The field of the API that answers a named operation of the engine, where this world has one. */
export function findOperationField(operation: string): string | undefined {
  return getVocabulary().ontology.operations.find((candidate) => candidate.operation === operation)?.field;
}

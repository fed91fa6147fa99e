import type { Ontology } from "../ontology/ontology.js";
import type { Diagnostic } from "../shared/diagnostic.js";
import type { Dataset, NodeRecord, StatementRecord } from "./dataset.js";
import type { FindPassageText } from "./find-passage-text.js";
import { normalizePassage } from "./fingerprint-passage.js";
import { toDiagnostic } from "./placed-text.js";
import type { Places } from "./to-places.js";

/** Whether the evidence of each stated statement names its two ends. */
export interface GroundingReport {
  /** Stated statements. */
  readonly checked: number;
  /** Those whose evidence names both ends. */
  readonly grounded: number;
  /** Those that say why it does not. */
  readonly explained: number;
  /** Ids of the others. */
  readonly ungrounded: readonly string[];
}

/**
 * Whether the evidence names both ends of each statement.
 *
 * An end is named when one of its names or aliases occurs in the text of the evidence, white space, letter case and
 * compatibility characters apart; when its kind's names are our own words; or when it is the document in which the
 * evidence stands. Cost grows with the statements times the length of their evidence.
 */
export function checkGrounding(
  dataset: Dataset,
  ontology: Ontology,
  findPassageText: FindPassageText,
): GroundingReport {
  const missing = findMissingEnds(dataset, ontology, findPassageText);
  const statementById = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  const ids = [...missing.keys()];
  const ungrounded = ids.filter((id) => statementById.get(id)?.ungrounded === undefined);
  const checked = dataset.statements.filter(({ inferred }) => !inferred).length;
  return {
    checked,
    grounded: checked - ids.length,
    explained: ids.length - ungrounded.length,
    ungrounded,
  };
}

/** A warning for each statement whose evidence names not both ends and that does not say why. */
export function checkUngrounded(
  dataset: Dataset,
  ontology: Ontology,
  findPassageText: FindPassageText,
  places: Places,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const missing = findMissingEnds(dataset, ontology, findPassageText);
  for (const statement of dataset.statements) {
    const ends = missing.get(statement.id);
    const place = places.get(statement.id);
    if (ends === undefined || place === undefined || statement.ungrounded !== undefined) continue;
    const names = ends.map(({ id, properties }) => `${id} (${properties.name})`).join(" nor ");
    diagnostics.push(
      toDiagnostic(place, {
        code: "UNGROUNDED",
        severity: "warning",
        message: `The evidence ${statement.evidence.join(", ")} names ${ends.length > 1 ? "neither" : "not"} ${names}.`,
        fix: 'Widen the evidence or add a passage that names it, add the printed form to its aliases, or say why with "ungrounded".',
      }),
    );
  }
  return diagnostics;
}

/** The unnamed ends of each stated statement that has any, by statement id. */
function findMissingEnds(dataset: Dataset, ontology: Ontology, findPassageText: FindPassageText) {
  const passageById = new Map(dataset.passages.map((passage) => [passage.id, passage]));
  const texts = new Map<string, string>();
  for (const passage of dataset.passages) texts.set(passage.id, toComparable(findPassageText(passage) ?? ""));
  const nodeById = new Map(dataset.nodes.map((node) => [node.id, node]));
  const namesById = new Map<string, readonly string[]>();
  const getNames = (node: NodeRecord) => {
    const names = namesById.get(node.id) ?? toNames(node);
    namesById.set(node.id, names);
    return names;
  };
  const isNamed = (id: string, statement: StatementRecord, text: string) => {
    const node = nodeById.get(id);
    if (node === undefined || ontology.kindByName[node.kind]?.isParaphrase === true) return true;
    if (getNames(node).some((name) => text.includes(name))) return true;
    return statement.evidence.some((passageId) => passageById.get(passageId)?.properties.documentId === id);
  };
  const missing = new Map<string, readonly NodeRecord[]>();
  for (const statement of dataset.statements) {
    if (statement.inferred) continue;
    const text = statement.evidence.map((id) => texts.get(id) ?? "").join("\n");
    const ends = [statement.subject, statement.object].filter((id) => !isNamed(id, statement, text));
    if (ends.length > 0)
      missing.set(
        statement.id,
        ends.map((id) => nodeById.get(id)).filter((node) => node !== undefined),
      );
  }
  return missing;
}

function toNames({ properties }: NodeRecord): readonly string[] {
  const aliases = Array.isArray(properties.aliases) ? properties.aliases : [];
  const names = [properties.name, properties.nameZh, ...aliases].filter((name) => typeof name === "string");
  return names.map(toComparable).filter((name) => name !== "");
}

function toComparable(text: string): string {
  return normalizePassage(text).toLowerCase();
}

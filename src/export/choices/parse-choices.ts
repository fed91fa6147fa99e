import type { Ontology } from "../../ontology/ontology.js";
import { resolveLayout } from "../../query/resolve-layout.js";
import { KnownError } from "../../shared/known-error.js";
import { findNearestName } from "../../shared/nearest-name.js";
import type { WriteOptions } from "../export-format.js";
import { type ChoiceName, type ChosenValues, choiceDefinitions } from "./choice-definitions.js";
import type { ExportChoices } from "./export-choices.js";

/** An export as it was asked for; what a question holds is still to be found. */
export interface AskedExport {
  readonly question?: { readonly slug: string; readonly variables: Readonly<Record<string, unknown>> };
  readonly choices: ExportChoices;
  readonly options: WriteOptions;
}

/** Choices as written, by name, each as often as it was. */
export type WrittenChoices = ReadonlyMap<string, readonly string[]>;

/**
 * Choices as they were written, checked.
 *
 * @throws KnownError UNKNOWN_CHOICE with the nearest name; BAD_CHOICE with what is accepted
 */
export function parseChoices(written: WrittenChoices, ontology: Ontology): AskedExport {
  const values: Record<string, unknown> = {};
  for (const [name, texts] of written) values[name] = parseChoice(name, texts, ontology);
  return toAsked(values as ChosenValues);
}

function parseChoice(name: string, texts: readonly string[], ontology: Ontology): unknown {
  if (!isChoice(name)) throw toUnknownChoice(name);
  const { accepted, parse } = choiceDefinitions[name];
  const value = parse(texts, ontology);
  if (value !== undefined) return value;
  throw new KnownError(`The choice "${name}" cannot be "${texts.join(", ")}".`, {
    code: "BAD_CHOICE",
    suggestion: `Accepted: ${accepted}.${suggestNames(name, texts, ontology)}`,
    details: { choice: name, given: texts },
  });
}

function toAsked(values: ChosenValues): AskedExport {
  const { question, variables, lang, layout: algorithm, iterations, seed, measures, rdf12, depth, ...others } = values;
  refuseLonely(values);
  const layout = resolveLayout(algorithm && { algorithm, iterations, seed });
  return {
    ...(question !== undefined && { question: { slug: question, variables: variables ?? {} } }),
    choices: {
      ...others,
      depth: depth ?? 1,
      language: lang ?? "en",
      measures: measures ?? [],
      ...(layout && { layout }),
    },
    options: { isRdf12: rdf12 ?? false },
  };
}

/** Choices that say something only beside another; alone they would be passed over unnoticed. */
const companions: readonly (readonly [ChoiceName, ChoiceName])[] = [
  ["variables", "question"],
  ["depth", "around"],
  ["iterations", "layout"],
  ["seed", "layout"],
];

function refuseLonely(values: ChosenValues): void {
  for (const [name, companion] of companions) {
    if (values[name] === undefined || values[companion] !== undefined) continue;
    throw new KnownError(`The choice "${name}" says nothing without "${companion}".`, {
      code: "BAD_CHOICE",
      suggestion: `Give "${companion}" too, or leave "${name}" out.`,
      details: { choice: name },
    });
  }
}

function isChoice(name: string): name is ChoiceName {
  return Object.hasOwn(choiceDefinitions, name);
}

function toUnknownChoice(name: string): KnownError {
  const names = Object.keys(choiceDefinitions);
  const nearest = findNearestName(name, names);
  return new KnownError(`An export knows no choice "${name}".`, {
    code: "UNKNOWN_CHOICE",
    suggestion: nearest
      ? `Did you mean "${nearest}"?`
      : `There are ${names.join(", ")}; parameters of a question go into "variables".`,
    details: { choice: name, choices: names },
  });
}

/** The nearest kind or relation for each name that is none; all of them where none is near. */
function suggestNames(name: ChoiceName, texts: readonly string[], ontology: Ontology): string {
  if (name !== "kinds" && name !== "relations") return "";
  const names = name === "kinds" ? listKinds(ontology) : ontology.relations.map(({ field }) => field);
  const nearest = texts
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => choiceDefinitions[name].parse([text], ontology) === undefined)
    .map((text) => findNearestName(text, names))
    .filter((found) => found !== undefined);
  return nearest.length === 0 ? ` There are ${names.join(", ")}.` : ` Did you mean ${nearest.join(", ")}?`;
}

function listKinds({ kinds, evidenceKind }: Ontology): readonly string[] {
  return kinds.map((kind) => kind.name).filter((name) => name !== evidenceKind);
}

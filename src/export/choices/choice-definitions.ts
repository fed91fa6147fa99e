import { isPartialDate } from "../../dataset/partial-date.js";
import type { Ontology } from "../../ontology/ontology.js";
import { nodeMeasures } from "../../store/attribute-names.js";
import { layoutAlgorithms } from "../../store/graph-analysis.js";

/** One choice of an export as the command line, addresses and the documentation know it. */
export interface ChoiceDefinition<T = unknown> {
  /** Name in addresses, and of the flag. */
  readonly name: string;
  /** What stands for a value in help texts; in square brackets where the flag can stand alone. */
  readonly argument: string;
  readonly description: string;
  /** What a value may be, in words. */
  readonly accepted: string;
  /** The value of what was written, several times or once; undefined when it is not accepted. */
  parse(written: readonly string[], ontology: Ontology): T | undefined;
}

/** Every choice, by name, in the order of the documentation. */
export const choiceDefinitions = {
  question: define("<slug>", "only what is in the answer of this question", "the name of a question", parseText),
  variables: define("<json>", "values for the parameters of the question", "a JSON object", parseObject),
  around: define("<id>", "only this node and what surrounds it", "the id of a node", parseText),
  depth: define(
    "<number>",
    "how many statements away from it (by default 1)",
    "a whole number from 0 to 6",
    toWhole(0, 6),
  ),
  kinds: define("<names>", "only nodes of these kinds", "names of kinds, with commas or repeated", parseKinds),
  relations: define(
    "<names>",
    "only these relations",
    "as `partOf` or `PART_OF`, with commas or repeated",
    parseRelations,
  ),
  documents: define(
    "<ids>",
    "only statements with evidence in one of these documents",
    "ids, with commas or repeated",
    toItems,
  ),
  from: define("<date>", "only dated statements that do not end before", "as 2018, 2018-11 or 2018-11-27", parseDate),
  until: define("<date>", "only dated statements that do not begin after", "as 2018, 2018-11 or 2018-11-27", parseDate),
  lang: define("<language>", "language of labels", "en or zh", (written) => parseOneOf(written, ["en", "zh"])),
  layout: define("[algorithm]", "places for drawing", "forceatlas2, the default, or circular", parseLayout),
  iterations: define(
    "<number>",
    "how long the layout is worked on (by default 300)",
    "a whole number from 1 to 2000",
    toWhole(1, 2000),
  ),
  seed: define(
    "<number>",
    "another seed gives another layout (by default 1)",
    "a whole number from 0 to 4294967295",
    toWhole(0, 4_294_967_295),
  ),
  measures: define(
    "<names>",
    "figures about each node",
    `any of ${nodeMeasures.join(", ")}, with commas or repeated`,
    parseMeasures,
  ),
  rdf12: define("[on|off]", "RDF in its 1.2 form, for ttl and nq", "on or off", parseSwitch),
} as const;

export type ChoiceName = keyof typeof choiceDefinitions;

/** Values of the choices that were made. */
export type ChosenValues = {
  readonly [Name in ChoiceName]?: NonNullable<ReturnType<(typeof choiceDefinitions)[Name]["parse"]>>;
};

type Parse<T> = ChoiceDefinition<T>["parse"];

function define<T>(argument: string, description: string, accepted: string, parse: Parse<T>) {
  return { argument, description, accepted, parse };
}

function parseText(written: readonly string[]): string | undefined {
  return parseOnly(written) || undefined;
}

/** What was written once; nothing where a choice stands alone. */
function parseOnly(written: readonly string[]): string | undefined {
  return written.length === 1 ? written[0] : undefined;
}

function parseObject(written: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(parseText(written) ?? "");
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function toWhole(least: number, most: number): (written: readonly string[]) => number | undefined {
  return (written) => {
    const text = parseText(written) ?? "";
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

function parseDate(written: readonly string[]): string | undefined {
  const text = parseText(written);
  return text !== undefined && isPartialDate(text) ? text : undefined;
}

function parseOneOf<const T extends string>(written: readonly string[], accepted: readonly T[]): T | undefined {
  return accepted.find((value) => value === parseText(written));
}

function parseSwitch(written: readonly string[]): boolean | undefined {
  const text = parseOnly(written);
  if (text === undefined) return undefined;
  if (["", "on", "true", "1"].includes(text)) return true;
  return ["off", "false", "0"].includes(text) ? false : undefined;
}

function parseLayout(written: readonly string[]) {
  const text = parseOnly(written);
  const wanted = text === "" ? "FORCEATLAS2" : text?.toUpperCase();
  return layoutAlgorithms.find((algorithm) => algorithm === wanted);
}

function toItems(written: readonly string[]): readonly string[] | undefined {
  const items = written.flatMap((text) => text.split(",")).map((text) => text.trim());
  return items.includes("") ? undefined : [...new Set(items)];
}

/** What all items stand for, each once; undefined when one stands for nothing. */
function toKnown<T extends string>(written: readonly string[], find: (item: string) => T | undefined): T[] | undefined {
  const known = toItems(written)?.map(find);
  return known === undefined || known.includes(undefined) ? undefined : [...new Set(known as T[])];
}

function parseKinds(written: readonly string[], { kinds, evidenceKind }: Ontology): readonly string[] | undefined {
  return toKnown(written, (item) => {
    const kind = kinds.find(({ name, idPrefix, plural }) => [name, idPrefix, plural].includes(item));
    return kind?.name === evidenceKind ? undefined : kind?.name;
  });
}

function parseRelations(written: readonly string[], { relations }: Ontology): readonly string[] | undefined {
  return toKnown(written, (item) => relations.find(({ type, field }) => type === item || field === item)?.type);
}

function parseMeasures(written: readonly string[]) {
  return toKnown(written, (item) => nodeMeasures.find((measure) => measure === item));
}

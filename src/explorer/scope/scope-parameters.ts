import { type Parameters, toList } from "../location/address.ts";
import { emptyScope, type Scope } from "./scope.ts";
import { isPartialDate } from "./statement-period.ts";

const listNames = [
  "around",
  "expanded",
  "kinds",
  "withoutKinds",
  "relations",
  "withoutRelations",
  "documents",
  "hidden",
  "pinned",
] as const;
const textNames = ["question", "from", "to", "text", "selected"] as const;
const dateNames = ["since", "until"] as const;
const numberRanges = { depth: [1, 3], maxLength: [1, 6], limit: [0, 5000] } as const;
const numberNames = ["depth", "maxLength", "limit"] as const;
const questionPrefix = "q.";
const contextPrefix = "context.";

const scopeNames = [...listNames, ...textNames, ...dateNames, ...numberNames, "inferred"] as const;

/** Parameters that mean something of their own on the pages with a scope, whatever this world's properties are called. */
const takenNames = new Set<string>([...scopeNames, "tab", "sort", "panel", "version"]);

/**
 * Reads a scope from the parameters of an address; what is malformed counts as absent.
 *
 * @param references names of the statement properties that lead to nodes
 */
export function parseScope(parameters: Parameters, references: readonly string[]): Scope {
  const lists = Object.fromEntries(listNames.map((name) => [name, toDistinct(parameters[name])]));
  const texts = Object.fromEntries(textNames.map((name) => [name, parameters[name] ?? ""]));
  const dates = Object.fromEntries(dateNames.map((name) => [name, toDate(parameters[name])]));
  const numbers = Object.fromEntries(numberNames.map((name) => [name, toNumber(name, parameters[name])]));
  const isInferredShown = parameters.inferred !== "no";
  return {
    ...emptyScope,
    ...lists,
    ...texts,
    ...dates,
    ...numbers,
    isInferredShown,
    ...{ context: parseContext(parameters, references), questionValues: parseQuestionValues(parameters) },
  };
}

/** The parameters from which `parseScope` reads this scope again; what is as usual is left out. */
export function toParameters(scope: Scope): Parameters {
  const entries: (readonly [string, string])[] = [
    ...listNames.map((name) => [name, scope[name].join(",")] as const),
    ...[...textNames, ...dateNames].map((name) => [name, scope[name]] as const),
    ...numberNames.map((name) => [name, scope[name] === emptyScope[name] ? "" : String(scope[name])] as const),
    ["inferred", scope.isInferredShown ? "" : "no"],
    ...Object.entries(scope.context).map(([name, ids]) => [toContextName(name), ids.join(",")] as const),
    ...Object.entries(scope.questionValues).map(([name, value]) => [questionPrefix + name, value] as const),
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** The parameters that are not the scope's, such as the order of a table. */
export function withoutScope(parameters: Parameters, references: readonly string[]): Parameters {
  const own = new Set<string>([...scopeNames, ...references.map(toContextName)]);
  const kept = Object.entries(parameters).filter(([name]) => !own.has(name) && !name.startsWith(questionPrefix));
  return Object.fromEntries(kept);
}

function parseContext(parameters: Parameters, references: readonly string[]): Scope["context"] {
  const entries = references.map((name) => [name, toDistinct(parameters[toContextName(name)])] as const);
  return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
}

function parseQuestionValues(parameters: Parameters): Scope["questionValues"] {
  const entries = Object.entries(parameters).filter(([name, value]) => name.startsWith(questionPrefix) && value !== "");
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(questionPrefix.length), value]));
}

function toContextName(property: string): string {
  return takenNames.has(property) ? contextPrefix + property : property;
}

function toDistinct(value: string | undefined): readonly string[] {
  return [...new Set(toList(value))];
}

function toNumber(name: (typeof numberNames)[number], value: string | undefined): number {
  const [least, greatest] = numberRanges[name];
  const number = Number(value || Number.NaN);
  return Number.isInteger(number) && number >= least && number <= greatest ? number : emptyScope[name];
}

function toDate(value = ""): string {
  return isPartialDate(value) ? value : "";
}

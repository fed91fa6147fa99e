import { type Parameters, toList } from "../../location/address.ts";
import type { Question, QuestionParameter } from "./question.ts";

/** Parameters of the address that are the view's own. */
const viewParameters = ["version", "sort", "open", "show", "selected"];

/** The address parameter that holds a question's parameter; one that the view needs itself stands behind `q.`. */
export function toAddressKey(name: string): string {
  return viewParameters.includes(name) ? `q.${name}` : name;
}

/** The value that the address gives a parameter, if any. */
export function findGiven({ name }: QuestionParameter, parameters: Parameters): string | undefined {
  return parameters[toAddressKey(name)];
}

/** The value that a parameter has as things stand: given, or by default, as it would be written in the address. */
export function findValue(parameter: QuestionParameter, parameters: Parameters): string {
  return findGiven(parameter, parameters) ?? formatDefault(parameter);
}

/** The entries of a list parameter. */
export function findValues(parameter: QuestionParameter, parameters: Parameters): readonly string[] {
  return toList(findValue(parameter, parameters)).map((entry) => entry.trim());
}

/** A parameter's default as it would be written in the address; empty where it has none. */
export function formatDefault({ default: json }: QuestionParameter): string {
  const value = json === null ? undefined : parseJson(json);
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The question's parameters that the address gives, as a query string for the server. */
export function toQueryString(question: Question, parameters: Parameters): string {
  return new URLSearchParams(toQuestionValues(question, parameters)).toString();
}

/** Only what decides the answer, without what is opened, sorted or chosen in the view. */
export function keepVariables({ parameters: known }: Question, parameters: Parameters): Parameters {
  const keys = new Set(known.map(({ name }) => toAddressKey(name)));
  return Object.fromEntries(Object.entries(parameters).filter(([key]) => keys.has(key)));
}

/** Parameters of the address that neither the question nor the view knows. */
export function findStrayKeys({ parameters: known }: Question, parameters: Parameters): readonly string[] {
  const keys = new Set([...viewParameters, ...known.map(({ name }) => toAddressKey(name))]);
  return Object.keys(parameters).filter((key) => !keys.has(key));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The values that the address gives, by the names of the question's parameters. */
export function toQuestionValues(
  { parameters: known }: Question,
  parameters: Parameters,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    known.flatMap((parameter) => {
      const value = findGiven(parameter, parameters);
      return value === undefined ? [] : [[parameter.name, value]];
    }),
  );
}

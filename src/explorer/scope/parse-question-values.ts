/** A parameter of a question and its GraphQL type, as in `[ID!]`. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: string;
}

const textTypes: readonly string[] = ["ID", "String", "PartialDate"];

/**
 * Values of an address as the operation of a question takes them, read as the server reads them.
 *
 * @returns undefined where a value is none of its type, or the type is one that this page can't read
 */
export function parseQuestionValues(
  values: Readonly<Record<string, string>>,
  parameters: readonly DeclaredParameter[],
  enumNames: ReadonlySet<string>,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(values).map(([name, text]) => {
    const type = parameters.find((parameter) => parameter.name === name)?.type ?? "";
    return [name, parseValue(text, type, enumNames)] as const;
  });
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function parseValue(text: string, type: string, enumNames: ReadonlySet<string>): unknown {
  const name = type.replace(/[[\]!]/g, "");
  const parse = (one: string) => parseLeaf(one, enumNames.has(name) ? "String" : name);
  if (!type.startsWith("[")) return parse(text);
  if (type.startsWith("[[")) return undefined;
  const items = text.split(",").filter((item) => item !== "");
  const parsed = items.map((item) => parse(item.trim()));
  return parsed.includes(undefined) ? undefined : parsed;
}

function parseLeaf(text: string, type: string): unknown {
  if (text === "") return null;
  if (textTypes.includes(type)) return text;
  if (type === "Int") return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
  if (type === "Float") return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (type === "Boolean") return text === "true" || (text === "false" ? false : undefined);
  return undefined;
}

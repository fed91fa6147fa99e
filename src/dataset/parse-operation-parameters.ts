/** A variable of an operation. */
export interface OperationParameter {
  readonly name: string;
  /** As written in GraphQL: `[ID!]!`. */
  readonly type: string;
  /** As JSON; absent when the variable has none. */
  readonly default?: string;
}

// A text that is not closed is one token all the same, or every quotation mark in it would be tried as a beginning.
const token =
  /[\s,\uFEFF]+|#[^\n\r]*|"""(?:\\"""|[^"]|"(?!""))*(?:""")?|"(?:\\.|[^"\\\n\r])*"?|\$|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[^\s]/g;

/**
 * The variables of the first operation in a GraphQL text, in order.
 *
 * Reads variable definitions only and does not check the rest of the text.
 *
 * @throws SyntaxError when the definitions are not well formed
 */
export function parseOperationParameters(text: string): OperationParameter[] {
  const tokens = [...text.matchAll(token)].map((match) => match[0]).filter((part) => !/^([\s,\uFEFF]|#)/.test(part));
  const reader = createTokenReader(tokens);
  if (reader.peek() === "{") return [];
  reader.expectOneOf("query");
  if (/^[A-Za-z_]/.test(reader.peek())) reader.next();
  if (reader.peek() !== "(") return [];
  reader.next();
  const parameters: OperationParameter[] = [];
  while (reader.peek() !== ")") parameters.push(parseParameter(reader));
  return parameters;
}

interface TokenReader {
  peek(): string;
  next(): string;
  expectOneOf(...expected: readonly string[]): void;
}

function createTokenReader(tokens: readonly string[]): TokenReader {
  let position = 0;
  const next = () => {
    const found = tokens[position];
    if (found === undefined) throw new SyntaxError("The operation ends too early.");
    position += 1;
    return found;
  };
  return {
    peek: () => tokens[position] ?? "",
    next,
    expectOneOf: (...expected) => {
      const found = next();
      if (!expected.includes(found))
        throw new SyntaxError(`Expected "${expected.join('" or "')}" and found "${found}".`);
    },
  };
}

function parseParameter(reader: TokenReader): OperationParameter {
  reader.expectOneOf("$");
  const name = reader.next();
  reader.expectOneOf(":");
  const type = parseType(reader);
  if (reader.peek() !== "=") return { name, type };
  reader.next();
  return { name, type, default: JSON.stringify(parseValue(reader)) };
}

function parseType(reader: TokenReader): string {
  let type = reader.next();
  if (type === "[") {
    type = `[${parseType(reader)}]`;
    reader.expectOneOf("]");
  } else if (!/^[A-Za-z_]\w*$/.test(type)) throw new SyntaxError(`Expected a type and found "${type}".`);
  if (reader.peek() !== "!") return type;
  reader.next();
  return `${type}!`;
}

function parseValue(reader: TokenReader): unknown {
  const first = reader.next();
  if (first === "[") return parseUntil("]", reader, () => parseValue(reader));
  if (first === "{") return Object.fromEntries(parseUntil("}", reader, () => parseObjectField(reader)));
  if (first.startsWith('"""')) return toBlockText(first.slice(3, -3));
  if (first === "null") return null;
  if (/^[A-Za-z_]/.test(first)) return first === "true" || (first === "false" ? false : first);
  if (/^["\d-]/.test(first)) return JSON.parse(first);
  throw new SyntaxError(`Expected a value and found "${first}".`);
}

function parseObjectField(reader: TokenReader): [string, unknown] {
  const name = reader.next();
  reader.expectOneOf(":");
  return [name, parseValue(reader)];
}

function parseUntil<T>(end: string, reader: TokenReader, parse: () => T): T[] {
  const items: T[] = [];
  while (reader.peek() !== end) items.push(parse());
  reader.next();
  return items;
}

function toBlockText(text: string): string {
  return text.replaceAll('\\"""', '"""').trim();
}

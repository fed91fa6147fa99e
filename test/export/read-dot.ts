/** A statement of DOT with its attributes, `\"` and joined lines resolved as Graphviz does when it reads. */
export interface DotItem {
  /** One for a node or for defaults, two for an edge. */
  readonly ends: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

interface DotFile {
  /** Attributes of the graph. */
  readonly graph: Readonly<Record<string, string>>;
  readonly items: readonly DotItem[];
}

/** A whole file in the part of the DOT language that the format uses; throws at anything else. */
export function readDot(file: string): DotFile {
  const tokens = tokenize(file);
  const graph: Record<string, string> = {};
  const items: DotItem[] = [];
  const take = (...expected: readonly string[]) => {
    const token = tokens.shift();
    if (token === undefined || (expected.length > 0 && !expected.includes(token.text))) {
      throw new Error(`Read ${token?.text} in place of ${expected.join(" or ")}.`);
    }
    return token.text;
  };
  take("digraph");
  take("{");
  while (tokens[0]?.text !== "}" || tokens[0].isQuoted) {
    const ends = [take()];
    if (tokens[0]?.text === "=") {
      take();
      graph[ends[0] as string] = take();
      continue;
    }
    if (tokens[0]?.text === "->") {
      take();
      ends.push(take());
    }
    const attributes: Record<string, string> = {};
    take("[");
    do {
      const name = take();
      take("=");
      attributes[name] = take();
    } while (take(",", "]") === ",");
    items.push({ ends, attributes });
  }
  return { graph, items };
}

/** The text that Graphviz draws for a label. */
export function toDrawn(label: string): string {
  const lines = label.replace(/\\(.)/gs, (_, letter: string) => (letter === "n" ? "\n" : letter));
  return lines.replaceAll("&amp;", "&");
}

function tokenize(file: string) {
  const token = /\s+|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*|-?\d+(?:\.\d+)?)|(->|[{}[\],=])/gsy;
  const tokens: { readonly text: string; readonly isQuoted: boolean }[] = [];
  while (token.lastIndex < file.length) {
    const at = token.lastIndex;
    const match = token.exec(file);
    if (match === null) throw new Error(`No DOT: ${file.slice(at, at + 40)}`);
    const [, quoted, word, sign] = match;
    if (quoted !== undefined) tokens.push({ text: quoted.replace(/\\"|\\\n/g, toRead), isQuoted: true });
    else if (word !== undefined || sign !== undefined) tokens.push({ text: (word ?? sign) as string, isQuoted: false });
  }
  return tokens;
}

function toRead(escaped: string): string {
  return escaped === '\\"' ? '"' : "";
}

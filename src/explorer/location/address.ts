/** The views of the page, by the first part of their path. */
export const viewNames = [
  "start",
  "answers",
  "entities",
  "statements",
  "graph",
  "table",
  "matrix",
  "precedents",
] as const;

export type ViewName = (typeof viewNames)[number];

/** Where the reader is: a view, what it is about, and its state. Equal addresses show equal views. */
export interface Address {
  readonly view: ViewName | "unknown";
  /** What the view is about, where its path names it: the slug of a question, the id of an entity or statement. */
  readonly key?: string;
  /** The view's state; what is not given is as it is by default. */
  readonly parameters: Parameters;
}

export type Parameters = Readonly<Record<string, string>>;

/** Views whose path goes on with a key. */
const keyedViews: ReadonlySet<string> = new Set(["answers", "entities", "statements"]);

/** Reads the path and query string of a link. An unknown path gives the view `unknown`. */
export function parseAddress(path: string, query = ""): Address {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const view = viewNames.find((name) => name === (first || "start"));
  const isKeyed = keyedViews.has(first);
  if (!view || (first === "start" && path !== "/") || rest.length !== (isKeyed ? 1 : 0)) {
    return { view: "unknown", parameters };
  }
  return isKeyed ? { view, key: decode(rest[0] ?? ""), parameters } : { view, parameters };
}

/** The link to an address, from the first slash on. Parameters stand in the order of their names; empty ones are left out. */
export function formatAddress({ view, key, parameters }: Address): string {
  const path = view === "start" ? "/" : `/${view}${key === undefined ? "" : `/${encodeReadably(key)}`}`;
  return `${path}${formatQuery(parameters)}`;
}

/** A query string with its question mark, in the order of the names; nothing where every parameter is empty. */
export function formatQuery(parameters: Parameters): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeReadably(name)}=${encodeReadably(value)}`)
    .join("&");
  return query && `?${query}`;
}

/** An address with some parameters changed; an empty string or undefined removes one. */
export function withParameters(address: Address, changes: Readonly<Record<string, string | undefined>>): Address {
  const entries = Object.entries({ ...address.parameters, ...changes }).filter(([, value]) => value);
  return { ...address, parameters: Object.fromEntries(entries) as Parameters };
}

/** The entries of a list parameter: ids joined by commas. */
export function toList(value: string | undefined): readonly string[] {
  return value ? value.split(",").filter(Boolean) : [];
}

/** A text as part of a link. Ids hold colons, and lists commas: both are allowed there and read better as they are. */
export function encodeReadably(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2C", ",");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import type { ApiContext } from "../api-context.js";
import type { Read } from "../resolvers/resolver.js";
import type { Turn } from "./turn.js";

/** A part of an answer as JSON; a promise where something has to be waited for, or others get their turn in between. */
export type Text = string | Promise<string>;

/** Writes one value of an answer as JSON. */
export type Write = (value: unknown, run: Run) => Text;

/** One execution of a plan. */
export interface Run {
  readonly context: ApiContext;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** For each field whose arguments have variables, how it is read; filled when it is first read. */
  readonly reads: (Read<unknown> | undefined)[];
  readonly turn: Turn;
}

/** Thrown where a plan cannot give the answer: an error in it. The answer is then made by graphql-js. */
export class NotPlanned extends Error {}

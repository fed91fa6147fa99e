import { hash } from "node:crypto";
import type { PropertyDefinition } from "../ontology/ontology.js";
import type { Value } from "./dataset.js";

/** What makes a statement the one it is. */
export interface StatementIdentity {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** Properties that are context; see {@link isContextProperty}. */
  readonly context: Readonly<Record<string, Value>>;
  readonly evidence: readonly string[];
}

const notContext = new Set(["id", "asPrinted", "ungrounded", "openList", "inferred", "conflictsWith", "evidence"]);

/**
 * True for a statement property that tells apart statements with the same ends: all but notes, printed forms,
 * translations and what the engine keeps.
 */
export function isContextProperty({ name }: PropertyDefinition): boolean {
  return !notContext.has(name) && !name.startsWith("note") && !name.endsWith("Zh");
}

/** `s-` and the first 16 hexadecimal digits of SHA-256 over the identity; the order of keys and evidence is all one. */
export function toStatementId({ subject, relation, object, context, evidence }: StatementIdentity): string {
  const entries = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  const identity = JSON.stringify([subject, relation, object, entries, [...new Set(evidence)].sort()]);
  return `s-${toShortHash(identity)}`;
}

/** The first 16 hexadecimal digits of SHA-256. */
export function toShortHash(text: string): string {
  return hash("sha256", text).slice(0, 16);
}

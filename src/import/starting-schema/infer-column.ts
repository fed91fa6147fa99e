import type { Value } from "../../dataset/dataset.js";
import { isPartialDate } from "../../dataset/partial-date.js";
import type { ScalarName } from "../../ontology/ontology.js";
import type { Attributes } from "../imported-graph.js";

/** What the values of an attribute are, all of them taken together. */
export interface InferredColumn {
  readonly name: string;
  readonly typeName: ScalarName;
  readonly isList: boolean;
}

/** The attributes of nodes or edges, in the order in which they come up. */
export function inferColumns(
  all: Iterable<Attributes>,
  passedOver: ReadonlySet<string>,
  isUntyped: boolean,
): readonly InferredColumn[] {
  const facts = new Map<string, ColumnFacts>();
  for (const attributes of all) {
    for (const name in attributes) {
      if (passedOver.has(name)) continue;
      const known = facts.get(name) ?? { isList: false, hasDash: false, fits: new Set(types) };
      facts.set(name, known);
      note(known, attributes[name] as Value, isUntyped);
    }
  }
  return [...facts].map(([name, { isList, fits, hasDash }]) => {
    const isDated = hasDash || /date|year|since|from|until|born|founded/i.test(name);
    const typeName = types.find((type) => fits.has(type) && (type !== "PartialDate" || isDated)) ?? "String";
    return { name, typeName, isList };
  });
}

interface ColumnFacts {
  isList: boolean;
  /** Some date is more than a year. */
  hasDash: boolean;
  readonly fits: Set<ScalarName>;
}

/** The narrowest first; text is what holds everything. */
const types: readonly ScalarName[] = ["Boolean", "PartialDate", "Int", "Float"];

function note(facts: ColumnFacts, value: Value, isUntyped: boolean): void {
  if (Array.isArray(value)) facts.isList = true;
  for (const item of (Array.isArray(value) ? value : [value]) as readonly (string | number | boolean)[]) {
    if (typeof item === "string" && item.includes("-")) facts.hasDash = true;
    for (const type of facts.fits) if (!isOf(item, type, isUntyped)) facts.fits.delete(type);
  }
}

const mostInt = 2 ** 31 - 1;

function isOf(value: string | number | boolean, type: ScalarName, isUntyped: boolean): boolean {
  if (type === "Boolean") return typeof value === "boolean" || (isUntyped && /^(true|false)$/i.test(String(value)));
  if (type === "PartialDate") return typeof value === "string" && isPartialDate(value);
  if (typeof value === "string" && !(isUntyped && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value))) return false;
  if (typeof value === "boolean") return false;
  return type === "Float" || (Number.isInteger(Number(value)) && Math.abs(Number(value)) <= mostInt);
}

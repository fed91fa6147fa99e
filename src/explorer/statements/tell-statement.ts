import type { StatementEdge } from "../api/shapes.ts";
import { labelRelation } from "../api/vocabulary.ts";
import { nameOf } from "../language/pick.ts";

/** A statement as one line of text. */
export function tellStatement({ subject, relation, object }: StatementEdge): string {
  return `${nameOf(subject)} ${labelRelation(relation)} ${nameOf(object)}`;
}

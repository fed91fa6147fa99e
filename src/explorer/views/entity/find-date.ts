import type { StatementEdge } from "../../api/shapes.ts";
import { findPeriod } from "../../scope/statement-period.ts";

/** When a statement was made or began, as far as it or its context tells; undefined where neither does. */
export function findDate({ properties }: StatementEdge): string | undefined {
  const period = findPeriod(properties);
  return period?.since || period?.until;
}

import type { Parameters } from "../../location/address.ts";
import { type Grouping, groupRows, type RowGroup } from "./group-rows.ts";
import { sortRows } from "./sort-rows.ts";
import type { Row } from "./to-rows.ts";

/** The rows that the address asks for, sorted and in groups. */
export function chooseRows(
  rows: readonly Row[],
  { sort, rows: only }: Parameters,
  grouping: Grouping | undefined,
): readonly RowGroup[] {
  const chosen = rows.filter(({ standCount, changeCount }) => {
    if (only === "stands") return standCount > 0;
    return only !== "changes" || changeCount > 0;
  });
  return groupRows(sortRows(chosen, sort), grouping);
}

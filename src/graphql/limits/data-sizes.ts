import type { QueryContext } from "../../query/query-context.js";
import { createListLengths, type ListLengths } from "./list-lengths.js";
import { createTextLengths, type TextLengths } from "./text-lengths.js";

/** How much the data of one version can give an answer, for the estimate of its cost. */
export interface DataSizes extends ListLengths, TextLengths {}

const kept = new WeakMap<QueryContext, DataSizes>();

/** The sizes of a world's data, worked out once for each version; takes time linear in the number of nodes. */
export function getDataSizes(world: QueryContext): DataSizes {
  const known = kept.get(world);
  if (known !== undefined) return known;
  const sizes = { ...createListLengths(world), ...createTextLengths(world) };
  kept.set(world, sizes);
  return sizes;
}

import { pick } from "../../language/pick.ts";
import type { Citation } from "./to-citations.ts";

/** The class of a citation as the reader sees it; null where none is named. */
export function categoryOf({ category, categoryZh }: Pick<Citation, "category" | "categoryZh">): string | null {
  return pick(category, categoryZh)?.text ?? null;
}

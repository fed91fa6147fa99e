import type { NodeSummary } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import { noCategory } from "./choose-citations.ts";
import type { Citation } from "./to-citations.ts";

/** Citations of one thing, or of one class. */
export interface CitationGroup {
  readonly key: string;
  /** What is cited; undefined in groups by class. */
  readonly cited?: NodeSummary;
  /** The class; undefined in groups by what is cited and where no class is named. */
  readonly category?: string;
  readonly categoryZh?: string | null;
  readonly citations: readonly Citation[];
}

/**
 * Citations by what is cited, or by class.
 *
 * What can have parties comes first, then what is cited most; classes come in the order of their names, none last.
 */
export function groupCitations(citations: readonly Citation[], by: "cited" | "category"): readonly CitationGroup[] {
  return by === "category" ? groupByCategory(citations) : groupByCited(citations);
}

function groupByCited(citations: readonly Citation[]): readonly CitationGroup[] {
  const groups = [...groupBy(citations, ({ cited }) => cited.id)].map(([key, found]) => ({
    key,
    cited: found[0].cited,
    citations: found,
  }));
  const isAgreement = ({ citations: found }: CitationGroup) => found.some(({ party }) => party !== "none");
  return groups.sort(
    (a, b) => Number(isAgreement(b)) - Number(isAgreement(a)) || b.citations.length - a.citations.length,
  );
}

function groupByCategory(citations: readonly Citation[]): readonly CitationGroup[] {
  const groups = [...groupBy(citations, ({ category }) => category)].map(([category, found]) => ({
    key: category ?? noCategory,
    ...(category && { category, categoryZh: found[0].categoryZh }),
    citations: found,
  }));
  const collator = new Intl.Collator(undefined, { numeric: true });
  return groups.sort((a, b) => {
    if (!a.category || !b.category) return Number(!a.category) - Number(!b.category);
    return collator.compare(a.category, b.category);
  });
}

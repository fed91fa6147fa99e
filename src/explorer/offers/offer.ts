import type { NodeSummary } from "../api/shapes.ts";
import { nameOf } from "../language/pick.ts";

/** Something that a view can be about, and how much there is on it. */
export interface Offer {
  readonly node: NodeSummary;
  /** In the order of the columns. */
  readonly counts: readonly number[];
}

/** Offers with the most first; equal ones by name. */
export function sortOffers(offers: readonly Offer[]): readonly Offer[] {
  const last = ({ counts }: Offer) => counts.at(-1) ?? 0;
  return [...offers].sort((a, b) => last(b) - last(a) || nameOf(a.node).localeCompare(nameOf(b.node)));
}

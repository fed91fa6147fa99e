import type { Parameters } from "../../location/address.ts";
import type { Citation } from "./to-citations.ts";

/** Stands in addresses for citations that no class is named for. */
export const noCategory = "-";

/** The citations that the address asks for: of a class, by party or not, by one member. */
export function chooseCitations(
  citations: readonly Citation[],
  { category, party, member }: Parameters,
): readonly Citation[] {
  return citations.filter(
    (citation) =>
      (!category || (citation.category ?? noCategory) === category) &&
      (!party || citation.party === party) &&
      (!member || citation.member?.id === member),
  );
}

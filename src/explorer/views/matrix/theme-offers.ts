import { ask, type Operation } from "../../api/ask.ts";
import { getPlayers, type Roles } from "../../api/roles.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { getVocabulary } from "../../api/vocabulary.ts";
import { groupBy } from "../../collections/group-by.ts";
import { type Offer, sortOffers } from "../../offers/offer.ts";
import { rollUp, toObjectLists } from "../../offers/roll-up.ts";
import { findThemeKinds } from "./theme-kinds.ts";

interface Edge {
  readonly subject: { readonly id: string };
  readonly object: NodeSummary;
}

/** Stands on positions, what positions are about, and what is broader than what. */
export interface ThemeFacts {
  readonly stands: { readonly edges: readonly Edge[] };
  readonly about: { readonly edges: readonly Edge[] };
  readonly broader: { readonly edges: readonly Edge[] };
}

const edges = `edges { subject { id } object { ${nodeFields} } }`;

const operation: Operation<ThemeFacts, Readonly<Record<keyof ThemeFacts, object>>> = {
  text: `query ThemesWithStands($stands: SubgraphWhere!, $about: SubgraphWhere!, $broader: SubgraphWhere!) {
    stands: subgraph(where: $stands, limit: 5000) { ${edges} }
    about: subgraph(where: $about, limit: 5000) { ${edges} }
    broader: subgraph(where: $broader, limit: 5000) { ${edges} }
  }`,
};

/** The themes on which a stand is recorded, with how many positions and stands; most stands first. */
export async function loadThemeOffers(roles: Roles, signal: AbortSignal): Promise<readonly Offer[]> {
  const themes = findThemeKinds(roles);
  const positions = getPlayers(roles, "position");
  const stances = getVocabulary().ontology.relations.filter(({ stance }) => stance !== null);
  const facts = await ask(
    operation,
    {
      stands: toWhere(
        stances.map(({ type }) => type),
        getPlayers(roles, "member"),
        positions,
      ),
      about: toWhere(getPlayers(roles, "about"), positions, themes),
      broader: toWhere(getPlayers(roles, "broader"), themes, themes),
    },
    signal,
  );
  return toThemeOffers(facts);
}

/** Themes with the positions on them or on a narrower theme, and the stands on those; most stands first. */
export function toThemeOffers({ stands, about, broader }: ThemeFacts): readonly Offer[] {
  const standsByPosition = groupBy(stands.edges, ({ object }) => object.id);
  const own = new Map(
    [...groupBy(about.edges, ({ object }) => object.id)].map(([theme, list]) => [
      theme,
      list.map(({ subject }) => subject.id),
    ]),
  );
  const positions = rollUp(own, toObjectLists(broader.edges));
  const themes = new Map([...about.edges, ...broader.edges].map(({ object }) => [object.id, object]));
  const offers = [...themes.values()].map((node) => {
    const found = [...(positions.get(node.id) ?? [])];
    const standCount = found.reduce((sum, id) => sum + (standsByPosition.get(id)?.length ?? 0), 0);
    return { node, counts: [found.length, standCount] };
  });
  return sortOffers(offers.filter(({ counts }) => (counts[1] ?? 0) > 0));
}

function toWhere(relations: readonly string[], subjects: readonly string[], objects: readonly string[]): object {
  return { relations, statements: { subject: { typename: subjects }, object: { typename: objects } } };
}

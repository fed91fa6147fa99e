import { ask, type Operation } from "../../api/ask.ts";
import { nodesOperation } from "../../api/nodes-operation.ts";
import { getPlayers, type Roles } from "../../api/roles.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { type Offer, sortOffers } from "../../offers/offer.ts";
import { toObjectLists } from "../../offers/roll-up.ts";
import { type SubjectParameter, subjectParameters } from "./precedent.ts";
import { findSubjectKinds } from "./subject-kinds.ts";
import { countBySubject } from "./subject-offers.ts";

export type SubjectOffers = Readonly<Record<SubjectParameter, readonly Offer[]>>;

interface CitesEdge {
  readonly subject: NodeSummary;
  readonly properties: { readonly id: string } & Readonly<Record<string, string | null>>;
}

interface LinkEdge {
  readonly relation: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

type Links = Readonly<Record<"links" | "broader", { readonly edges: readonly LinkEdge[] }>>;

const linkFields = "edges { relation subject { id } object { id } }";

const linksOperation: Operation<Links, Readonly<Record<keyof Links, object>>> = {
  text: `query CitationSubjects($links: SubgraphWhere!, $broader: SubgraphWhere!) {
    links: subgraph(where: $links, limit: 5000) { ${linkFields} }
    broader: subgraph(where: $broader, limit: 5000) { ${linkFields} }
  }`,
};

/** Ids in one request; lists that are handed in are limited. */
const batchSize = 500;

/** What citations can be asked for by and how many there are of each, most first. */
export async function loadSubjectOffers(roles: Roles, signal: AbortSignal): Promise<SubjectOffers> {
  const kinds = findSubjectKinds(roles);
  const citations = await loadCitations(roles, kinds.proposal, signal);
  const ends = citations.flatMap(({ subject, positions }) => [subject.id, ...positions]);
  const links = await loadLinks(roles, [...new Set(ends)], [...kinds.theme, ...kinds.position], signal);
  const about = getPlayers(roles, "about");
  const counts = countBySubject(citations, {
    about: toObjectLists(links.links.filter(({ relation }) => about.includes(relation))),
    standsFor: toObjectLists(links.links),
    broader: toObjectLists(links.broader),
  });
  const ids = subjectParameters.flatMap((parameter) => [...counts[parameter].keys()]);
  const nodes = await loadNodes([...new Set(ids)], signal);
  const toOffers = (parameter: SubjectParameter) =>
    sortOffers(
      nodes
        .filter(({ id, __typename }) => counts[parameter].has(id) && kinds[parameter].includes(__typename))
        .map((node) => ({ node, counts: [counts[parameter].get(node.id)?.size ?? 0] })),
    );
  return { theme: toOffers("theme"), position: toOffers("position"), proposal: toOffers("proposal") };
}

async function loadCitations(roles: Roles, citing: readonly string[], signal: AbortSignal) {
  const [themes, positions] = [getPlayers(roles, "theme"), getPlayers(roles, "position")];
  const operation: Operation<{ cites: { edges: readonly CitesEdge[] } }, { where: object }> = {
    text: `query Citations($where: SubgraphWhere!) {
      cites: subgraph(where: $where, limit: 5000) {
        edges { subject { ${nodeFields} } properties { id ${[...themes, ...positions].join(" ")} } }
      }
    }`,
  };
  const where = {
    relations: getPlayers(roles, "cites"),
    statements: { subject: { typename: citing }, properties: { inferred: { eq: false } } },
  };
  const { cites } = await ask(operation, { where }, signal);
  return cites.edges.map(({ subject, properties }) => ({
    id: properties.id,
    subject,
    themes: themes.flatMap((name) => properties[name] ?? []),
    positions: positions.flatMap((name) => properties[name] ?? []),
  }));
}

async function loadLinks(
  roles: Roles,
  ends: readonly string[],
  concepts: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly links: readonly LinkEdge[]; readonly broader: readonly LinkEdge[] }> {
  const broader = {
    relations: getPlayers(roles, "broader"),
    statements: { subject: { typename: concepts }, object: { typename: concepts } },
  };
  const relations = [...getPlayers(roles, "about"), ...getPlayers(roles, "backs")];
  const answers = await inBatches(ends, (ids) => {
    const links = { relations, statements: { subject: { id: { in: ids } } } };
    return ask(linksOperation, { links, broader }, signal);
  });
  return { links: answers.flatMap((answer) => answer.links.edges), broader: answers[0]?.broader.edges ?? [] };
}

async function loadNodes(ids: readonly string[], signal: AbortSignal): Promise<readonly NodeSummary[]> {
  const answers = await inBatches(ids, (batch) => ask(nodesOperation, { ids: batch }, signal));
  return answers.flatMap(({ nodes }) => nodes.filter((node) => node !== null));
}

function inBatches<Answer>(
  ids: readonly string[],
  load: (batch: readonly string[]) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) => index * batchSize);
  return Promise.all(starts.map((start) => load(ids.slice(start, start + batchSize))));
}

import { corners } from "./synthetic-dataset.js";

/** A question as a client sends it. */
export interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Prefix of the ids of nodes of which the same is asked in turn, where that is measured too. */
  readonly others?: string;
}

/** How many others are asked of in turn. */
const otherCount = 100;

/** The ids that a question is asked of in turn. */
export function listOthers(prefix: string): readonly string[] {
  return Array.from({ length: otherCount }, (_, number) => `${prefix}:n${number}`);
}

const statementFields = "id date openList note evidence";

/** The questions that are measured, by name. */
export const questions = {
  Q1: {
    title: "a node with its 15 neighbours",
    query:
      "query ($id: ID!) { node(id: $id) { id name nameZh aliases ... on Member { supports(limit: 15) { __typename id name nameZh } } } }",
    variables: { id: corners.member },
    others: "member",
  },
  Q2: {
    title: "two hops with statement properties",
    query: `query ($id: ID!) { node(id: $id) { id name ... on Position {
      supportedByConnection(first: 15) { edges { node { id name nameZh ... on Member {
        attendsConnection(first: 18) { edges { node { id name nameZh } properties { ${statementFields} } } } } } properties { ${statementFields} } } } } } }`,
    variables: { id: corners.twoHops },
    others: "position",
  },
  Q3: {
    title: "who supports a position, on which passages",
    query: `query ($id: ID!) { node(id: $id) { ... on Position { supportedByConnection(first: 50) { totalCount edges {
      node { id name nameZh } properties { id date passages { id documentId section firstLine lastLine } } } } } } }`,
    variables: { id: corners.position },
    others: "position",
  },
  Q4: {
    title: "the shortest chain between two nodes",
    query:
      "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, limit: 1) { length statements { properties { id } } } }",
    variables: { from: "claim:n300", to: "meeting:n90" },
  },
  Q5: {
    title: "a filter with some inside none",
    query:
      "query ($id: ID!) { claims(limit: 25, where: { backs: { none: { supportedBy: { some: { id: { eq: $id } } } } } }) { id name } }",
    variables: { id: "member:n0" },
  },
  Q6: {
    title: "search",
    query: "query ($phrase: String!) { search(phrase: $phrase, limit: 10) { score matched node { id name } } }",
    variables: { phrase: "Position number 42" },
  },
  Q7: {
    title: "the first 50 of one relation at a hub",
    query:
      "query ($id: ID!) { node(id: $id) { ... on Position { supportedByConnection(first: 50) { totalCount edges { node { id name } properties { id } } } } } }",
    variables: { id: corners.hub },
  },
  Q8: {
    title: "a subgraph of 1 000 nodes",
    query:
      "query ($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 1000) { nodes { __typename id name } edges { relation subject { id } object { id } properties { id } } } }",
    variables: { id: corners.twoHops },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;

import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { getVocabulary } from "../../api/vocabulary.ts";
import { findGroupings, type Grouping, type Tie } from "./group-rows.ts";
import type { Matrix } from "./matrix.ts";

const operation: Operation<{ ties: { edges: readonly Tie[] } }, { where: object }> = {
  text: `query Ties($where: SubgraphWhere!) {
    ties: subgraph(where: $where, limit: 5000) { edges { relation subject { id } object { ${nodeFields} } } }
  }`,
};

/** The ways to group these members; none until they are known. */
export function useGroupings(members: readonly NodeSummary[], { positions }: Matrix): readonly Grouping[] {
  const kinds = new Set(members.map(({ __typename }) => __typename));
  const positionKinds = new Set(positions.map(({ __typename }) => __typename));
  const relations = getVocabulary().ontology.relations.filter(
    ({ stance, subjects }) => stance === null && subjects.some((kind) => kinds.has(kind)),
  );
  const ids = members.map(({ id }) => id);
  const where = {
    relations: relations.map(({ type }) => type),
    statements: { subject: { id: { in: ids } }, properties: { inferred: { eq: false } } },
  };
  const task = useAnswer(operation, { where });
  if (task.status !== "done") return [];
  return findGroupings(task.result.ties.edges.filter(({ object }) => !positionKinds.has(object.__typename)));
}

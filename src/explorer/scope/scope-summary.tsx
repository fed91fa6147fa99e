import { getVocabulary, labelRelation } from "../api/vocabulary.ts";
import { Button } from "../components/button.tsx";
import { t } from "../language/message.ts";
import { joinInWords } from "../language/pick.ts";
import { isDefaultPicture, listDefaultRelations } from "./default-relations.ts";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { hasStart, isPath, type Scope } from "./scope.ts";
import styles from "./scope-summary.module.css";
import type { ScopedGraph } from "./scoped-graph.ts";
import { type FindNode, nameById } from "./use-nodes.ts";
import { useQuestionTitle } from "./use-question-title.ts";
import type { ScopeState } from "./use-scope.ts";

interface ScopeSummaryProps {
  readonly state: ScopeState;
  readonly find: FindNode;
}

/** What a view shows, in words: where it starts from, how much that is, and whether it is all. */
export function ScopeSummary({ state, find }: ScopeSummaryProps) {
  const { scope, shown, task } = state;
  const title = useQuestionTitle(scope.question);
  return (
    <div class={styles.summary}>
      {describe(scope, find, title).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class={styles.count} role="status">
        {task.status === "done" && describeSize(shown)}
      </p>
      {shown.isTruncated && <Truncation state={state} />}
    </div>
  );
}

/** How much is shown, in words. */
export function describeSize({ nodes, edges }: ScopedGraph): string {
  return joinInWords([
    t(messages.nodeCount, { count: nodes.length }),
    t(messages.statementCount, { count: edges.length }),
  ]);
}

function describe(scope: Scope, find: FindNode, title: string): readonly string[] {
  const { from, to, around, depth, question, expanded } = scope;
  const toNames = (ids: readonly string[]) => joinInWords(ids.map((id) => nameById(find, id)));
  const lone = isPath(scope) ? [] : [...new Set([from, to].filter(Boolean))];
  const centres = [...around, ...lone];
  return [
    ...(isPath(scope) ? [t(messages.showsPath, { from: nameById(find, from), to: nameById(find, to) })] : []),
    ...(question ? [t(messages.showsQuestion, { title })] : []),
    ...(centres.length > 0 ? [t(messages.showsAround, { count: depth, names: toNames(centres) })] : []),
    ...(hasStart(scope) ? [] : [isDefaultPicture(scope) ? describeDefault() : t(messages.showsSelection)]),
    ...(expanded.length > 0 ? [t(messages.showsExpanded, { names: toNames(expanded) })] : []),
  ];
}

function describeDefault(): string {
  const vocabulary = getVocabulary();
  const types = listDefaultRelations(vocabulary);
  const relations = joinInWords(types.map((type) => labelRelation(type)));
  const isStance = types.some((type) => vocabulary.relationByType.get(type)?.stance);
  return t(isStance ? messages.showsDefault : messages.showsFrequent, { relations });
}

function Truncation({ state: { scope, loaded, shown } }: { readonly state: ScopeState }) {
  const { total, paths } = loaded;
  const most = paths ? 50 : hasStart(scope) ? 1000 : 5000;
  const text = paths
    ? t(messages.truncatedPaths, { count: paths.length })
    : total !== undefined && total > loaded.edges.length
      ? t(messages.truncatedOf, { shown: shown.edges.length, total })
      : t(messages.truncated, { nodes: loaded.nodes.length });
  return (
    <div class={styles.truncation}>
      <p>{text}</p>
      {scope.limit < most && (
        <Button onClick={() => goToScope({ ...scope, limit: most })}>{t(messages.showMore, { count: most })}</Button>
      )}
    </div>
  );
}

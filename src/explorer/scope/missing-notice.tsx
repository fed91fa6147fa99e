import { ask, type Operation } from "../api/ask.ts";
import { nodeFields } from "../api/selections.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { useTask } from "../api/use-task.ts";
import { Button } from "../components/button.tsx";
import { KindDot } from "../components/entity-link.tsx";
import { Notice } from "../components/notice.tsx";
import { t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import { replaceId } from "./change-scope.ts";
import { findNearestSlugs } from "./find-nearest-slugs.ts";
import { goToScope } from "./go-to-scope.ts";
import { leaveOut } from "./leave-out.ts";
import { messages } from "./messages.ts";
import styles from "./missing-notice.module.css";
import type { Scope } from "./scope.ts";
import { titleOf, useQuestions } from "./use-question-title.ts";

interface MissingNoticeProps {
  readonly scope: Scope;
  readonly missing: readonly string[];
}

/** What a scope names and the dataset does not have, with what may have been meant. */
export function MissingNotice({ scope, missing }: MissingNoticeProps) {
  if (missing.length === 0) return null;
  return (
    <Notice tone="caution" title={t(messages.missing)}>
      <p>{t(messages.missingLead)}</p>
      <ul class={styles.list}>
        {missing.map((id) => (
          <li key={id}>
            <code>{id}</code>
            {id.includes(":") && <Nearest scope={scope} id={id} />}
            {id === scope.question && <NearestQuestions scope={scope} />}
            <Button weight="quiet" onClick={() => goToScope(leaveOut(scope, new Set([id])), { replace: true })}>
              {t(messages.takeOut)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const nearestOperation: Operation<{ nearest: readonly NodeSummary[] }, { id: string }> = {
  text: `query Nearest($id: ID!) { nearest(id: $id, limit: 3) { ${nodeFields} } }`,
};

function Nearest({ scope, id }: { readonly scope: Scope; readonly id: string }) {
  const task = useTask(id, (signal) => ask(nearestOperation, { id }, signal));
  if (task.status !== "done" || task.result.nearest.length === 0) return null;
  return (
    <span class={styles.nearest}>
      {t(messages.nearest)}
      {task.result.nearest.map((node) => (
        <Button key={node.id} onClick={() => goToScope(replaceId(scope, id, node.id), { replace: true })}>
          <span>
            <KindDot kind={node.__typename} />
            {nameOf(node)}
          </span>
        </Button>
      ))}
    </span>
  );
}

function NearestQuestions({ scope }: { readonly scope: Scope }) {
  const questions = useQuestions(true);
  const slugs = findNearestSlugs(
    scope.question,
    questions.map(({ slug }) => slug),
  );
  if (slugs.length === 0) return null;
  return (
    <span class={styles.nearest}>
      {t(messages.nearest)}
      {questions
        .filter(({ slug }) => slugs.includes(slug))
        .map((question) => (
          <Button
            key={question.slug}
            onClick={() => goToScope({ ...scope, question: question.slug }, { replace: true })}
          >
            {titleOf(question)}
          </Button>
        ))}
    </span>
  );
}

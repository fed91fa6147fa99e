import type { Operation } from "../../api/ask.ts";
import type { NodeSummary, QuestionSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import styles from "./examples.module.css";
import { type ExamplesAnswer, toExamples, toExamplesOperation } from "./examples-operation.ts";
import { messages } from "./messages.ts";

/** Where to start from for who doesn't know what there is: well-connected entities and the first questions. */
export function Examples({ questions }: { readonly questions: readonly QuestionSummary[] }) {
  const operation = toExamplesOperation();
  return (
    <section class={styles.examples} aria-label={t(messages.examples)}>
      {operation && <ConnectedEntities operation={operation} />}
      <ul class={styles.questions}>
        {questions.slice(0, 2).map(({ slug, title, titleZh }) => (
          <li key={slug}>
            <Link to={{ view: "answers", key: slug, parameters: {} }}>
              <Told en={title} zh={titleZh} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConnectedEntities({ operation }: { readonly operation: Operation<ExamplesAnswer> }) {
  const task = useAnswer(operation, {});
  // Examples are an extra: where they fail, the search box above still works.
  const nodes: readonly NodeSummary[] = task.status === "done" ? toExamples(task.result) : [];
  return (
    <ul class={styles.entities}>
      {nodes.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  );
}

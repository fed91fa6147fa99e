import type { Task } from "../../api/use-task.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { Part } from "./part.tsx";
import { hasRelated, type Related } from "./use-related.ts";

interface RelatedPagesProps {
  readonly task: Task<Related>;
  /** The id of the node. */
  readonly theme: string;
}

/** Questions and views that start from a node; nothing where there are none. */
export function RelatedPages({ task, theme }: RelatedPagesProps) {
  return (
    <TaskView task={task} label={t(messages.loadingRelated)}>
      {(related) => (hasRelated(related) ? <RelatedLinks related={related} theme={theme} /> : null)}
    </TaskView>
  );
}

interface RelatedLinksProps {
  readonly related: Related;
  readonly theme: string;
}

function RelatedLinks({ related: { questions, hasPositions, hasPrecedents }, theme }: RelatedLinksProps) {
  return (
    <Part name="related">
      {(hasPositions || hasPrecedents) && (
        <p class={styles.actions}>
          {hasPositions && (
            <ButtonLink to={{ view: "matrix", parameters: { theme } }}>{t(messages.openMatrix)}</ButtonLink>
          )}
          {hasPrecedents && (
            <ButtonLink to={{ view: "precedents", parameters: { theme } }}>{t(messages.openPrecedents)}</ButtonLink>
          )}
        </p>
      )}
      <ul class={styles.questions}>
        {questions.map(({ slug, title, titleZh }) => (
          <li key={slug}>
            <Link to={{ view: "answers", key: slug, parameters: {} }}>
              <Told en={title} zh={titleZh} />
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}

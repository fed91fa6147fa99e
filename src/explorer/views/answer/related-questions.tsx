import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { t } from "../../language/message.ts";
import { findRelated } from "./find-related.ts";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";
import { QuestionLink } from "./question-link.tsx";
import styles from "./related-questions.module.css";

const shownAtFirst = 8;

interface RelatedProps {
  readonly question: Question;
  readonly questions: readonly Question[];
}

/** Other questions on the same themes. */
export function RelatedQuestions({ question, questions }: RelatedProps) {
  const [isWhole, setIsWhole] = useState(false);
  const related = findRelated(question, questions);
  if (related.length === 0) return null;
  const shown = isWhole ? related : related.slice(0, shownAtFirst);
  return (
    <nav class={styles.related} aria-labelledby="related">
      <h2 id="related">{t(messages.related)}</h2>
      <ul class={styles.list}>
        {shown.map((other) => (
          <li key={other.slug}>
            <QuestionLink question={other} />
          </li>
        ))}
      </ul>
      {shown.length < related.length && (
        <Button weight="quiet" onClick={() => setIsWhole(true)}>
          {t(messages.relatedMore, { count: related.length })}
        </Button>
      )}
    </nav>
  );
}

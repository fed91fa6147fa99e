import type { NodeSummary, QuestionSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Waiting } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { type Parameters, toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { namesOperation } from "./catalogue.ts";
import { FilterBox } from "./filter-box.tsx";
import { filterQuestions } from "./filter-questions.ts";
import { groupQuestions } from "./group-questions.ts";
import { messages } from "./messages.ts";
import styles from "./question-gallery.module.css";
import { QuestionSection } from "./question-section.tsx";
import { rankThemes } from "./rank-themes.ts";

interface GalleryProps {
  readonly questions: readonly QuestionSummary[];
  /** `filter`: words; `open`: keys of the groups that are shown whole. */
  readonly parameters: Parameters;
}

/** The catalogue of questions by theme, narrowed as one types. */
export function QuestionGallery({ questions, parameters: { filter = "", open } }: GalleryProps) {
  const names = useAnswer(namesOperation, { ids: rankThemes(questions) });
  if (questions.length === 0) return <EmptyCatalogue />;
  if (names.status === "running") return <Waiting label={t(messages.loadingQuestions)} onStop={names.stop} />;
  const themes = toThemes(names.status === "done" ? names.result.nodes : []);
  const shown = filterQuestions(questions, filter, themes);
  const groups = groupQuestions(questions);
  const restTitle = t(groups.length > 1 ? messages.otherThemes : messages.allQuestions);
  const opened = toList(open);
  return (
    <section class={styles.gallery} aria-labelledby="questions">
      <GalleryHead shown={shown.length} count={questions.length} filter={filter} />
      {shown.length === 0 && <NothingLeft filter={filter} />}
      {groups.map(({ theme, questions: members }, index) => (
        <QuestionSection
          key={theme}
          theme={theme === undefined ? undefined : themes.get(theme)}
          title={theme ?? restTitle}
          themes={themes}
          questions={members.filter((question) => shown.includes(question))}
          filter={filter}
          few={index < firstGroups ? 6 : 3}
          isOpen={opened.includes(theme ?? restKey)}
          onToggle={() => toggle(opened, theme ?? restKey)}
        />
      ))}
    </section>
  );
}

const restKey = "other";
const firstGroups = 2;

function toggle(opened: readonly string[], key: string): void {
  const keys = opened.includes(key) ? opened.filter((other) => other !== key) : [...opened, key];
  changeParameters({ open: keys.join(",") }, { replace: true });
}

/** The themes by id. Where their names could not be had, questions stand without them. */
function toThemes(nodes: readonly (NodeSummary | null)[]): ReadonlyMap<string, NodeSummary> {
  return new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
}

function EmptyCatalogue() {
  return (
    <Notice title={t(messages.emptyCatalogue)}>
      <p>{t(messages.emptyCatalogueAdvice)}</p>
    </Notice>
  );
}

interface HeadProps {
  readonly shown: number;
  readonly count: number;
  readonly filter: string;
}

function GalleryHead({ shown, count, filter }: HeadProps) {
  return (
    <header class={styles.head}>
      <div>
        <h2 id="questions">{t(messages.questions)}</h2>
        <p class={styles.lead}>{t(messages.questionsLead)}</p>
      </div>
      <div class={styles.narrow}>
        <FilterBox filter={filter} />
        <p class={styles.count} role="status">
          {shown === count ? t(messages.count, { count }) : t(messages.countOf, { shown, count })}
        </p>
      </div>
    </header>
  );
}

function NothingLeft({ filter }: { readonly filter: string }) {
  return (
    <Notice title={t(messages.noQuestions, { filter })}>
      <p>{t(messages.noQuestionsAdvice)}</p>
      <Button onClick={() => changeParameters({ filter: "" }, { replace: true })}>{t(messages.clearFilter)}</Button>
    </Notice>
  );
}

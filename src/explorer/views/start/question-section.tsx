import type { NodeSummary, QuestionSummary } from "../../api/shapes.ts";
import { Button } from "../../components/button.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { MarkedText } from "../../components/marked-text.tsx";
import { language } from "../../language/language.ts";
import { formatNumber, t } from "../../language/message.ts";
import { joinInWords, nameOf, pick } from "../../language/pick.ts";
import { messages } from "./messages.ts";
import styles from "./question-gallery.module.css";

interface SectionProps {
  /** Undefined for the questions on other themes, and where its name can't be had. */
  readonly theme: NodeSummary | undefined;
  /** What the section is called where there is no theme to name. */
  readonly title: string;
  readonly themes: ReadonlyMap<string, NodeSummary>;
  readonly questions: readonly QuestionSummary[];
  readonly filter: string;
  /** Questions that are shown before the reader asks for all. */
  readonly few: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The questions on one theme. */
export function QuestionSection({ theme, title, themes, questions, filter, few, isOpen, onToggle }: SectionProps) {
  const count = questions.length;
  if (count === 0) return null;
  const isCut = !filter && count > few;
  return (
    <section class={styles.section}>
      <header class={styles.theme}>
        <h3>{theme ? <EntityLink node={theme} /> : title}</h3>
        <span class={styles.count}>{formatNumber(count)}</span>
      </header>
      <ul class={styles.questions}>
        {questions.slice(0, isCut && !isOpen ? few : undefined).map((question) => (
          <Question key={question.slug} question={question} filter={filter} themes={theme ? undefined : themes} />
        ))}
      </ul>
      {isCut && (
        <Button weight="quiet" class={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t(messages.showFewer) : t(messages.showAll, { count })}
          <span class="visually-hidden">: {theme ? nameOf(theme) : title}</span>
        </Button>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly question: QuestionSummary;
  readonly filter: string;
  /** Given where the heading does not name the theme. */
  readonly themes: ReadonlyMap<string, NodeSummary> | undefined;
}

function Question({ question, filter, themes }: QuestionProps) {
  const { slug, title, titleZh, description, descriptionZh } = question;
  const names = question.themes.flatMap((id) => themes?.get(id) ?? []).map(nameOf);
  return (
    <li class={styles.question}>
      {names.length > 0 && (
        <p class={styles.themes}>
          <MarkedText text={joinInWords(names)} phrase={filter} />
        </p>
      )}
      <Link class={styles.title} to={{ view: "answers", key: slug, parameters: {} }}>
        <Marked en={title} zh={titleZh} filter={filter} />
      </Link>
      {(description || descriptionZh) && (
        <p class={styles.description}>
          <Marked en={description} zh={descriptionZh} filter={filter} />
        </p>
      )}
    </li>
  );
}

interface MarkedProps {
  readonly en: string | null;
  readonly zh: string | null;
  readonly filter: string;
}

function Marked({ en, zh, filter }: MarkedProps) {
  const picked = pick(en, zh);
  if (!picked) return null;
  const text = <MarkedText text={picked.text} phrase={filter} />;
  return picked.lang === language.value ? text : <span lang={picked.lang}>{text}</span>;
}

import type { ComponentChildren } from "preact";
import { Button } from "../../components/button.tsx";
import { t } from "../../language/message.ts";
import { useOpened } from "../../location/use-opened.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { SectionStatements } from "./section-statements.tsx";
import type { OutlineChapter, OutlineSection } from "./to-outline.ts";

/** A chapter of a document: its sections when opened or, where it has one only, that section's statements. */
export function ChapterEntry({ chapter }: { readonly chapter: OutlineChapter }) {
  const { sections } = chapter;
  return (
    <Entry section={chapter}>
      {sections.length === 1 ? (
        <SectionStatements ids={chapter.statementIds} />
      ) : (
        <ol class={styles.sections}>
          {sections.map((section) => (
            <Entry key={section.key} section={section}>
              <SectionStatements ids={section.statementIds} />
            </Entry>
          ))}
        </ol>
      )}
    </Entry>
  );
}

interface EntryProps {
  readonly section: OutlineSection;
  /** What is shown when it is opened. */
  readonly children: ComponentChildren;
}

function Entry({ section, children }: EntryProps) {
  const { key, path, firstLine, lastLine, passageCount, statementIds } = section;
  const opened = useOpened("sections");
  const isOpen = opened.has(key);
  return (
    <li class={styles.row}>
      <Button weight="quiet" aria-expanded={isOpen} onClick={() => opened.toggle(key)}>
        <span class={styles.arrow} aria-hidden="true" />
        <span lang="zh-Hant">{path.join(" › ") || t(messages.noSection)}</span>
      </Button>
      <span class={styles.hint}>
        {t(messages.shown, { count: statementIds.length })} · {t(messages.passageCount, { count: passageCount })} ·{" "}
        {t(messages.lines, { first: String(firstLine), last: String(lastLine) })}
      </span>
      {isOpen && <div class={styles.ofRow}>{children}</div>}
    </li>
  );
}

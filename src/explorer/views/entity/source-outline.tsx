import { TaskView } from "../../components/task-view.tsx";
import { formatNumber, t } from "../../language/message.ts";
import { CoverageStrip } from "./coverage-strip.tsx";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { Part } from "./part.tsx";
import { ChapterEntry } from "./section-entry.tsx";
import { toChapters } from "./to-outline.ts";
import { type Outline, useOutline } from "./use-outline.ts";

interface SourceOutlineProps {
  /** The id of the document. */
  readonly id: string;
  readonly lineCount: number | undefined;
}

/** What rests on a source document: how much of it is covered, and the statements section by section. */
export function SourceOutline({ id, lineCount }: SourceOutlineProps) {
  const [task, progress] = useOutline(id);
  return (
    <Part name="outline">
      <TaskView task={task} label={progress ? t(messages.progress, { ...progress }) : t(messages.loadingOutline)}>
        {(outline) => (
          <>
            <Summary outline={outline} lineCount={lineCount} />
            <ol class={styles.sections}>
              {toChapters(outline.sections).map((chapter) => (
                <ChapterEntry key={chapter.key} chapter={chapter} />
              ))}
            </ol>
          </>
        )}
      </TaskView>
    </Part>
  );
}

interface SummaryProps {
  readonly outline: Outline;
  readonly lineCount: number | undefined;
}

function Summary({ outline: { covered, passageCount, statementCount }, lineCount }: SummaryProps) {
  const coveredCount = covered.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return (
    <>
      <p>
        {t(messages.resting, { statements: statementCount, passages: passageCount })}{" "}
        {lineCount &&
          t(messages.coverage, {
            covered: coveredCount,
            total: lineCount,
            share: formatNumber(coveredCount / lineCount, { style: "percent" }),
          })}
      </p>
      {lineCount && <CoverageStrip runs={covered} lineCount={lineCount} />}
    </>
  );
}

import type { StatementEdge } from "../../api/shapes.ts";
import { groupBy } from "../../collections/group-by.ts";
import { Button } from "../../components/button.tsx";
import { RelationMark } from "../../components/statement-line.tsx";
import { formatDate } from "../../language/format-date.ts";
import { formatNumber, t } from "../../language/message.ts";
import { useOpened } from "../../location/use-opened.ts";
import { StatementList } from "../../statements/statement-list.tsx";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { Part } from "./part.tsx";
import { TimelineStrip } from "./timeline-strip.tsx";
import { type Moment, toTimeline } from "./to-timeline.ts";

/** A node's statements by the month in which they were made. */
export function TimelinePart({ edges }: { readonly edges: readonly StatementEdge[] }) {
  if (edges.length === 0) return null;
  const { moments, undatedCount } = toTimeline(edges);
  return (
    <Part name="timeline">
      {moments.length > 1 && <TimelineStrip moments={moments} />}
      {moments.length === 0 ? (
        <p class={styles.hint}>{t(messages.allUndated)}</p>
      ) : (
        <>
          <ol class={styles.sections}>
            {moments.map((moment) => (
              <MomentEntry key={moment.date} moment={moment} />
            ))}
          </ol>
          {undatedCount > 0 && <p class={styles.hint}>{t(messages.undated, { count: undatedCount })}</p>}
        </>
      )}
    </Part>
  );
}

function MomentEntry({ moment: { date, edges } }: { readonly moment: Moment }) {
  const opened = useOpened("time");
  const isOpen = opened.has(date);
  return (
    <li class={styles.row}>
      <Button weight="quiet" aria-expanded={isOpen} onClick={() => opened.toggle(date)}>
        <span class={styles.arrow} aria-hidden="true" />
        <time dateTime={date}>{formatDate(date)}</time>
        <span class={styles.count}>{formatNumber(edges.length)}</span>
        <span class="visually-hidden">{t(messages.showStatements)}</span>
      </Button>
      <RelationCounts edges={edges} />
      {isOpen && (
        <div class={styles.ofRow}>
          <StatementList name={`time.${date}`} edges={edges} />
        </div>
      )}
    </li>
  );
}

function RelationCounts({ edges }: { readonly edges: readonly StatementEdge[] }) {
  const byRelation = [...groupBy(edges, ({ relation }) => relation)].sort(([, a], [, b]) => b.length - a.length);
  return (
    <ul class={styles.relationCounts}>
      {byRelation.map(([relation, members]) => (
        <li key={relation}>
          <RelationMark type={relation} /> <span class={styles.count}>{formatNumber(members.length)}</span>
        </li>
      ))}
    </ul>
  );
}

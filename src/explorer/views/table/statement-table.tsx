import { useState } from "preact/hooks";
import type { StatementEdge } from "../../api/shapes.ts";
import { labelRelation } from "../../api/vocabulary.ts";
import { Button } from "../../components/button.tsx";
import { type Column, DataTable } from "../../components/data-table.tsx";
import { messages as sharedMessages } from "../../components/messages.ts";
import { StatementMarks } from "../../components/statement-facts.tsx";
import { RelationMark } from "../../components/statement-line.tsx";
import { StatementPassages } from "../../components/statement-passages.tsx";
import { Told } from "../../components/told.tsx";
import { formatPeriod } from "../../language/format-date.ts";
import { t } from "../../language/message.ts";
import { nameOf, pick } from "../../language/pick.ts";
import { select } from "../../scope/go-to-scope.ts";
import { findPeriod } from "../../scope/statement-period.ts";
import type { ScopeState } from "../../scope/use-scope.ts";
import { listContextColumns } from "./context-columns.tsx";
import { messages } from "./messages.ts";
import { NodeCell } from "./node-cell.tsx";
import styles from "./table-view.module.css";

interface StatementTableProps {
  readonly state: ScopeState;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The statements of a scope, with their context, our notes, and their passages where the reader asks for them. */
export function StatementTable({ state: { scope, shown }, sort, onSort }: StatementTableProps) {
  return (
    <DataTable
      caption={t(messages.statementsCaption)}
      columns={listColumns(shown.edges)}
      rows={shown.edges}
      rowKey={({ properties }) => properties.id}
      sort={sort}
      onSort={onSort}
      isSelected={({ properties }) => properties.id === scope.selected}
    />
  );
}

function listColumns(edges: readonly StatementEdge[]): readonly Column<StatementEdge>[] {
  return [
    {
      key: "subject",
      title: t(messages.subject),
      cell: ({ subject }) => <NodeCell node={subject} />,
      sortValue: ({ subject }) => nameOf(subject),
    },
    {
      key: "relation",
      title: t(messages.relation),
      cell: ({ relation, properties }) => (
        <>
          <RelationMark type={relation} />
          <StatementMarks properties={properties} />
        </>
      ),
      sortValue: ({ relation }) => labelRelation(relation),
    },
    {
      key: "object",
      title: t(messages.object),
      cell: ({ object }) => <NodeCell node={object} />,
      sortValue: ({ object }) => nameOf(object),
    },
    {
      key: "passages",
      title: t(messages.passages),
      cell: (edge) => <Passages edge={edge} />,
      sortValue: ({ properties }) => properties.evidence.length,
    },
    {
      key: "date",
      title: t(messages.date),
      cell: ({ properties }) => formatWhen(properties),
      sortValue: ({ properties }) => toSortableDate(properties),
    },
    ...listContextColumns(edges),
    {
      key: "note",
      title: t(messages.note),
      cell: ({ properties: { note, noteZh } }) => <Note note={note} noteZh={noteZh} />,
      sortValue: ({ properties: { note, noteZh } }) => pick(note, noteZh)?.text,
    },
  ];
}

function formatWhen(properties: StatementEdge["properties"]): string {
  const period = findPeriod(properties);
  return period ? formatPeriod(period.since, period.until) : "";
}

function toSortableDate(properties: StatementEdge["properties"]): string | undefined {
  const period = findPeriod(properties);
  return period && (period.since || period.until);
}

function Note({ note, noteZh }: { readonly note: string | null; readonly noteZh: string | null }) {
  if (!note && !noteZh) return null;
  return (
    <p class={styles.note}>
      <Told en={note} zh={noteZh} />
    </p>
  );
}

/** The passages of a statement, opened in its row, and a way to everything else about it. */
function Passages({ edge: { subject, relation, object, properties } }: { readonly edge: StatementEdge }) {
  const [isOpen, setOpen] = useState(false);
  const name = `${nameOf(subject)} ${labelRelation(relation)} ${nameOf(object)}`;
  const label = isOpen
    ? t(sharedMessages.hidePassages)
    : t(messages.showPassages, { count: properties.evidence.length });
  return (
    <div class={styles.passages}>
      <div class={styles.actions}>
        <Button
          class={styles.action}
          aria-expanded={isOpen}
          aria-label={`${label}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
        <Button
          class={styles.action}
          aria-label={t(messages.detailsOf, { name })}
          onClick={() => select(properties.id)}
        >
          {t(messages.details)}
        </Button>
      </div>
      {isOpen && <StatementPassages ids={properties.evidence} />}
    </div>
  );
}

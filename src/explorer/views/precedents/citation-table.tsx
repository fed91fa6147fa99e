import { useId } from "preact/hooks";
import type { ViewProps } from "../../app.tsx";
import { type Column, sortRows } from "../../components/data-table.tsx";
import { t } from "../../language/message.ts";
import { toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { toCitationColumns } from "./citation-columns.tsx";
import { CitationEvidence } from "./citation-evidence.tsx";
import { CitationHead } from "./citation-head.tsx";
import styles from "./citation-table.module.css";
import type { CitationGroup } from "./group-citations.ts";
import { GroupHead } from "./group-head.tsx";
import { messages } from "./messages.ts";
import type { Citation } from "./to-citations.ts";

interface CitationTableProps extends ViewProps {
  readonly groups: readonly CitationGroup[];
  readonly by: "cited" | "category";
}

/** Citations under what is cited or under their class, each with its passages in place. */
export function CitationTable({ address, groups, by }: CitationTableProps) {
  const { sort = "", open } = address.parameters;
  const columns = toCitationColumns(by);
  return (
    <section class={styles.frame} aria-label={t(messages.title)}>
      <table class={styles.table}>
        <caption class="visually-hidden">{t(messages.title)}</caption>
        <CitationHead columns={columns} sort={sort} />
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th class={styles.group} scope="rowgroup" colSpan={columns.length + 1}>
                <GroupHead group={group} />
              </th>
            </tr>
            {sortRows(group.citations, columns, sort).map((citation) => (
              <CitationRows key={citation.key} citation={citation} columns={columns} open={toList(open)} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface CitationRowsProps {
  readonly citation: Citation;
  readonly columns: readonly Column<Citation>[];
  /** Keys of the citations whose passages are shown. */
  readonly open: readonly string[];
}

function CitationRows({ citation, columns, open }: CitationRowsProps) {
  const id = useId();
  const { key, properties } = citation;
  const isOpen = open.includes(key);
  const toggle = () => {
    const next = isOpen ? open.filter((other) => other !== key) : [...open, key];
    changeParameters({ open: next.join(",") });
  };
  return (
    <>
      <tr class={isOpen ? styles.open : undefined}>
        {columns.map((column) => (
          <td key={column.key}>{column.cell(citation)}</td>
        ))}
        <td class={styles.evidence}>
          <button
            type="button"
            class={styles.opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={toggle}
          >
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>{" "}
            {t(messages.passages, { count: properties.evidence.length })}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td class={styles.detail} colSpan={columns.length + 1}>
            <CitationEvidence citation={citation} />
          </td>
        </tr>
      )}
    </>
  );
}

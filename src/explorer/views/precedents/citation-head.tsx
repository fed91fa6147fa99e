import type { Column } from "../../components/data-table.tsx";
import { t } from "../../language/message.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./citation-table.module.css";
import { messages } from "./messages.ts";
import type { Citation } from "./to-citations.ts";

interface CitationHeadProps {
  readonly columns: readonly Column<Citation>[];
  readonly sort: string;
}

/** The heads of the columns, which sort the citations within their groups: up, down, and back. */
export function CitationHead({ columns, sort }: CitationHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, title }) => {
          const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
          const next = { none: key, ascending: `-${key}`, descending: "" }[order];
          return (
            <th key={key} scope="col" aria-sort={order}>
              <button type="button" class={styles.sorter} onClick={() => changeParameters({ sort: next })}>
                {title} <span aria-hidden="true">{{ none: "↕", ascending: "▲", descending: "▼" }[order]}</span>
              </button>
            </th>
          );
        })}
        <th scope="col">{t(messages.evidence)}</th>
      </tr>
    </thead>
  );
}

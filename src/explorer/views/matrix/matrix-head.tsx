import type { NodeSummary } from "../../api/shapes.ts";
import { Link } from "../../components/link.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./matrix-table.module.css";
import { messages } from "./messages.ts";
import { nameKey, toNextSort, totalKey } from "./sort-rows.ts";

interface MatrixHeadProps {
  readonly memberTitle: string;
  readonly positions: readonly NodeSummary[];
  readonly sort: string;
}

/** The heads of the columns, each of which sorts the rows. */
export function MatrixHead({ memberTitle, positions, sort }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" class={styles.corner} aria-sort={toOrder(nameKey, sort)}>
          {memberTitle} <Sorter sortKey={nameKey} column={memberTitle} sort={sort} />
        </th>
        {positions.map((position) => (
          <th key={position.id} scope="col" class={styles.position} aria-sort={toOrder(position.id, sort)}>
            <Link to={{ view: "entities", key: position.id, parameters: {} }}>
              <Told en={position.name} zh={position.nameZh} />
            </Link>{" "}
            <Sorter sortKey={position.id} column={nameOf(position)} sort={sort} />
          </th>
        ))}
        <th scope="col" class={styles.total} aria-sort={toOrder(totalKey, sort)}>
          {t(messages.total)} <Sorter sortKey={totalKey} column={t(messages.total)} sort={sort} />
        </th>
      </tr>
    </thead>
  );
}

interface SorterProps {
  readonly sortKey: string;
  readonly column: string;
  readonly sort: string;
}

function Sorter({ sortKey, column, sort }: SorterProps) {
  const order = toOrder(sortKey, sort);
  const label = t(messages.sortBy, { column });
  return (
    <button
      type="button"
      class={styles.sorter}
      aria-label={label}
      title={label}
      onClick={() => changeParameters({ sort: toNextSort(sortKey, sort) })}
    >
      <span aria-hidden="true">{order === "ascending" ? "▲" : order === "descending" ? "▼" : "↕"}</span>
    </button>
  );
}

function toOrder(key: string, sort: string): "ascending" | "descending" | "none" {
  if (sort === key) return "ascending";
  return sort === `-${key}` ? "descending" : "none";
}

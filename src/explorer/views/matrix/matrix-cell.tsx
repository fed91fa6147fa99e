import type { NodeSummary } from "../../api/shapes.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./matrix-table.module.css";
import { messages } from "./messages.ts";
import { findStanceColor, isStand } from "./stance.ts";
import { StanceMark } from "./stance-mark.tsx";
import { type Cell, hasStand, type Side, toCellKey } from "./to-rows.ts";

interface MatrixCellProps {
  readonly member: NodeSummary;
  readonly cell: Cell;
  readonly isOpen: boolean;
}

/** What a member holds of a position, or of the same at two sets of meetings; a button that opens what is behind it. */
export function MatrixCell({ member, cell, isOpen }: MatrixCellProps) {
  const { position, first, second, change } = cell;
  const key = toCellKey(member.id, position.id);
  return (
    <td class={`${styles.cell} ${change ? styles.different : ""}`}>
      <button
        type="button"
        class={`${styles.opener} ${hasStand(cell) ? styles.held : ""}`}
        style={{ "--stance": findStanceColor(isStand(first.stance) ? first.stance : (second?.stance ?? "")) }}
        data-cell={key}
        aria-expanded={isOpen}
        onClick={() => changeParameters({ cell: isOpen ? "" : key })}
      >
        <span class="visually-hidden">
          {t(messages.cellName, { member: nameOf(member), position: nameOf(position) })}
        </span>
        {second ? <Pair first={first} second={second} /> : <StanceMark stance={first.stance} />}
        {change && <span class={styles.change}>{t(messages[change])}</span>}
      </button>
    </td>
  );
}

function Pair({ first, second }: { readonly first: Side; readonly second: Side }) {
  return (
    <>
      <span>
        <b class={styles.side}>{t(messages.first)}</b> <StanceMark stance={first.stance} />
      </span>
      <span>
        <b class={styles.side}>{t(messages.second)}</b> <StanceMark stance={second.stance} />
      </span>
    </>
  );
}

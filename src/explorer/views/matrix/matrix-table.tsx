import { useId, useRef } from "preact/hooks";
import { labelKind } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { formatNumber, t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { countStances } from "./count-stands.ts";
import type { RowGroup } from "./group-rows.ts";
import type { Matrix } from "./matrix.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { MatrixHead } from "./matrix-head.tsx";
import styles from "./matrix-table.module.css";
import { messages } from "./messages.ts";
import { StanceMark } from "./stance-mark.tsx";
import { type Row, type Side, toCellKey } from "./to-rows.ts";
import { useRovingFocus } from "./use-roving-focus.ts";

interface MatrixTableProps extends ViewProps {
  readonly groups: readonly RowGroup[];
  readonly matrix: Matrix;
}

/** Members down, positions across; each cell opens what is behind it. */
export function MatrixTable({ address, groups, matrix }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const keysId = useId();
  const moveFocus = useRovingFocus(table);
  const { cell: openKey, sort = "" } = address.parameters;
  const { theme, members } = matrix;
  const positions = groups[0]?.rows[0]?.cells.map(({ position }) => position) ?? [];
  return (
    <div class={styles.frame}>
      <p class={styles.keys} id={keysId}>
        {t(messages.keys)}
      </p>
      <div class={styles.scroller}>
        <table ref={table} class={styles.table} aria-describedby={keysId} onKeyDown={moveFocus}>
          <caption class="visually-hidden">{t(messages.caption, { theme: nameOf(theme) })}</caption>
          <MatrixHead
            memberTitle={members[0] ? labelKind(members[0].__typename) : ""}
            positions={positions}
            sort={sort}
          />
          {groups.map(({ node, rows }) => (
            <tbody key={node?.id ?? ""}>
              {(node || groups.length > 1) && (
                <tr>
                  <th class={styles.group} scope="rowgroup" colSpan={positions.length + 2}>
                    <span class={styles.groupName}>{node ? <EntityLink node={node} /> : t(messages.inNoGroup)}</span>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <MemberRow key={row.member.id} row={row} openKey={openKey} />
              ))}
            </tbody>
          ))}
          <Totals groups={groups} />
        </table>
      </div>
    </div>
  );
}

function MemberRow({ row, openKey }: { readonly row: Row; readonly openKey: string | undefined }) {
  const { member, cells, standCount } = row;
  return (
    <tr>
      <th scope="row" class={styles.member}>
        <EntityLink node={member} />
      </th>
      {cells.map((cell) => (
        <MatrixCell
          key={cell.position.id}
          member={member}
          cell={cell}
          isOpen={toCellKey(member.id, cell.position.id) === openKey}
        />
      ))}
      <td class={styles.total}>{formatNumber(standCount)}</td>
    </tr>
  );
}

/** Below each position, how often each stance is recorded; members that stand in several groups count once. */
function Totals({ groups }: { readonly groups: readonly RowGroup[] }) {
  const rows = [...new Set(groups.flatMap((group) => group.rows))];
  const standCount = rows.reduce((sum, row) => sum + row.standCount, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" class={styles.member}>
          {t(messages.total)}
        </th>
        {rows[0]?.cells.map(({ position, second }, index) => {
          const cells = rows.flatMap((row) => row.cells[index] ?? []);
          return (
            <td key={position.id}>
              <Counts sides={cells.map(({ first }) => first)} {...(second && { label: t(messages.first) })} />
              {second && <Counts sides={cells.flatMap((cell) => cell.second ?? [])} label={t(messages.second)} />}
            </td>
          );
        })}
        <td class={styles.total}>{formatNumber(standCount)}</td>
      </tr>
    </tfoot>
  );
}

function Counts({ sides, label }: { readonly sides: readonly Side[]; readonly label?: string }) {
  const counts = countStances(sides);
  return (
    <ul class={styles.counts}>
      {counts.map(({ stance, count }) => (
        <li key={stance}>
          {label && <b class={styles.side}>{label}</b>} <StanceMark stance={stance} /> {formatNumber(count)}
        </li>
      ))}
      {counts.length === 0 && (
        <li>
          {label && <b class={styles.side}>{label}</b>} {formatNumber(0)}
        </li>
      )}
    </ul>
  );
}

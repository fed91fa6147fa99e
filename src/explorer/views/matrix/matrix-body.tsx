import { useRef } from "preact/hooks";
import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { t } from "../../language/message.ts";
import { changeParameters } from "../../location/navigation.ts";
import { CellPanel } from "./cell-panel.tsx";
import { chooseRows } from "./choose-rows.ts";
import { tallyRows } from "./count-stands.ts";
import type { RowGroup } from "./group-rows.ts";
import { Legend } from "./legend.tsx";
import type { Matrix } from "./matrix.ts";
import { MatrixSummary } from "./matrix-summary.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { MatrixTools } from "./matrix-tools.tsx";
import styles from "./matrix-view.module.css";
import { messages } from "./messages.ts";
import { type Row, toCellKey, toRows } from "./to-rows.ts";
import { useCellFocus } from "./use-cell-focus.ts";
import { useGroupings } from "./use-groupings.ts";

interface MatrixBodyProps extends ViewProps {
  readonly first: Matrix;
  readonly second?: Matrix;
}

/** What the matrix comes to, the table, and what is behind the cell that is open. */
export function MatrixBody({ address, first, second }: MatrixBodyProps) {
  const rows = toRows(first, second);
  const groupings = useGroupings(
    rows.map(({ member }) => member),
    first,
  );
  const { cell: openKey = "", group } = address.parameters;
  const groups = chooseRows(
    rows,
    address.parameters,
    groupings.find(({ key }) => key === group),
  );
  const body = useRef<HTMLDivElement>(null);
  useCellFocus(body, openKey);
  const close = () => changeParameters({ cell: "" });
  return (
    <>
      <MatrixSummary tally={tallyRows(rows)} matrix={first} isCompared={second !== undefined} />
      <MatrixTools
        address={address}
        groupings={groupings}
        groups={groups}
        matrix={first}
        isCompared={second !== undefined}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a cell opened, wherever the focus is. */}
      <div
        ref={body}
        class={`${styles.body} ${openKey ? styles.withPanel : ""}`}
        onKeyDown={({ key }) => key === "Escape" && openKey && close()}
      >
        <Rows address={address} groups={groups} matrix={first} />
        {openKey && <OpenCell rows={rows} cellKey={openKey} onClose={close} />}
      </div>
      <Legend />
    </>
  );
}

function Rows({ groups, ...rest }: ViewProps & { readonly groups: readonly RowGroup[]; readonly matrix: Matrix }) {
  if (groups.length > 0) return <MatrixTable groups={groups} {...rest} />;
  return (
    <Notice title={t(messages.noRows)}>
      <Button onClick={() => changeParameters({ rows: "" })}>{t(messages.showEverybody)}</Button>
    </Notice>
  );
}

interface OpenCellProps {
  readonly rows: readonly Row[];
  readonly cellKey: string;
  readonly onClose: () => void;
}

function OpenCell({ rows, cellKey, onClose }: OpenCellProps) {
  for (const { member, cells } of rows) {
    const cell = cells.find(({ position }) => toCellKey(member.id, position.id) === cellKey);
    if (cell) return <CellPanel member={member} cell={cell} onClose={onClose} />;
  }
  return (
    <Notice tone="caution" title={t(messages.staleCell)}>
      <p>{t(messages.staleCellLead, { cell: cellKey.replace("~", " · ") })}</p>
      <Button onClick={onClose}>{t(messages.close)}</Button>
    </Notice>
  );
}

import { labelKind, labelRelation } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { CopyLinkButton } from "../../components/copy-link-button.tsx";
import { messages as shared } from "../../components/messages.ts";
import { saveFile } from "../../components/save-file.ts";
import { Tools } from "../../components/tools.tsx";
import { t } from "../../language/message.ts";
import { changeParameters } from "../../location/navigation.ts";
import { toCsv } from "../../scope/to-csv.ts";
import type { Grouping, RowGroup } from "./group-rows.ts";
import type { Matrix } from "./matrix.ts";
import { messages } from "./messages.ts";
import { toTable } from "./to-table.ts";

interface MatrixToolsProps extends ViewProps {
  readonly groupings: readonly Grouping[];
  readonly groups: readonly RowGroup[];
  readonly matrix: Matrix;
  readonly isCompared: boolean;
}

/** How the rows are chosen and grouped, and ways to take the matrix away. */
export function MatrixTools({ address, groupings, groups, matrix, isCompared }: MatrixToolsProps) {
  const save = () => {
    const slug = matrix.theme.id.replace(/[^a-z0-9.-]+/gi, "-");
    saveFile(`${slug}.csv`, toCsv(toTable(groups, isCompared)), "text/csv;charset=utf-8");
  };
  return (
    <Tools
      buttons={
        <>
          <Button onClick={save}>{t(shared.saveCsv)}</Button>
          <CopyLinkButton />
        </>
      }
    >
      <GroupSelect address={address} groupings={groupings} />
      <RowToggle address={address} value="stands" label={t(messages.onlyStands)} />
      {isCompared && <RowToggle address={address} value="changes" label={t(messages.onlyChanges)} />}
    </Tools>
  );
}

function GroupSelect({ address, groupings }: ViewProps & { readonly groupings: readonly Grouping[] }) {
  return (
    <label>
      {t(messages.groupBy)}
      <select
        value={address.parameters.group ?? ""}
        onChange={({ currentTarget }) => changeParameters({ group: currentTarget.value })}
      >
        <option value="">{t(messages.noGroups)}</option>
        {groupings.map(({ key, relation, kind }) => (
          <option key={key} value={key}>
            {t(messages.groupOption, { relation: labelRelation(relation), kind: labelKind(kind) })}
          </option>
        ))}
      </select>
    </label>
  );
}

function RowToggle({ address, value, label }: ViewProps & { readonly value: string; readonly label: string }) {
  const isOn = address.parameters.rows === value;
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={() => changeParameters({ rows: isOn ? "" : value })} />
      {label}
    </label>
  );
}

import { labelKind } from "../../api/vocabulary.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import type { RowGroup } from "./group-rows.ts";
import { messages } from "./messages.ts";
import { labelStance } from "./stance.ts";
import type { Cell } from "./to-rows.ts";

type Value = string | number;

/** The matrix as it is shown, for a spreadsheet; a position has two columns where sides are compared. Empty without rows. */
export function toTable(groups: readonly RowGroup[], isCompared: boolean): readonly (readonly Value[])[] {
  const isGrouped = groups.some(({ node }) => node);
  const first = groups[0]?.rows[0];
  if (!first) return [];
  const titles = first.cells.flatMap(({ position }) => toTitles(nameOf(position), isCompared));
  const head = [
    ...(isGrouped ? [t(messages.groupBy)] : []),
    "id",
    labelKind(first.member.__typename),
    ...titles,
    t(messages.total),
  ];
  const body = groups.flatMap(({ node, rows }) =>
    rows.map(({ member, cells, standCount }) => [
      ...(isGrouped ? [node ? nameOf(node) : ""] : []),
      member.id,
      nameOf(member),
      ...cells.flatMap(toValues),
      standCount,
    ]),
  );
  return [head, ...body];
}

function toTitles(name: string, isCompared: boolean): readonly string[] {
  return isCompared ? [`${name} (${t(messages.first)})`, `${name} (${t(messages.second)})`] : [name];
}

function toValues({ first, second }: Cell): readonly string[] {
  return [first, ...(second ? [second] : [])].map(({ stance }) => labelStance(stance));
}

import { useMemo } from "preact/hooks";
import type { StatementEdge } from "../../api/shapes.ts";
import { language } from "../../language/language.ts";
import type { Parameters } from "../../location/address.ts";
import { chooseGroups } from "./choose-groups.ts";
import type { Entity } from "./entity-operation.ts";
import { type StatementGroup, toContextGroups, toDirectGroups } from "./statement-groups.ts";
import { getNamingProperties } from "./use-statements.ts";

/** The statements of a node, grouped. */
export interface Groups {
  readonly all: readonly StatementGroup[];
  /** Those that the address asks for. */
  readonly chosen: readonly StatementGroup[];
}

/** Groups the statements of a node anew when they, the reader's choice or the language change; undefined without statements. */
export function useGroups(
  edges: readonly StatementEdge[] | undefined,
  { id, __typename }: Entity,
  parameters: Parameters,
): Groups | undefined {
  const { filter, relation, order } = parameters;
  const all = useMemo(
    () => edges && [...toDirectGroups(edges, id), ...toContextGroups(edges, id, getNamingProperties(__typename))],
    [edges],
  );
  return useMemo(
    () => all && { all, chosen: chooseGroups(all, id, parameters) },
    [all, filter, relation, order, language.value],
  );
}

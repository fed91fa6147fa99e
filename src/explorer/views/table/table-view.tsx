import type { ViewProps } from "../../app.tsx";
import { formatNumber, t } from "../../language/message.ts";
import { changeParameters } from "../../location/navigation.ts";
import { ActiveFilters } from "../../scope/active-filters.tsx";
import { FilterPanel } from "../../scope/filter-panel.tsx";
import { select } from "../../scope/go-to-scope.ts";
import { ScopeContent } from "../../scope/scope-content.tsx";
import { ScopeTools } from "../../scope/scope-tools.tsx";
import { SelectionPanel } from "../../scope/selection-panel.tsx";
import { useNodes } from "../../scope/use-nodes.ts";
import { type ScopeState, useScope } from "../../scope/use-scope.ts";
import { Workspace } from "../../scope/workspace.tsx";
import { messages } from "./messages.ts";
import { NodeTable } from "./node-table.tsx";
import { StatementTable } from "./statement-table.tsx";
import styles from "./table-view.module.css";

/** The same part of the graph as two tables, in which everything that the drawing can do is done by buttons. */
export function TableView({ address }: ViewProps) {
  const state = useScope(address);
  const find = useNodes(state.scope, state.loaded.nodes);
  const { scope } = state;
  return (
    <Workspace
      title={t(messages.title)}
      limits={<ActiveFilters state={state} find={find} />}
      tools={<ScopeTools state={state} other="graph" />}
      filters={<FilterPanel state={state} find={find} />}
      selected={scope.selected}
      details={scope.selected && <SelectionPanel state={state} />}
      onCloseDetails={() => select("")}
    >
      <ScopeContent state={state} find={find}>
        <Tables state={state} parameters={address.parameters} />
      </ScopeContent>
    </Workspace>
  );
}

interface TablesProps {
  readonly state: ScopeState;
  readonly parameters: ViewProps["address"]["parameters"];
}

function Tables({ state, parameters }: TablesProps) {
  const { nodes, edges } = state.shown;
  const isNodes = parameters.tab ? parameters.tab === "nodes" : edges.length === 0;
  const table = { state, sort: parameters.sort ?? "", onSort: (sort: string) => changeParameters({ sort }) };
  return (
    <div class={styles.tables}>
      <nav class={styles.tabs} aria-label={t(messages.tabs)}>
        <Tab tab="statements" isCurrent={!isNodes}>
          {t(messages.statements, { count: formatNumber(edges.length) })}
        </Tab>
        <Tab tab="nodes" isCurrent={isNodes}>
          {t(messages.nodes, { count: formatNumber(nodes.length) })}
        </Tab>
      </nav>
      {isNodes ? <NodeTable {...table} /> : <StatementTable {...table} />}
    </div>
  );
}

interface TabProps {
  readonly tab: string;
  readonly isCurrent: boolean;
  readonly children: string;
}

function Tab({ tab, isCurrent, children }: TabProps) {
  return (
    <button
      type="button"
      class={styles.tab}
      aria-current={isCurrent ? "true" : undefined}
      onClick={() => changeParameters({ tab, sort: "" })}
    >
      {children}
    </button>
  );
}

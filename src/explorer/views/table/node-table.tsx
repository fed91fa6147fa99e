import { countStatements } from "../../api/count-statements.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { labelKind } from "../../api/vocabulary.ts";
import { Button } from "../../components/button.tsx";
import { type Column, DataTable } from "../../components/data-table.tsx";
import { KindBadge } from "../../components/entity-link.tsx";
import { formatNumber, type Message, t } from "../../language/message.ts";
import { nameOf, otherNameOf } from "../../language/pick.ts";
import { setExpanded, setHidden } from "../../scope/change-scope.ts";
import { changeScope, select } from "../../scope/go-to-scope.ts";
import { messages as scopeMessages } from "../../scope/messages.ts";
import type { Scope } from "../../scope/scope.ts";
import type { ScopeState } from "../../scope/use-scope.ts";
import { messages } from "./messages.ts";
import { NodeCell } from "./node-cell.tsx";
import styles from "./table-view.module.css";

interface NodeTableProps {
  readonly state: ScopeState;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The nodes of a scope, each with what can be done with it. */
export function NodeTable({ state: { scope, shown }, sort, onSort }: NodeTableProps) {
  const counts = countStatements(shown.edges);
  const countOf = ({ id }: NodeSummary) => counts.get(id) ?? 0;
  const columns: readonly Column<NodeSummary>[] = [
    { key: "name", title: t(messages.name), cell: (node) => <NodeCell node={node} />, sortValue: nameOf },
    {
      key: "otherName",
      title: t(messages.otherName),
      cell: (node) => <OtherName node={node} />,
      sortValue: (node) => otherNameOf(node),
    },
    {
      key: "kind",
      title: t(messages.kind),
      cell: ({ __typename }) => <KindBadge kind={__typename} />,
      sortValue: ({ __typename }) => labelKind(__typename),
    },
    {
      key: "statements",
      title: t(messages.statementCount),
      cell: (node) => formatNumber(countOf(node)),
      sortValue: countOf,
      isNumber: true,
    },
    { key: "id", title: t(messages.id), cell: ({ id }) => <code>{id}</code>, sortValue: ({ id }) => id },
    {
      key: "actions",
      title: t(messages.actions),
      cell: (node) => <Actions node={node} scope={scope} />,
    },
  ];
  return (
    <DataTable
      caption={t(messages.nodesCaption)}
      columns={columns}
      rows={shown.nodes}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      isSelected={({ id }) => id === scope.selected}
    />
  );
}

function OtherName({ node }: { readonly node: NodeSummary }) {
  const other = otherNameOf(node);
  return other ? <span lang={other === node.name ? "en" : "zh-Hant"}>{other}</span> : null;
}

function Actions({ node, scope }: { readonly node: NodeSummary; readonly scope: Scope }) {
  const { id } = node;
  const name = nameOf(node);
  const isExpanded = scope.expanded.includes(id);
  return (
    <div class={styles.actions}>
      <Action label={messages.details} says={messages.detailsOf} name={name} onAct={() => select(id)} />
      {!scope.around.includes(id) && (
        <Action
          label={isExpanded ? scopeMessages.collapse : scopeMessages.expand}
          says={isExpanded ? messages.collapseName : messages.expandName}
          name={name}
          onAct={() => changeScope((now) => setExpanded(now, id, !isExpanded))}
        />
      )}
      <Action
        label={scopeMessages.hide}
        says={messages.hideName}
        name={name}
        onAct={() => changeScope((now) => setHidden(now, id, true))}
      />
    </div>
  );
}

interface ActionProps {
  readonly label: Message;
  /** What it does to which node, for those who can't see the row. */
  readonly says: Message;
  readonly name: string;
  readonly onAct: () => void;
}

function Action({ label, says, name, onAct }: ActionProps) {
  return (
    <Button class={styles.action} aria-label={t(says, { name })} onClick={onAct}>
      {t(label)}
    </Button>
  );
}

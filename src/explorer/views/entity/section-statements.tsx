import { useState } from "preact/hooks";
import { toEdgeFields } from "../../api/selections.ts";
import type { StatementEdge } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Button } from "../../components/button.tsx";
import { StatementLine } from "../../components/statement-line.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { toStatementsOperation } from "../../statements/list-statements.ts";
import { StatementItem } from "../../statements/statement-item.tsx";
import { tellStatement } from "../../statements/tell-statement.ts";
import { messages } from "./messages.ts";

/** Statements asked for at a time. */
const pageSize = 50;

/** The statements with these ids, a page at a time. */
export function SectionStatements({ ids }: { readonly ids: readonly string[] }) {
  const [pageCount, setPageCount] = useState(1);
  const rest = ids.length - pageCount * pageSize;
  return (
    <>
      {Array.from({ length: pageCount }, (_, page) => (
        <StatementsPage key={String(page)} ids={ids.slice(page * pageSize, (page + 1) * pageSize)} />
      ))}
      {rest > 0 && (
        <Button weight="quiet" onClick={() => setPageCount(pageCount + 1)}>
          {t(messages.showMore, { count: Math.min(rest, pageSize) })}
        </Button>
      )}
    </>
  );
}

function StatementsPage({ ids }: { readonly ids: readonly string[] }) {
  const operation = toStatementsOperation<StatementEdge>(toEdgeFields());
  const task = useAnswer(operation, { where: { properties: { id: { in: ids } } }, first: pageSize, after: null });
  return (
    <TaskView task={task} label={t(messages.loadingStatements)}>
      {({ statements }) => (
        <ul>
          {inOrderOf(
            ids,
            statements.edges.map(({ node }) => node),
          ).map((edge) => (
            <StatementItem key={edge.properties.id} properties={edge.properties} name={tellStatement(edge)}>
              <StatementLine edge={edge} />
            </StatementItem>
          ))}
        </ul>
      )}
    </TaskView>
  );
}

/** The server orders by id, the reader by place in the text. */
function inOrderOf(ids: readonly string[], edges: readonly StatementEdge[]): readonly StatementEdge[] {
  return [...edges].sort((a, b) => ids.indexOf(a.properties.id) - ids.indexOf(b.properties.id));
}

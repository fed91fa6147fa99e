import { useCode } from "../../api/use-code.ts";
import type { Task } from "../../api/use-task.ts";
import { Button } from "../../components/button.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { messages as sharedMessages } from "../../components/messages.ts";
import { StatementLine } from "../../components/statement-line.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { language } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import type { Address, Parameters } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import type { ScopedGraph } from "../../scope/scoped-graph.ts";
import styles from "./answer-graph.module.css";
import type { Selected } from "./find-selected.ts";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";
import { useDrawn } from "./use-drawn.ts";
import { toQuestionValues } from "./variables.ts";

interface GraphProps {
  readonly task: Task<ScopedGraph>;
  readonly question: Question;
  readonly parameters: Parameters;
  readonly selected: Selected;
  /** Rows that speak of what is selected. */
  readonly markedCount: number;
}

/** The entities and statements of an answer as a small picture; choosing one marks its rows. */
export function AnswerGraph({ task, question, parameters, selected, markedCount }: GraphProps) {
  return (
    <aside class={styles.graph} aria-labelledby="answer-graph">
      <header class={styles.header}>
        <h2 id="answer-graph">{t(messages.graph)}</h2>
        <Link to={toGraphAddress(question, parameters)}>{t(messages.openGraph)}</Link>
      </header>
      <TaskView task={task} label={t(messages.loadingGraph)}>
        {(graph) =>
          graph.nodes.length > 0 ? <Picture graph={graph} selected={selected} /> : <p>{t(messages.graphEmpty)}</p>
        }
      </TaskView>
      <div role="status">
        {(selected.node || selected.edge) && <Chosen selected={selected} markedCount={markedCount} />}
      </div>
    </aside>
  );
}

function Picture({ graph, selected }: { readonly graph: ScopedGraph; readonly selected: Selected }) {
  const canvas = useCode("canvas", () => import("../../canvas/graph-canvas.tsx"));
  const drawn = useDrawn(graph, language.value);
  const counts = { nodes: drawn.nodes.length, edges: drawn.edges.length };
  const left = graph.nodes.length - drawn.nodes.length;
  const selectedId = selected.node?.id ?? selected.edge?.properties.id;
  return (
    <figure class={styles.figure}>
      <div class={styles.canvas}>
        <TaskView task={canvas} label={t(messages.loadingGraph)}>
          {({ GraphCanvas }) => (
            <GraphCanvas
              isStatic
              nodes={drawn.nodes}
              edges={drawn.edges}
              label={t(messages.graphLabel, counts)}
              onSelect={(id) => changeParameters({ selected: id }, { replace: true })}
              {...(selectedId !== undefined && { selected: selectedId })}
            />
          )}
        </TaskView>
      </div>
      <figcaption class={styles.caption}>
        {t(messages.graphCounts, counts)}
        {left > 0 && t(messages.graphLeftOut, { count: left })} {t(messages.graphHint)}
      </figcaption>
    </figure>
  );
}

function Chosen({
  selected: { node, edge },
  markedCount,
}: {
  readonly selected: Selected;
  readonly markedCount: number;
}) {
  return (
    <div class={styles.chosen}>
      <p>
        {node && <EntityLink node={node} />}
        {edge && <StatementLine edge={edge} />}
      </p>
      <p class={styles.caption}>{t(messages.selectedRows, { count: markedCount })}</p>
      <p class={styles.chosenActions}>
        {edge && (
          <Link to={{ view: "statements", key: edge.properties.id, parameters: {} }}>
            {t(sharedMessages.openStatement)}
          </Link>
        )}
        <Button weight="quiet" onClick={() => changeParameters({ selected: undefined }, { replace: true })}>
          {t(messages.unmark)}
        </Button>
      </p>
    </div>
  );
}

function toGraphAddress(question: Question, parameters: Parameters): Address {
  const values = Object.entries(toQuestionValues(question, parameters)).map(([name, value]) => [`q.${name}`, value]);
  return { view: "graph", parameters: { question: question.slug, ...Object.fromEntries(values) } };
}

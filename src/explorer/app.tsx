import type { ComponentType } from "preact";
import { useTask } from "./api/use-task.ts";
import { loadVocabulary } from "./api/vocabulary.ts";
import { Shell } from "./components/shell.tsx";
import { messages } from "./components/shell-messages.ts";
import { TaskView } from "./components/task-view.tsx";
import { ViewBoundary } from "./components/view-boundary.tsx";
import { t } from "./language/message.ts";
import { type Address, formatAddress } from "./location/address.ts";
import { address } from "./location/navigation.ts";
import { AnswerView } from "./views/answer/answer-view.tsx";
import { EntityView } from "./views/entity/entity-view.tsx";
import { LazyView } from "./views/lazy-view.tsx";
import { MatrixView } from "./views/matrix/matrix-view.tsx";
import { PrecedentsView } from "./views/precedents/precedents-view.tsx";
import { SearchBox } from "./views/start/search-box.tsx";
import { StartView } from "./views/start/start-view.tsx";
import { StatementView } from "./views/statement/statement-view.tsx";
import { TableView } from "./views/table/table-view.tsx";
import { UnknownView } from "./views/unknown/unknown-view.tsx";

/** What every view is given: where the reader is. */
export interface ViewProps {
  readonly address: Address;
}

const views: Readonly<Record<Address["view"], ComponentType<ViewProps>>> = {
  start: StartView,
  answers: AnswerView,
  entities: EntityView,
  statements: StatementView,
  // The canvas brings two thirds of the page's code; who reads tables never loads it.
  graph: ({ address }) => (
    <LazyView
      load={() => import("./views/graph/graph-view.tsx").then(({ GraphView }) => GraphView)}
      address={address}
    />
  ),
  table: TableView,
  matrix: MatrixView,
  precedents: PrecedentsView,
  unknown: UnknownView,
};

/** The whole page. */
export function App() {
  const vocabulary = useTask("vocabulary", loadVocabulary);
  const here = address.value;
  const isWithoutView = vocabulary.status === "failed" || vocabulary.status === "stopped";
  const View = views[here.view];
  return (
    <Shell search={<SearchBox />} isReady={vocabulary.status === "done"}>
      {isWithoutView && <h1 class="visually-hidden">{t(messages.product)}</h1>}
      <TaskView task={vocabulary} label={t(messages.loading)}>
        {() => (
          <ViewBoundary place={formatAddress(here)}>
            <View key={`${here.view}/${here.key ?? ""}`} address={here} />
          </ViewBoundary>
        )}
      </TaskView>
    </Shell>
  );
}

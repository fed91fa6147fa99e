import { getReferenceProperties } from "../api/vocabulary.ts";
import { t } from "../language/message.ts";
import panel from "./filter-panel.module.css";
import { DocumentFilter, KindFilter, RelationFilter } from "./legend-filters.tsx";
import { messages } from "./messages.ts";
import { PathList } from "./path-list.tsx";
import { PathSection } from "./path-section.tsx";
import { PeriodFilter } from "./period-filter.tsx";
import { ReferenceFilter } from "./reference-filter.tsx";
import { isPath } from "./scope.ts";
import { ScopeSummary } from "./scope-summary.tsx";
import { StartsSection } from "./starts-section.tsx";
import { InferredFilter, TextFilter } from "./text-filter.tsx";
import type { FindNode } from "./use-nodes.ts";
import type { ScopeState } from "./use-scope.ts";

interface FilterPanelProps {
  readonly state: ScopeState;
  readonly find: FindNode;
}

/** What the view shows, and everything that it can be made to show. */
export function FilterPanel({ state, find }: FilterPanelProps) {
  const { scope } = state;
  const isStarted = scope.from + scope.to !== "";
  const path = <PathSection scope={scope} find={find} />;
  return (
    <div class={panel.panel}>
      <h2 class="visually-hidden">{t(messages.filters)}</h2>
      <ScopeSummary state={state} find={find} />
      {isStarted && path}
      {isPath(scope) && <PathList state={state} />}
      {!isPath(scope) && <StartsSection scope={scope} find={find} />}
      <div class={panel.texts}>
        <TextFilter scope={scope} />
      </div>
      <KindFilter state={state} />
      <RelationFilter state={state} />
      <DocumentFilter state={state} />
      {getReferenceProperties().map((property) => (
        <ReferenceFilter key={property.name} state={state} property={property} find={find} />
      ))}
      <PeriodFilter scope={scope} />
      {!isStarted && path}
      <div class={panel.texts}>
        <InferredFilter scope={scope} />
      </div>
    </div>
  );
}

import { useMemo, useRef } from "preact/hooks";
import type { ViewProps } from "../../app.tsx";
import { type CanvasHandle, GraphCanvas } from "../../canvas/graph-canvas.tsx";
import { toDrawing } from "../../canvas/to-drawing.ts";
import { language } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { ActiveFilters } from "../../scope/active-filters.tsx";
import { setExpanded, setHidden, setPinned } from "../../scope/change-scope.ts";
import { FilterPanel } from "../../scope/filter-panel.tsx";
import { changeScope, select } from "../../scope/go-to-scope.ts";
import { listAnchors } from "../../scope/scope.ts";
import { ScopeContent } from "../../scope/scope-content.tsx";
import { describeSize } from "../../scope/scope-summary.tsx";
import { ScopeTools } from "../../scope/scope-tools.tsx";
import { SelectionPanel } from "../../scope/selection-panel.tsx";
import { useNodes } from "../../scope/use-nodes.ts";
import { type ScopeState, useScope } from "../../scope/use-scope.ts";
import { Workspace } from "../../scope/workspace.tsx";
import styles from "./graph-view.module.css";
import { messages } from "./messages.ts";
import { listPictureExports } from "./picture-exports.ts";

/** A part of the graph, drawn, to be narrowed, widened, moved through and taken along. */
export function GraphView({ address }: ViewProps) {
  const state = useScope(address);
  const find = useNodes(state.scope, state.loaded.nodes);
  const handle = useRef<CanvasHandle | null>(null);
  const { scope } = state;
  return (
    <Workspace
      title={t(messages.title)}
      isFilling
      limits={<ActiveFilters state={state} find={find} />}
      tools={<ScopeTools state={state} other="table" pictures={listPictureExports(handle)} />}
      filters={<FilterPanel state={state} find={find} />}
      selected={scope.selected}
      details={scope.selected && <SelectionPanel state={state} />}
      onCloseDetails={() => select("")}
    >
      <ScopeContent state={state} find={find}>
        <Drawing state={state} handle={handle} />
      </ScopeContent>
    </Workspace>
  );
}

interface DrawingProps {
  readonly state: ScopeState;
  readonly handle: { current: CanvasHandle | null };
}

function Drawing({ state: { scope, shown }, handle }: DrawingProps) {
  const marks = [scope.around, scope.expanded, scope.from, scope.to, scope.pinned].join("|");
  const drawing = useMemo(
    () => toDrawing(shown, { focus: listAnchors(scope), pinned: scope.pinned }),
    [shown, marks, language.value],
  );
  return (
    <div class={styles.canvas}>
      <GraphCanvas
        {...drawing}
        {...(scope.selected && { selected: scope.selected })}
        label={t(messages.canvas, { size: describeSize(shown) })}
        handle={handle}
        onSelect={(id = "") => select(id)}
        onExpand={(id) => changeScope((now) => setExpanded(now, id, !now.expanded.includes(id)))}
        onPin={(id, isPinned) => changeScope((now) => setPinned(now, id, isPinned), { replace: true })}
        onHide={(id) => changeScope((now) => setHidden(now, id, true))}
      />
    </div>
  );
}

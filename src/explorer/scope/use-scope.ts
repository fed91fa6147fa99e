import { useMemo, useRef } from "preact/hooks";
import { type Task, useTask } from "../api/use-task.ts";
import { getReferenceProperties } from "../api/vocabulary.ts";
import type { Address } from "../location/address.ts";
import { filterLoaded } from "./filter-loaded.ts";
import { leaveOut } from "./leave-out.ts";
import { toLoadKey } from "./load-key.ts";
import { loadScope } from "./load-scope.ts";
import type { Scope } from "./scope.ts";
import { parseScope, toParameters } from "./scope-parameters.ts";
import { emptyGraph, type ScopedGraph } from "./scoped-graph.ts";

/** A scope and how far its graph has been loaded. */
export interface ScopeState {
  /** What of the address the dataset has. */
  readonly scope: Scope;
  /** What the address says. */
  readonly asked: Scope;
  readonly task: Task<ScopedGraph>;
  /** What was loaded last: of the scope before this one while this one's is on its way. */
  readonly loaded: ScopedGraph;
  /** What of it passes the filters and is not hidden. */
  readonly shown: ScopedGraph;
}

/** The scope of an address, and its graph. */
export function useScope({ parameters }: Address): ScopeState {
  const references = getReferenceProperties().map(({ name }) => name);
  const asked = parseScope(parameters, references);
  const task = useTask(toLoadKey(asked), (signal) => loadScope(asked, signal));
  const latest = useRef<ScopedGraph>(emptyGraph);
  if (task.status === "done") latest.current = task.result;
  const loaded = latest.current;
  const scope = leaveOut(asked, new Set(loaded.missing));
  const filterKey = JSON.stringify({ ...toParameters(scope), selected: "", pinned: "" });
  const shown = useMemo(() => filterLoaded(loaded, scope), [loaded, filterKey]);
  return { scope, asked, task, loaded, shown };
}

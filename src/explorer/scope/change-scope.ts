import { emptyScope, type Scope, withoutFilters } from "./scope.ts";

/** The scope with a node among those it starts from; what was a chain or an answer goes on being shown. */
export function addAround(scope: Scope, id: string): Scope {
  return { ...scope, around: toggleOn(scope.around, id), hidden: toggleOff(scope.hidden, id), selected: id };
}

/** The scope with the neighbours of a node added, or taken out again; those of a node that it starts from are in it. */
export function setExpanded(scope: Scope, id: string, isExpanded: boolean): Scope {
  if (isExpanded && scope.around.includes(id)) return scope;
  return { ...scope, expanded: (isExpanded ? toggleOn : toggleOff)(scope.expanded, id) };
}

/** The scope with a node fixed in its place, or let go. */
export function setPinned(scope: Scope, id: string, isPinned: boolean): Scope {
  return { ...scope, pinned: (isPinned ? toggleOn : toggleOff)(scope.pinned, id) };
}

/** The scope with a node out of sight, or back in it. */
export function setHidden(scope: Scope, id: string, isHidden: boolean): Scope {
  const selected = isHidden && scope.selected === id ? "" : scope.selected;
  return { ...scope, hidden: (isHidden ? toggleOn : toggleOff)(scope.hidden, id), selected };
}

/** The scope of what surrounds a node, and of nothing else. */
export function centreOn(id: string): Scope {
  return { ...emptyScope, around: [id], selected: id };
}

/** The scope in which the reader has still to say where chains from a node should lead. */
export function startPath(id: string): Scope {
  return { ...emptyScope, from: id };
}

/** The scope of the chains between two nodes; the filters stay, what was shown goes. */
export function setPath(scope: Scope, ends: { readonly from: string; readonly to: string }): Scope {
  const { around, expanded, question, questionValues, selected, hidden, pinned } = emptyScope;
  return { ...scope, around, expanded, question, questionValues, selected, hidden, pinned, ...ends };
}

/** The scope without its chains. */
export function leavePath(scope: Scope): Scope {
  return { ...scope, from: "", to: "", maxLength: emptyScope.maxLength };
}

/** The scope with all its filters lifted; hidden nodes come back. */
export function clearFilters(scope: Scope): Scope {
  return { ...withoutFilters(scope), hidden: [] };
}

/** The scope with another id in place of one that leads nowhere. */
export function replaceId(scope: Scope, missing: string, id: string): Scope {
  const text = JSON.stringify(scope).replaceAll(JSON.stringify(missing), JSON.stringify(id));
  return JSON.parse(text) as Scope;
}

function toggleOn(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id];
}

function toggleOff(list: readonly string[], id: string): readonly string[] {
  return list.filter((other) => other !== id);
}

import { hasStart, type Scope } from "./scope.ts";

/** Says what `loadScope` depends on: two scopes with the same key load the same. */
export function toLoadKey(scope: Scope): string {
  const { hidden: _hidden, pinned: _pinned, selected: _selected, ...loaded } = scope;
  if (!hasStart(scope)) return JSON.stringify(loaded);
  const { since: _since, until: _until, text: _text, isInferredShown: _isInferredShown, ...started } = loaded;
  return JSON.stringify(started);
}

import { getReferenceProperties } from "../api/vocabulary.ts";
import type { Address } from "../location/address.ts";
import { address, navigate } from "../location/navigation.ts";
import type { Scope } from "./scope.ts";
import { parseScope, toParameters, withoutScope } from "./scope-parameters.ts";

/** Shows another scope in the present view, whose own state stays as it is. */
export function goToScope(scope: Scope, options?: { readonly replace?: boolean }): void {
  const here = address.peek();
  const own = withoutScope(here.parameters, listReferences());
  navigate({ ...here, parameters: { ...own, ...toParameters(scope) } }, options);
}

/** Shows the present scope changed; for events that may follow one another before the view has followed them. */
export function changeScope(change: (scope: Scope) => Scope, options?: { readonly replace?: boolean }): void {
  goToScope(change(parseScope(address.peek().parameters, listReferences())), options);
}

/** The address of a scope in a view. */
export function toScopeAddress(view: "graph" | "table", scope: Scope): Address {
  return { view, parameters: toParameters(scope) };
}

/**
 * Shows what is selected. Going from one selection to the next is no step of its own: the way back leads to where nothing
 * was selected.
 */
export function select(id: string): void {
  const { selected } = address.peek().parameters;
  changeScope((scope) => ({ ...scope, selected: id }), { replace: Boolean(selected) && id !== "" });
}

function listReferences(): readonly string[] {
  return getReferenceProperties().map(({ name }) => name);
}

import { signal } from "@preact/signals";
import { type Address, formatAddress, parseAddress, withParameters } from "./address.ts";

/** Where the reader is now. Changed by `navigate` and by the browser's back and forward buttons only. */
export const address = signal<Address>(readAddress());

addEventListener("popstate", () => {
  address.value = readAddress();
});

/** Goes to an address. With `replace` it takes the place of the present one in the history. */
export function navigate(next: Address, { replace = false } = {}): void {
  const link = formatAddress(next);
  if (link === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", link);
  const { view, key } = address.peek();
  if (!replace && (next.view !== view || next.key !== key)) scrollTo(0, 0);
  address.value = next;
}

/** Changes the state of the present view; see `withParameters`. */
export function changeParameters(
  changes: Readonly<Record<string, string | undefined>>,
  options?: { readonly replace?: boolean },
): void {
  navigate(withParameters(address.peek(), changes), options);
}

function readAddress(): Address {
  return parseAddress(location.pathname, location.search);
}

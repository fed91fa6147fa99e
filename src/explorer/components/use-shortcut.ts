import { useEffect } from "preact/hooks";

/** Moves the focus to an input when a key is pressed, unless the key is being typed somewhere or has a modifier. */
export function useShortcut(key: string | undefined, input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (key === undefined) return;
    const focus = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && isTypedInto(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, [key, input]);
}

function isTypedInto(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches("input, textarea, select");
}

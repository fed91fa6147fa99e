/** Where the list of a combobox stands when a key is pressed. */
interface ListState {
  readonly isOpen: boolean;
  /** The reader has moved in the list; until then Home and End belong to the text. */
  readonly isPicked: boolean;
  readonly activeIndex: number;
  readonly count: number;
}

type Step = { readonly action: "move"; readonly index: number } | { readonly action: "show" | "submit" | "back" };

type PressedKey = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** What a key does in a combobox after the WAI-ARIA pattern; undefined for keys that belong to the text. */
export function toComboboxStep(pressed: PressedKey, state: ListState): Step | undefined {
  const { key, altKey, ctrlKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return undefined;
  if (key === "Enter") return { action: "submit" };
  if (key === "Escape" || (key === "ArrowUp" && altKey)) return { action: "back" };
  if (!state.isOpen) return key === "ArrowDown" || key === "ArrowUp" ? { action: "show" } : undefined;
  const index = findNextIndex(key, state);
  return index === undefined ? undefined : { action: "move", index };
}

/** True for keys that go to an input method editor; some browsers tell by the old key code alone. */
export function isComposingKey({ isComposing, keyCode }: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return isComposing || keyCode === 229;
}

function findNextIndex(key: string, { isPicked, activeIndex, count }: ListState): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (activeIndex + 1) % count;
  if (key === "ArrowUp") return activeIndex <= 0 ? count - 1 : activeIndex - 1;
  if (key === "Home" && isPicked) return 0;
  if (key === "End" && isPicked) return count - 1;
  return undefined;
}

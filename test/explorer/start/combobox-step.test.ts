import { describe, expect, it } from "vitest";
import { isComposingKey, toComboboxStep } from "../../../src/explorer/components/combobox-step.ts";

const open = { isOpen: true, isPicked: false, activeIndex: 0, count: 3 };

function press(key: string, state = open, modifiers: Partial<KeyboardEvent> = {}) {
  return toComboboxStep({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers }, state);
}

describe("toComboboxStep", () => {
  it("moves down and up through the list and around its ends", () => {
    expect(press("ArrowDown")).toEqual({ action: "move", index: 1 });
    expect(press("ArrowDown", { ...open, activeIndex: 2 })).toEqual({ action: "move", index: 0 });
    expect(press("ArrowUp")).toEqual({ action: "move", index: 2 });
    expect(press("ArrowDown", { ...open, activeIndex: -1 })).toEqual({ action: "move", index: 0 });
    expect(press("ArrowUp", { ...open, activeIndex: -1 })).toEqual({ action: "move", index: 2 });
  });

  it("leaves Home and End to the text until the reader has moved in the list", () => {
    expect(press("Home")).toBeUndefined();
    expect(press("End")).toBeUndefined();
    const picked = { ...open, isPicked: true, activeIndex: 1 };
    expect(press("Home", picked)).toEqual({ action: "move", index: 0 });
    expect(press("End", picked)).toEqual({ action: "move", index: 2 });
  });

  it("shows the list again by an arrow, and stays still where there is nothing to move in", () => {
    expect(press("ArrowDown", { ...open, isOpen: false })).toEqual({ action: "show" });
    expect(press("ArrowDown", { ...open, count: 0 })).toBeUndefined();
  });

  it("submits by Enter and goes back by Escape or Alt with the upward arrow", () => {
    expect(press("Enter")).toEqual({ action: "submit" });
    expect(press("Escape")).toEqual({ action: "back" });
    expect(press("ArrowUp", open, { altKey: true })).toEqual({ action: "back" });
  });

  it("leaves letters and the browser's own shortcuts alone", () => {
    expect(press("a")).toBeUndefined();
    expect(press("Enter", open, { ctrlKey: true })).toBeUndefined();
  });
});

describe("isComposingKey", () => {
  it("knows keys that an input method takes", () => {
    expect(isComposingKey({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposingKey({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposingKey({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});

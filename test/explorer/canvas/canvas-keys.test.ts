import { describe, expect, it, vi } from "vitest";
import { type KeyTarget, pressKey } from "../../../src/explorer/canvas/canvas-keys.ts";

function createTarget(current?: string) {
  const target = {
    current,
    first: "middle",
    nodes: () => [
      { id: "middle", x: 100, y: 100 },
      { id: "right", x: 200, y: 110 },
      { id: "far", x: 400, y: 100 },
      { id: "above", x: 100, y: 20 },
    ],
    select: vi.fn(),
    activate: vi.fn(),
    pin: vi.fn(),
    hide: vi.fn(),
    fit: vi.fn(),
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
  };
  return target satisfies KeyTarget;
}

describe("pressKey", () => {
  it("begins with the first node where none is chosen", () => {
    const target = createTarget();
    expect(pressKey("ArrowLeft", target)).toBe(true);
    expect(target.select).toHaveBeenCalledWith("middle");
  });

  it.each([
    ["ArrowRight", "right"],
    ["ArrowUp", "above"],
  ])("goes with %s to the nearest node there", (key, id) => {
    const target = createTarget("middle");
    pressKey(key, target);
    expect(target.select).toHaveBeenCalledWith(id);
  });

  it("stays where there is no node in the direction", () => {
    const target = createTarget("middle");
    expect(pressKey("ArrowDown", target)).toBe(true);
    expect(target.select).not.toHaveBeenCalled();
  });

  it.each([
    ["Enter", "activate"],
    ["p", "pin"],
    ["P", "pin"],
    ["h", "hide"],
    ["Delete", "hide"],
  ] as const)("does with %s what concerns the chosen node", (key, deed) => {
    const target = createTarget("middle");
    expect(pressKey(key, target)).toBe(true);
    expect(target[deed]).toHaveBeenCalledWith("middle");
    expect(pressKey(key, createTarget())).toBe(false);
  });

  it("clears with Escape, also where an edge is chosen", () => {
    const target = createTarget();
    pressKey("Escape", target);
    expect(target.select).toHaveBeenCalledWith(undefined);
  });

  it("leaves other keys to the browser", () => {
    expect(pressKey("Tab", createTarget("middle"))).toBe(false);
    expect(pressKey("a", createTarget("middle"))).toBe(false);
  });
});

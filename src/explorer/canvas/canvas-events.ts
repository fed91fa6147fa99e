import type { MouseCoords } from "sigma/types";
import { freezeFrame } from "./camera.ts";
import type { Renderer } from "./create-renderer.ts";
import type { Chosen, Place } from "./drawn.ts";

/** What a reader does with a pointer on a canvas. */
export interface PointerTarget {
  select(id: string | undefined, what: Chosen): void;
  hover(id: string | undefined): void;
  expand(id: string): void;
  /** A node is being moved to a place of the picture. */
  drag(id: string, place: Place): void;
  drop(id: string): void;
}

/** Pixels that a pressed pointer may move before it drags. */
const tolerance = 4;

/** Listens to the pointer until the renderer is killed. A veil over the canvas keeps it from looking what is under a drag. */
export function listenToPointer(renderer: Renderer, veil: HTMLElement, target: PointerTarget): void {
  let pressed: { readonly node: string; readonly x: number; readonly y: number } | undefined;
  let isDragging = false;

  renderer.on("clickNode", ({ node }) => target.select(node, "node"));
  renderer.on("clickEdge", ({ edge }) => target.select(edge, "edge"));
  renderer.on("clickStage", () => target.select(undefined, "nothing"));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    target.expand(node);
  });
  renderer.on("enterNode", ({ node }) => target.hover(node));
  renderer.on("leaveNode", () => target.hover(undefined));
  renderer.on("enterEdge", ({ edge }) => target.hover(edge));
  renderer.on("leaveEdge", () => target.hover(undefined));
  renderer.on("leaveStage", () => isDragging || target.hover(undefined));

  renderer.on("downNode", ({ node, event }) => {
    if (isMainButton(event)) pressed = { node, x: event.x, y: event.y };
  });
  renderer.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!pressed) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!isDragging && Math.hypot(event.x - pressed.x, event.y - pressed.y) < tolerance) return;
    if (!isDragging) freezeFrame(renderer);
    isDragging = true;
    veil.hidden = false;
    target.drag(pressed.node, renderer.viewportToGraph(event));
  });
  const release = () => {
    if (pressed && isDragging) target.drop(pressed.node);
    pressed = undefined;
    isDragging = false;
    veil.hidden = true;
  };
  renderer.on("upNode", release);
  renderer.on("upEdge", release);
  renderer.on("upStage", release);
}

function isMainButton({ original }: MouseCoords): boolean {
  return !("button" in original) || original.button === 0;
}

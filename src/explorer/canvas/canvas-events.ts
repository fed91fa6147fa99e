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
  /** The picture is being moved, so many pixels from where it was. False leaves that to the renderer. */
  pan(x: number, y: number): boolean;
  /** A movement has ended; the id is that of the node that was moved. */
  drop(id: string | undefined): void;
}

/** Pixels that a pressed pointer may move before it drags. */
const tolerance = 4;

interface Pressed extends Place {
  /** Undefined where the whole picture is being moved. */
  readonly node: string | undefined;
}

/**
 * Listens to the pointer until the renderer is killed.
 *
 * @param veil lies over the canvas during a drag: with it there, the renderer does not look what is under the pointer,
 *   for which it would wait until everything is drawn
 */
export function listenToPointer(renderer: Renderer, veil: HTMLElement, target: PointerTarget): void {
  let pressed: Pressed | undefined;
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
  renderer.on("leaveStage", () => target.hover(undefined));

  const press = (event: MouseCoords, node?: string) => {
    if (isMainButton(event)) pressed = { node, x: event.x, y: event.y };
  };
  renderer.on("downNode", ({ node, event }) => press(event, node));
  renderer.on("downEdge", ({ event }) => press(event));
  renderer.on("downStage", ({ event }) => press(event));
  renderer.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!pressed) return;
    const { node } = pressed;
    const [x, y] = [event.x - pressed.x, event.y - pressed.y];
    if (!isDragging && Math.hypot(x, y) < tolerance) return preventSigmaDefault();
    if (!isDragging) begin(node);
    if (node !== undefined) target.drag(node, renderer.viewportToGraph(event));
    else if (isPinch(event) || !target.pan(x, y)) return;
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const begin = (node: string | undefined) => {
    if (node !== undefined) freezeFrame(renderer);
    target.hover(undefined);
    isDragging = true;
    veil.hidden = false;
  };
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

/** Two fingers zoom; that is the renderer's business. */
function isPinch({ original }: MouseCoords): boolean {
  return "touches" in original && original.touches.length > 1;
}

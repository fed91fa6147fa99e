import { type ReadonlySignal, signal } from "@preact/signals";
import { type Arrangement, createArrangement } from "./arrangement.ts";
import { freezeFrame, isMotionReduced, resetFrame, reveal, showAll } from "./camera.ts";
import { listenToPointer } from "./canvas-events.ts";
import type { CanvasProps, DrawnEdge, DrawnNode, Place } from "./drawn.ts";
import { createLiveView, type LiveView } from "./live-view.ts";
import { movePlaces, putPlaces } from "./move-places.ts";

/** What the reader points at, and where it is on the canvas. */
export interface Pointed extends Place {
  readonly id: string;
}

/** A picture that is drawn, arranged and listened to. */
export interface LiveStage {
  readonly view: LiveView;
  readonly places: Arrangement["places"];
  readonly isArranging: ReadonlySignal<boolean>;
  readonly pointed: ReadonlySignal<Pointed | undefined>;
  show(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): void;
  select(id: string | undefined): void;
  rearrange(): void;
  stopArranging(): void;
  kill(): void;
}

interface Elements {
  readonly container: HTMLElement;
  /** Lies over the canvas while a node is dragged. */
  readonly veil: HTMLElement;
}

/** More nodes than this are not moved smoothly to where they have been arranged. */
const mostMoved = 600;

/** Sets up a stage, which lives until it is killed. Callbacks are those that the canvas has at the time. */
export function createLiveStage({ container, veil }: Elements, readProps: () => CanvasProps): LiveStage {
  const isArranging = signal(false);
  const pointed = signal<Pointed | undefined>(undefined);
  const view = createLiveView(container, veil);
  const { renderer } = view;
  let selected: string | undefined;
  let isNew = true;
  let breakOff = () => {};

  const arrangement = createArrangement({
    onPlaces(isDone) {
      if (!isDone && isMotionReduced()) return;
      delete container.dataset.waiting;
      breakOff();
      if (isNew || isMotionReduced() || view.graph.order > mostMoved) putPlaces(view.graph, arrangement.places);
      else breakOff = movePlaces(view.graph, arrangement.places, () => showAll(renderer));
      if (isDone) finish();
    },
  });

  function begin(): void {
    breakOff();
    isArranging.value = true;
    view.setMoving(true);
  }

  function finish(): void {
    isArranging.value = false;
    view.setMoving(false);
    if (!isNew && view.graph.order > mostMoved) showAll(renderer);
    isNew = false;
  }

  function point(id: string | undefined): void {
    if (id === pointed.peek()?.id) return;
    pointed.value = id === undefined ? undefined : { id, ...findOnScreen(view, id) };
    view.emphasize(selected, id);
  }

  listenToPointer(renderer, veil, {
    select: (id, what) => readProps().onSelect?.(id, what),
    hover: point,
    expand: (id) => readProps().onExpand?.(id),
    drag(id, place) {
      breakOff();
      arrangement.put(id, place);
      isArranging.value = false;
      view.lift(id, place);
    },
    pan: view.pan,
    drop(id) {
      view.settle();
      if (id !== undefined) readProps().onPin?.(id, true);
    },
  });
  renderer.getCamera().on("updated", () => point(undefined));

  return {
    view,
    get places() {
      return arrangement.places;
    },
    isArranging,
    pointed,
    show(nodes, edges) {
      const growth = arrangement.show({ nodes, edges });
      isNew = growth === "new" || (growth === "same" && isNew);
      if (growth === "new") {
        container.dataset.waiting = "";
        resetFrame(renderer);
      }
      // What stays in the picture stays where it is.
      if (!isNew) freezeFrame(renderer);
      if (growth !== "same") begin();
      view.draw(nodes, edges, arrangement.places);
    },
    select(id) {
      selected = id;
      view.emphasize(id, pointed.peek()?.id);
      if (id !== undefined) reveal(renderer, id);
    },
    rearrange() {
      begin();
      freezeFrame(renderer);
      arrangement.rearrange();
    },
    stopArranging() {
      arrangement.stop();
      delete container.dataset.waiting;
      finish();
    },
    kill() {
      breakOff();
      arrangement.stop();
      view.kill();
    },
  };
}

/** Where a node is on the screen, or the middle of an edge. */
function findOnScreen({ graph, renderer }: LiveView, id: string): Place {
  const nodes = graph.hasNode(id) ? [id] : graph.extremities(id);
  const places = nodes.map((node) => renderer.graphToViewport(graph.getNodeAttributes(node)));
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / places.length, y: sum.y / places.length };
}

import { readCanvasColors } from "./canvas-colors.ts";
import { toBlob } from "./canvas-to-blob.ts";
import { composePicture } from "./compose-picture.ts";
import { createRenderer, type Renderer } from "./create-renderer.ts";
import { createDragLayer } from "./drag-layer.ts";
import { drawEdgeLabels } from "./draw-edge-labels.ts";
import { createLabelWriter } from "./draw-labels.ts";
import type { DrawnEdge, DrawnNode, Place, Places } from "./drawn.ts";
import { createDrawnGraph, type DrawnGraph } from "./drawn-graph.ts";
import { noEmphasis, toEmphasis } from "./emphasis.ts";
import { loadLabelFont } from "./label-font.ts";
import { createPanLayer } from "./pan-layer.ts";
import { watchAppearance } from "./watch-appearance.ts";

/** A picture drawn in an element of the page, in the colours of the page and with labels. */
export interface LiveView {
  readonly renderer: Renderer;
  readonly graph: DrawnGraph;
  draw(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], places: Places): void;
  /** Draws some node or edge as chosen, and all but the surroundings of another one paler. */
  emphasize(selected: string | undefined, hovered: string | undefined): void;
  /** Moves one node about, above the rest of the picture, which is not drawn again. */
  lift(id: string, place: Place): void;
  /**
   * Moves the whole picture from where it was, in pixels. False where that is better left to the renderer, which draws
   * it again and again.
   */
  pan(x: number, y: number): boolean;
  /** Ends a movement: what was lifted or moved stays where it is. */
  settle(): void;
  /** Whether the picture is changing too fast for anything to be found under the pointer. */
  setMoving(isMoving: boolean): void;
  /** The ids of all nodes: the focus first, then by weight. */
  inReadingOrder(): readonly string[];
  toPng(): Promise<Blob>;
  kill(): void;
}

/** Labels whose characters are loaded before anything is written; the others follow. */
const firstLabels = 200;

/** With so many edges, drawing a picture takes longer than a frame where no graphics card draws. */
const largeSize = 2_000;

/** The camera is at rest when it has not moved for so long. */
const restMs = 250;

/**
 * Draws nothing yet, in an element that the view fills until it is killed.
 *
 * @param veil lies over the picture while a node is lifted
 */
export function createLiveView(container: HTMLElement, veil: HTMLElement): LiveView {
  let colors = readCanvasColors(container);
  let graph = createDrawnGraph([], [], new Map());
  let labels = createLabelWriter(graph);
  let emphasis = toEmphasis(graph, undefined, undefined);
  let isMoving = false;
  const renderer = createRenderer(graph, container, () => ({ colors, emphasis, isMoving }));
  const dragLayer = createDragLayer(renderer, veil);
  const panLayer = createPanLayer(renderer, veil);
  let isKilled = false;
  const redraw = () => {
    // Fonts and timers may come too late.
    if (!isKilled) renderer.scheduleRender();
  };
  const redrawNode = (id: string) => renderer.refresh({ partialGraph: { nodes: [id], edges: graph.edges(id) } });
  const setMoving = (value: boolean) => {
    if (isMoving && !value) redraw();
    isMoving = value;
  };

  renderer.on("afterRender", () => {
    labels.draw(renderer, emphasis, colors);
    drawEdgeLabels(renderer, emphasis, colors);
  });
  const stopWatching = [
    watchAppearance(() => {
      colors = readCanvasColors(container);
      renderer.refresh();
    }),
    watchSize(container, redraw),
    watchCamera(renderer, setMoving),
  ];

  return {
    renderer,
    get graph() {
      return graph;
    },
    draw(nodes, edges, places) {
      graph = createDrawnGraph(nodes, edges, places);
      labels = createLabelWriter(graph);
      emphasis = toEmphasis(graph, emphasis.selected, emphasis.hovered);
      renderer.setGraph(graph);
      void readyLabels(labels, graph, redraw);
    },
    emphasize(selected, hovered) {
      emphasis = toEmphasis(graph, selected, hovered);
      renderer.scheduleRefresh();
    },
    lift(id, place) {
      // Told through the graph, the renderer would draw everything again.
      Object.assign(graph.getNodeAttributes(id), place);
      if (emphasis.lifted !== id) {
        emphasis = { ...noEmphasis, selected: emphasis.selected, lifted: id };
        isMoving = true;
        redrawNode(id);
        dragLayer.begin(colors);
      }
      dragLayer.draw(id, colors);
    },
    pan(x, y) {
      if (graph.size < largeSize) return false;
      panLayer.move(x, y, colors.ground);
      return true;
    },
    settle() {
      const { lifted } = emphasis;
      emphasis = toEmphasis(graph, emphasis.selected, undefined);
      isMoving = false;
      if (lifted !== undefined) redrawNode(lifted);
      dragLayer.end();
      panLayer.end();
    },
    setMoving,
    inReadingOrder: () => labels.inReadingOrder(),
    toPng: () => toBlob(composePicture(renderer, colors.ground)),
    kill() {
      isKilled = true;
      dragLayer.end();
      panLayer.end();
      for (const stop of stopWatching) stop();
      renderer.kill();
    },
  };
}

/** Lets labels be written once their characters are there; those of the heaviest nodes are waited for. */
async function readyLabels(
  labels: ReturnType<typeof createLabelWriter>,
  graph: DrawnGraph,
  redraw: () => void,
): Promise<void> {
  const texts = labels.inReadingOrder().map((id) => graph.getNodeAttribute(id, "node").label);
  const begin = () => {
    labels.begin();
    redraw();
  };
  await loadLabelFont([...texts.slice(0, firstLabels), ...graph.mapEdges((_, { edge }) => edge.label)], begin);
  begin();
  await loadLabelFont(texts.slice(firstLabels), begin);
  begin();
}

/** Tells when the camera begins to move, and when it has come to rest. Returns how to stop watching. */
function watchCamera(renderer: Renderer, setMoving: (isMoving: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  renderer.getCamera().on("updated", () => {
    setMoving(true);
    clearTimeout(timer);
    timer = setTimeout(() => setMoving(false), restMs);
  });
  return () => clearTimeout(timer);
}

function watchSize(container: HTMLElement, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(container);
  return () => observer.disconnect();
}

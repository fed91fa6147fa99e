import { byImportance } from "./by-importance.ts";
import type { CanvasColors } from "./canvas-colors.ts";
import type { Renderer } from "./create-renderer.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { Emphasis } from "./emphasis.ts";
import { labelLineHeight } from "./label-font.ts";
import { toLabelLines } from "./label-lines.ts";
import { type LabelWish, placeLabels } from "./place-labels.ts";
import { prepareLabels, writeLabel } from "./write-label.ts";

/** What it takes to write the labels of a picture. */
export interface LabelWriter {
  /** Writes the labels of the nodes that are on the screen, the heaviest first, as many as have room. */
  draw(renderer: Renderer, emphasis: Emphasis, colors: CanvasColors): void;
  /** Begins to write, or writes anew, because more of the face has been loaded. Before that, nothing is written. */
  begin(): void;
  /** The ids of all nodes: the focus first, then by weight. */
  inReadingOrder(): readonly string[];
}

interface Lettering {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Pixels of the screen for each label. */
const room = 8_000;
/** Nodes that are considered at all. */
const mostWishes = 400;

/** A writer for one graph. */
export function createLabelWriter(graph: DrawnGraph): LabelWriter {
  const ids = graph
    .mapNodes((_, { node }) => node)
    .sort(byImportance)
    .map(({ id }) => id);
  const letterings = new Map<string, Lettering>();
  let hasBegun = false;

  function toLettering(context: CanvasRenderingContext2D, id: string): Lettering {
    const known = letterings.get(id);
    if (known) return known;
    const lines = toLabelLines(graph.getNodeAttribute(id, "node").label);
    const width = Math.max(0, ...lines.map((line) => context.measureText(line).width));
    letterings.set(id, { lines, width });
    return { lines, width };
  }

  function toWishes(context: CanvasRenderingContext2D, renderer: Renderer, emphasis: Emphasis): LabelWish[] {
    const { width, height } = renderer.getDimensions();
    const first = [emphasis.hovered, emphasis.selected].filter((id) => id !== undefined && graph.hasNode(id));
    const wanted = emphasis.nearNodes ? ids.filter((id) => emphasis.nearNodes?.has(id)) : ids;
    const wishes: LabelWish[] = [];
    for (const id of new Set([...(first as string[]), ...wanted])) {
      if (id === emphasis.lifted) continue;
      const node = graph.getNodeAttributes(id);
      const { x, y } = renderer.graphToViewport(node);
      if (x < -60 || y < -30 || x > width + 60 || y > height + 30) continue;
      const lettering = toLettering(context, id);
      const radius = renderer.scaleSize(node.size);
      wishes.push({ id, ...lettering, x, y, radius, height: lettering.lines.length * labelLineHeight });
      if (wishes.length === mostWishes) break;
    }
    return wishes;
  }

  return {
    draw(renderer, emphasis, colors) {
      const context = renderer.getCanvases().labels?.getContext("2d");
      if (!context || !hasBegun) return;
      const { width, height } = renderer.getDimensions();
      prepareLabels(context);
      const most = Math.max(12, Math.floor((width * height) / room));
      const within = { left: 0, right: width, top: 0, bottom: height };
      const placed = placeLabels(toWishes(context, renderer, emphasis), most, within);
      for (const label of placed) writeLabel(context, label, colors);
    },
    begin() {
      hasBegun = true;
      letterings.clear();
    },
    inReadingOrder: () => ids,
  };
}

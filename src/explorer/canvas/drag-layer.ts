import type { CanvasColors } from "./canvas-colors.ts";
import { composePicture } from "./compose-picture.ts";
import type { Renderer } from "./create-renderer.ts";
import { findEdgePath } from "./edge-path.ts";
import { noEmphasis, reduceEdge } from "./emphasis.ts";
import { toLabelLines } from "./label-lines.ts";
import { toDiscOnScreen } from "./to-disc-on-screen.ts";
import { prepareLabels, writeLabel } from "./write-label.ts";

/** Draws a node that is being moved, with its edges, above a picture that stays as it is. */
export interface DragLayer {
  /** Draws the picture as it is to stay. */
  begin(colors: CanvasColors): void;
  draw(node: string, colors: CanvasColors): void;
  end(): void;
}

/**
 * A layer in an element that lies over the picture. However large the picture is, only what moves is drawn again; a
 * still copy in one piece stands in for the layers beneath, because each of them would cost time to show.
 */
export function createDragLayer(renderer: Renderer, veil: HTMLElement): DragLayer {
  const canvas = document.createElement("canvas");
  const layers = renderer.getContainer();
  const context = canvas.getContext("2d");
  let frame = 0;
  return {
    begin(colors) {
      veil.replaceChildren(composePicture(renderer, colors.ground), canvas);
      layers.style.visibility = "hidden";
    },
    draw(node, colors) {
      // A mouse may report more often than the screen shows.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!context || !renderer.getGraph().hasNode(node)) return;
        fitCanvas(canvas, context, renderer);
        for (const edge of renderer.getGraph().edges(node)) drawEdge(context, renderer, edge, colors);
        drawNode(context, renderer, node, colors);
      });
    },
    end() {
      cancelAnimationFrame(frame);
      veil.replaceChildren();
      layers.style.visibility = "";
    },
  };
}

/** Clears the canvas and makes it as large and as fine as the picture. */
function fitCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, renderer: Renderer): void {
  const { width, height } = renderer.getDimensions();
  if (canvas.width !== width * devicePixelRatio) canvas.width = width * devicePixelRatio;
  if (canvas.height !== height * devicePixelRatio) canvas.height = height * devicePixelRatio;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function drawEdge(context: CanvasRenderingContext2D, renderer: Renderer, id: string, colors: CanvasColors): void {
  const attributes = renderer.getGraph().getEdgeAttributes(id);
  const { edge } = attributes;
  const { color, size } = reduceEdge(id, attributes, noEmphasis, colors);
  const width = Math.max(0.6, renderer.scaleSize(size));
  const path = findEdgePath(
    toDiscOnScreen(renderer, edge.source),
    toDiscOnScreen(renderer, edge.target),
    attributes,
    width,
  );
  if (!path) return;
  const [start, first, second, end] = path.line;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.setLineDash([...edge.dash]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
  context.stroke();
  context.beginPath();
  for (const { x, y } of path.head) context.lineTo(x, y);
  context.fill();
}

function drawNode(context: CanvasRenderingContext2D, renderer: Renderer, id: string, colors: CanvasColors): void {
  const { x, y, radius } = toDiscOnScreen(renderer, id);
  const { node } = renderer.getGraph().getNodeAttributes(id);
  const rings = [
    { color: colors.accent, size: radius + 4 },
    { color: colors.ground, size: radius + 1.5 },
    { color: node.color, size: radius },
    { color: colors.ground, size: radius * 0.36 },
  ];
  for (const { color, size } of rings) {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
  }
  context.setLineDash([]);
  prepareLabels(context);
  writeLabel(context, { lines: toLabelLines(node.label), x, y: y + radius + 5 }, colors);
}

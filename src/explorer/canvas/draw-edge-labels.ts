import type { CanvasColors } from "./canvas-colors.ts";
import type { Renderer } from "./create-renderer.ts";
import { at, toCurve } from "./edge-path.ts";
import type { Emphasis } from "./emphasis.ts";
import { toLabelFont } from "./label-font.ts";
import { toDiscOnScreen } from "./to-disc-on-screen.ts";

const mostAlways = 40;
const mostNear = 30;

/**
 * Writes what edges say along them: in a small picture on all, in others on the chosen one and on those next to what
 * the reader points at. An edge that is too short for its label has none.
 */
export function drawEdgeLabels(renderer: Renderer, emphasis: Emphasis, colors: CanvasColors): void {
  const graph = renderer.getGraph();
  const context = renderer.getCanvases().labels?.getContext("2d");
  if (!context) return;
  context.font = toLabelFont(11, 400);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colors.ground;
  context.fillStyle = colors.softText;
  for (const id of findLabelled(renderer, emphasis)) if (graph.hasEdge(id)) drawEdgeLabel(renderer, context, id);
}

function findLabelled(renderer: Renderer, { selected, nearEdges }: Emphasis): Iterable<string> {
  const graph = renderer.getGraph();
  if (nearEdges && nearEdges.size <= mostNear) return nearEdges;
  if (!nearEdges && graph.size <= mostAlways) return graph.edges();
  return selected === undefined ? [] : [selected];
}

function drawEdgeLabel(renderer: Renderer, context: CanvasRenderingContext2D, id: string): void {
  const graph = renderer.getGraph();
  const { edge, curvature, loop } = graph.getEdgeAttributes(id);
  const [source, target] = [toDiscOnScreen(renderer, edge.source), toDiscOnScreen(renderer, edge.target)];
  const length = Math.hypot(source.x - target.x, source.y - target.y);
  const width = context.measureText(edge.label).width;
  if (loop === 0 && length - source.radius - target.radius < width + 24) return;
  const { x, y } = at(toCurve(source, target, { curvature, loop }), 0.5);
  const angle = loop === 0 ? Math.atan2(target.y - source.y, target.x - source.x) : 0;
  const isUpsideDown = Math.abs(angle) > Math.PI / 2;
  context.save();
  context.translate(x, y);
  context.rotate(isUpsideDown ? angle + Math.PI : angle);
  context.strokeText(edge.label, 0, 0);
  context.fillText(edge.label, 0, 0);
  context.restore();
}

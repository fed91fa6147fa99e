import { byImportance } from "./by-importance.ts";
import type { CanvasColors } from "./canvas-colors.ts";
import type { DrawnEdge, DrawnNode, Place, Places } from "./drawn.ts";
import { type Bend, toBends } from "./edge-curvature.ts";
import { type Curve, findEdgePath } from "./edge-path.ts";
import { toEdgeColor } from "./emphasis.ts";
import { labelFace, labelLineHeight, labelSize } from "./label-font.ts";
import { measure, toLabelLines } from "./label-lines.ts";
import { type Room, toFittingHeight, toFrame } from "./picture-frame.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { toRadius, toRoomScale, toThickness } from "./sizes.ts";
import { type LegendEntry, toSvgLegend } from "./svg-legend.ts";
import { escapeXml, toElement } from "./svg-text.ts";

/** A picture and how it is to look. */
export interface SvgPicture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly places: Places;
  readonly colors: CanvasColors;
  /** What the drawing is called. */
  readonly title: string;
  readonly selected?: string | undefined;
  /** The colours of the kinds; left out where none are given. */
  readonly legend?: readonly LegendEntry[];
  /** In pixels; without a height, one that suits the picture. */
  readonly width: number;
  readonly height?: number;
}

/** The width of a drawing that is to be saved, in pixels; it can be made any size without loss. */
export const drawingWidth = 1_200;

/** Pixels of a Latin letter in a label. */
const letterWidth = labelSize * 0.56;
const room = 5_000;

interface Disc extends Place {
  readonly node: DrawnNode;
  readonly radius: number;
}

/**
 * A picture as an SVG drawing that needs nothing else: no style sheet, no script.
 *
 * Groups of nodes carry `data-node`, those of edges `data-edge`, each with an id.
 */
export function toSvg(picture: SvgPicture): string {
  const { nodes, edges, places, colors, title, width, legend = [] } = picture;
  const drawn = new Map(nodes.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id) as Place] as const] : [])));
  const height = picture.height ?? toFittingHeight(drawn, width);
  const scale = toRoomScale(width, height);
  const discs = toDiscs(nodes, drawn, { width, height, aside: 70 * scale, above: 45 * scale }, scale);
  const { svg: legendText, height: legendHeight } = toSvgLegend(legend, width, height, colors);
  const total = height + legendHeight;
  const frame = { xmlns: "http://www.w3.org/2000/svg", width, height: total, viewBox: `0 0 ${width} ${total}` };
  return toElement("svg", { ...frame, "font-family": labelFace, "font-size": labelSize }, [
    toElement("title", {}, [escapeXml(title)]),
    toElement("rect", { width, height: total, fill: colors.ground }),
    ...toEdges(edges, discs, picture, scale),
    ...[...discs.values()].map((disc) => toNode(disc, picture)),
    ...toLabels(discs, { width, height }).map((label) => toLabel(label, colors)),
    legendText,
  ]);
}

function toDiscs(nodes: readonly DrawnNode[], places: Places, size: Room, scale: number): ReadonlyMap<string, Disc> {
  const frame = toFrame(places, size);
  return new Map(
    nodes.flatMap((node) => {
      const place = places.get(node.id);
      const radius = Math.round(toRadius(node.weight, nodes.length) * scale * 10) / 10;
      return place ? [[node.id, { ...frame(place), node, radius }]] : [];
    }),
  );
}

function toEdges(
  edges: readonly DrawnEdge[],
  discs: ReadonlyMap<string, Disc>,
  picture: SvgPicture,
  scale: number,
): readonly string[] {
  const bends = toBends(edges);
  const thickness = Math.max(0.6, toThickness(edges.length) * scale);
  return edges.flatMap((edge) => {
    const [source, target, bend] = [discs.get(edge.source), discs.get(edge.target), bends.get(edge.id)];
    return source && target && bend ? toEdge(edge, source, target, bend, thickness, picture) : [];
  });
}

function toEdge(
  edge: DrawnEdge,
  source: Disc,
  target: Disc,
  bend: Bend,
  thickness: number,
  { colors, selected }: SvgPicture,
): readonly string[] {
  const isSelected = edge.id === selected;
  const width = isSelected ? thickness * 1.9 : thickness;
  const path = findEdgePath(source, target, bend, width);
  if (!path) return [];
  const color = isSelected ? colors.accent : toEdgeColor(edge, colors);
  const line = toPathData(path.line, bend);
  const dash = edge.dash.length > 0 ? { "stroke-dasharray": edge.dash.join(" ") } : {};
  return [
    toElement("g", { "data-edge": edge.id }, [
      toElement("title", {}, [escapeXml(`${source.node.label} — ${edge.label} → ${target.node.label}`)]),
      toElement("path", { d: line, fill: "none", stroke: color, "stroke-width": round(width), ...dash }),
      toElement("path", { d: `M${path.head.map(toPoint).join("L")}Z`, fill: color }),
      toElement("path", { d: line, fill: "none", stroke: "transparent", "stroke-width": 10 }),
    ]),
  ];
}

function toPathData([start, first, second, end]: Curve, { curvature, loop }: Bend): string {
  if (curvature === 0 && loop === 0) return `M${toPoint(start)}L${toPoint(end)}`;
  return `M${toPoint(start)}C${toPoint(first)} ${toPoint(second)} ${toPoint(end)}`;
}

function toNode({ node, x, y, radius }: Disc, { colors, selected }: SvgPicture): string {
  const ring = node.id === selected ? colors.accent : node.isFocus ? colors.text : undefined;
  return toElement("g", { "data-node": node.id }, [
    toElement("title", {}, [escapeXml(node.label)]),
    ring ? toElement("circle", { cx: x, cy: y, r: radius + 3, fill: "none", stroke: ring, "stroke-width": 2.5 }) : "",
    toElement("circle", { cx: x, cy: y, r: radius, fill: node.color, stroke: colors.ground, "stroke-width": 1.5 }),
    node.isPinned ? toElement("circle", { cx: x, cy: y, r: round(radius * 0.36), fill: colors.ground }) : "",
  ]);
}

function toLabels(
  discs: ReadonlyMap<string, Disc>,
  { width, height }: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const wishes = [...discs.values()]
    .sort((a, b) => byImportance(a.node, b.node))
    .map(({ node, x, y, radius }) => {
      const lines = toLabelLines(node.label);
      const labelWidth = Math.max(0, ...lines.map(measure)) * letterWidth;
      return { id: node.id, lines, x, y, radius, width: labelWidth, height: lines.length * labelLineHeight };
    });
  const within = { left: 0, right: width, top: 0, bottom: height };
  return placeLabels(wishes, Math.max(12, Math.floor((width * height) / room)), within);
}

function toLabel({ id, lines, x, y }: PlacedLabel, colors: CanvasColors): string {
  const halo = { stroke: colors.ground, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const rows = lines.map((line, index) =>
    toElement("tspan", { x: round(x), y: round(y + labelSize - 1 + index * labelLineHeight) }, [escapeXml(line)]),
  );
  return toElement("text", { "data-label": id, "text-anchor": "middle", fill: colors.text, ...halo }, rows);
}

function toPoint({ x, y }: Place): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { describe, expect, it } from "vitest";
import type { DrawnEdge, DrawnNode, Place } from "../../../src/explorer/canvas/drawn.ts";
import { type SvgPicture, toSvg } from "../../../src/explorer/canvas/to-svg.ts";

const colors = { ground: "#ffffff", text: "#111111", softText: "#555555", line: "#888888", accent: "#1f5f8b" };

function node(id: string, extra: Partial<DrawnNode> = {}): DrawnNode {
  return { id, label: id, kind: "Plant", color: "#059669", weight: 2, ...extra };
}

function edge(id: string, source: string, target: string, extra: Partial<DrawnEdge> = {}): DrawnEdge {
  return { id, source, target, label: "grows beside", color: "#dc2626", dash: [], ...extra };
}

const rose = node("plant:rose", { label: "Rose" });
const oak = node("plant:oak", { label: "Oak" });
const places = new Map<string, Place>([
  ["plant:rose", { x: 0, y: 0 }],
  ["plant:oak", { x: 10, y: 10 }],
]);

function draw(extra: Partial<SvgPicture> = {}): string {
  const picture = { nodes: [rose, oak], edges: [edge("e", rose.id, oak.id)], places, colors, title: "Garden" };
  return toSvg({ ...picture, width: 600, height: 400, ...extra });
}

describe("toSvg", () => {
  it("draws each node as a circle with its label and each edge with an arrow head", () => {
    const svg = draw();
    expect(svg).toContain('<g data-node="plant:rose"><title>Rose</title><circle');
    expect(svg).toMatch(/<text data-label="plant:oak"[^>]*><tspan[^>]*>Oak<\/tspan>/);
    expect(svg).toMatch(/<g data-edge="e">.*<path d="M[\d. ]+L[\d. ]+" fill="none" stroke="#dc2626"/);
    expect(svg).toMatch(/<path d="M[\d. ]+L[\d. ]+L[\d. ]+Z" fill="#dc2626"\/>/);
  });

  it("puts what is higher in the picture higher on the page", () => {
    const centers = [...draw().matchAll(/data-node="([^"]+)".*?cx="([\d.]+)" cy="([\d.]+)"/g)];
    const byId = new Map(centers.map(([, id, x, y]) => [id, { x: Number(x), y: Number(y) }]));
    expect(byId.get("plant:oak")?.y).toBeLessThan(byId.get("plant:rose")?.y ?? 0);
    expect(byId.get("plant:oak")?.x).toBeGreaterThan(byId.get("plant:rose")?.x ?? 0);
  });

  it("escapes every text", () => {
    const evil = node("plant:rose", { label: '<script>"&\u0001' });
    const svg = draw({ nodes: [evil, oak], title: "A < B", legend: [{ label: "a & b", color: "#000000" }] });
    expect(svg).toContain("<title>A &lt; B</title>");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;</title>");
    expect(svg).toContain("a &amp; b</text>");
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0001");
  });

  it("draws dashes, and bends edges between the same nodes apart", () => {
    const edges = [edge("a", rose.id, oak.id, { dash: [6, 3] }), edge("b", oak.id, rose.id)];
    const svg = draw({ edges });
    expect(svg).toContain('stroke-dasharray="6 3"');
    const curves = [...svg.matchAll(/d="(M[^"]*C[^"]*)" fill="none" stroke="#dc2626"/g)].map(([, path]) => path);
    expect(new Set(curves).size).toBe(2);
  });

  it("draws an edge from a node to itself as a loop", () => {
    expect(draw({ edges: [edge("own", rose.id, rose.id)] })).toMatch(/data-edge="own".*d="M[^"]*C/);
  });

  it("marks what is selected, in the focus and pinned", () => {
    const nodes = [node(rose.id, { isPinned: true }), node(oak.id, { isFocus: true })];
    const svg = draw({ nodes, selected: rose.id });
    expect(svg).toContain(`fill="none" stroke="${colors.accent}"`);
    expect(svg).toContain(`fill="none" stroke="${colors.text}"`);
    expect(svg.match(/data-node="plant:rose".*?<\/g>/)?.[0]).toMatch(/fill="#ffffff"\/><\/g>$/);
  });

  it("makes room for a legend", () => {
    const [plain, withLegend] = [draw(), draw({ legend: [{ label: "Plants", color: "#059669" }] })];
    expect(plain).toContain('height="400"');
    expect(withLegend).not.toContain('height="400" viewBox');
    expect(withLegend).toContain(">Plants</text>");
  });

  it("leaves out nodes without a place, and edges that lead to them", () => {
    const svg = draw({ places: new Map([[rose.id, { x: 0, y: 0 }]]) });
    expect(svg).not.toContain("plant:oak");
    expect(svg).not.toContain("data-edge");
  });

  it("is an empty sheet for a picture without nodes", () => {
    expect(draw({ nodes: [], edges: [], places: new Map() })).toMatch(
      /^<svg [^>]*><title>Garden<\/title><rect [^>]*\/><\/svg>$/,
    );
  });

  it("uses neither styles nor scripts, which a content policy would block", () => {
    expect(draw({ selected: "e" })).not.toMatch(/style=|<style|<script|on\w+=/);
  });
});

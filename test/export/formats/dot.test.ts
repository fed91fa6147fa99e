import { describe, expect, it } from "vitest";
import type { ExportGraph } from "../../../src/export/export-graph.js";
import { dot } from "../../../src/export/formats/dot.js";
import { buildDataset } from "../../store/build-dataset.js";
import { hostileDataset, hostileTexts, prepareSmall, writeText } from "../export-world.js";
import { readDot, toDrawn } from "../read-dot.js";

async function read(graph: ExportGraph) {
  const { graph: attributes, items } = readDot(await writeText(dot, graph));
  const records = items.filter(({ ends }) => ends[0] !== "node" && ends[0] !== "edge");
  return {
    attributes,
    nodes: records.filter(({ ends }) => ends.length === 1),
    edges: records.filter(({ ends }) => ends.length === 2),
    drawing: Object.fromEntries(
      items.filter((item) => !records.includes(item)).map((item) => [item.ends[0], item.attributes]),
    ),
  };
}

describe("dot", () => {
  it("tells what is drawn of each node and statement", async () => {
    const graph = await prepareSmall({ language: "zh" });
    const { nodes, edges } = await read(graph);
    expect(nodes.map(({ ends }) => ends[0])).toEqual([...graph.nodes()].map(({ id }) => id));
    expect(nodes.find(({ ends }) => ends[0] === "cook:ada")).toEqual({
      ends: ["cook:ada"],
      attributes: { label: "艾達", kind: "Cook", fillcolor: "#000000", fontcolor: "#ffffff" },
    });
    expect(edges.map(({ attributes }) => attributes.key)).toEqual([...graph.statements()].map(({ id }) => id));
    expect(edges[0]).toEqual({
      ends: ["cook:ada", "dish:broth"],
      attributes: {
        key: "s-01",
        label: "makes",
        relation: "MAKES",
        color: "#8a8f98",
        fontcolor: "#8a8f98",
        weight: "2",
        tooltip: String.raw`1\n2`,
      },
    });
  });

  it("keeps statements between the same nodes apart", async () => {
    const { edges } = await read(await prepareSmall());
    const parallel = edges.filter(({ ends }) => ends.join() === "cook:ben,dish:broth");
    expect(parallel.map(({ attributes }) => attributes.key)).toEqual(["s-03", "s-04"]);
  });

  it("pins nodes as circles to their places in points where a layout was asked for", async () => {
    const graph = await prepareSmall({ layout: { algorithm: "CIRCULAR", iterations: 1, seed: 1 } });
    const { attributes, nodes, drawing } = await read(graph);
    const place = graph.placeOfNode("dish:broth");
    const broth = nodes.find(({ ends }) => ends[0] === "dish:broth");
    expect(broth?.attributes).toMatchObject({ pos: `${place?.x},${place?.y}!`, width: "0.194" });
    expect(attributes.inputscale).toBe("72");
    expect(drawing.node).toMatchObject({ shape: "circle", fixedsize: "shape" });
  });

  it("leaves places to Graphviz where no layout was asked for", async () => {
    const { nodes, drawing } = await read(await prepareSmall());
    for (const { attributes } of nodes) expect(attributes).not.toHaveProperty("pos");
    expect(drawing.node).toMatchObject({ shape: "box" });
  });

  it("says what it is and what it loses", async () => {
    const { attributes } = await read(await prepareSmall({ part: { title: 'a "part"', nodes: [], statements: [] } }));
    expect(attributes).toMatchObject({ version: "0123456789abcdef", scope: 'a "part"', language: "en" });
    expect(toDrawn(attributes.losses as string)).toBe(dot.losses.join("\n"));
  });

  it("writes an empty graph", async () => {
    const { nodes, edges } = await read(await prepareSmall({}, buildDataset()));
    expect([nodes, edges]).toEqual([[], []]);
  });

  it("draws hostile texts as they are, but for what cannot be drawn", async () => {
    const { nodes } = await read(await prepareSmall({}, hostileDataset));
    const drawn = Object.fromEntries(
      nodes.map(({ ends, attributes }) => [ends[0], toDrawn(attributes.label as string)]),
    );
    for (const [slug, text] of Object.entries(hostileTexts)) {
      const told = {
        control: "␀␁␇␈␋␌␛␟\u007f\u0085\u2028\u2029",
        separators: "a;b,c|d␟e␞f",
        nonCharacter: "\ufffd\ufffd",
      }[slug];
      expect(drawn[`dish:${slug.toLowerCase()}`]).toBe(told ?? text);
    }
  });

  it("breaks long texts where Graphviz reads at most 16 384 bytes at once", async () => {
    const written = await writeText(dot, await prepareSmall({}, hostileDataset));
    const longest = Math.max(...written.split(/[\\"]/).map((piece) => Buffer.byteLength(piece)));
    expect(written.length).toBeGreaterThan(30_000);
    expect(longest).toBeLessThan(16_384);
  });
});

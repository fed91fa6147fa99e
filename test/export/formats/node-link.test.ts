import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { nodeLink } from "../../../src/export/formats/node-link.js";
import { buildDataset } from "../../store/build-dataset.js";
import { smallDataset } from "../../store/small-world.js";
import { buildKnownGraph, hostileDataset, prepareSmall, writeText } from "../export-world.js";

/** Reads node-link JSON as NetworkX does. */
function readNodeLink(text: string): MultiDirectedGraph {
  const { directed, multigraph, graph, nodes, links } = JSON.parse(text);
  expect([directed, multigraph]).toEqual([true, true]);
  const read = new MultiDirectedGraph();
  read.replaceAttributes(graph);
  for (const { id, ...attributes } of nodes) read.addNode(id, attributes);
  for (const { source, target, key, ...attributes } of links) {
    read.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return read;
}

describe("node-link.json", () => {
  it("makes the graph, each statement under its id, with how it is drawn", async () => {
    const written = readNodeLink(await writeText(nodeLink, await prepareSmall()));
    const graph = buildKnownGraph();
    expect(written.nodes()).toEqual(graph.nodes());
    expect(written.edges()).toEqual(graph.edges());
    graph.forEachNode((id, attributes) => expect(written.getNodeAttributes(id)).toMatchObject(attributes));
    graph.forEachEdge((id, attributes, source, target) => {
      expect(written.getEdgeAttributes(id)).toMatchObject(attributes);
      expect(written.extremities(id)).toEqual([source, target]);
    });
    expect(written.getNodeAttributes("dish:broth")).toMatchObject({ label: "broth", color: "#000001", size: 6.97 });
    expect(written.getEdgeAttributes("s-01")).toMatchObject({ label: "makes", weight: 2, citation: ["1", "2"] });
  });

  it("holds places and figures of nodes where they were asked for", async () => {
    const layout = { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const;
    const graph = await prepareSmall({ layout, measures: ["degree"] });
    const written = readNodeLink(await writeText(nodeLink, graph));
    expect(written.getNodeAttributes("dish:broth")).toMatchObject({
      ...graph.placeOfNode("dish:broth"),
      degree: 7,
    });
    const plain = readNodeLink(await writeText(nodeLink, await prepareSmall()));
    expect(plain.getNodeAttributes("dish:broth")).not.toHaveProperty("x");
    expect(plain.getNodeAttributes("dish:broth")).not.toHaveProperty("degree");
  });

  it("says of itself what it is, with the passages that its statements rest on", async () => {
    const part = { title: "a part", nodes: ["cook:cy"], statements: ["s-08", "s-13"] };
    const written = readNodeLink(await writeText(nodeLink, await prepareSmall({ part })));
    expect(written.edges()).toEqual(["s-08", "s-13"]);
    const about = { version: smallDataset.version, scope: "a part", language: "en", losses: [] };
    expect(written.getAttributes()).toMatchObject({ generator: "Trade Policy Graph", ...about });
    const [first, , third] = smallDataset.passages;
    expect(written.getAttribute("passages")).toEqual({ "place:1": first?.properties, "place:3": third?.properties });
  });

  it("writes an empty graph", async () => {
    const written = readNodeLink(await writeText(nodeLink, await prepareSmall({}, buildDataset())));
    expect([written.order, written.size, written.getAttribute("passages")]).toEqual([0, 0, {}]);
  });

  it("carries hostile texts as they are", async () => {
    const written = readNodeLink(await writeText(nodeLink, await prepareSmall({}, hostileDataset)));
    for (const { id, properties } of hostileDataset.nodes) {
      expect(written.getNodeAttributes(id)).toMatchObject(properties);
    }
    for (const { id, note, role, marks } of hostileDataset.statements) {
      expect(written.getEdgeAttributes(id)).toMatchObject({ note, role, marks });
    }
  });
});

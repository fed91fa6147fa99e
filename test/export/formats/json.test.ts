import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { json } from "../../../src/export/formats/json.js";
import { buildDataset } from "../../store/build-dataset.js";
import { smallDataset } from "../../store/small-world.js";
import { buildKnownGraph, hostileDataset, prepareSmall, writeText } from "../export-world.js";

describe("json", () => {
  it("makes the graph that algorithms see, with how it is drawn", async () => {
    const written = MultiDirectedGraph.from(JSON.parse(await writeText(json, await prepareSmall())));
    const graph = buildKnownGraph();
    expect(written.nodes()).toEqual(graph.nodes());
    expect(written.edges()).toEqual(graph.edges());
    graph.forEachNode((id, attributes) => expect(written.getNodeAttributes(id)).toMatchObject(attributes));
    graph.forEachEdge((id, attributes, source, target) => {
      expect(written.getEdgeAttributes(id)).toMatchObject(attributes);
      expect(written.extremities(id)).toEqual([source, target]);
    });
    expect(written.getAttribute("passages")).toEqual(graph.getAttribute("passages"));
    expect(written.getNodeAttributes("dish:broth")).toMatchObject({ label: "broth", color: "#000001", size: 6.97 });
    expect(written.getEdgeAttributes("s-01")).toMatchObject({ label: "makes", weight: 2, citation: ["1", "2"] });
  });

  it("holds a part with the passages that its statements rest on", async () => {
    const part = { title: "a part", nodes: ["cook:cy"], statements: ["s-08", "s-13"] };
    const written = JSON.parse(await writeText(json, await prepareSmall({ part })));
    expect(written.nodes.map(({ key }: { key: string }) => key)).toEqual([
      ...["cook:cy", "dish:broth", "dish:stew", "ingredient:salt"],
    ]);
    expect(written.edges.map(({ key }: { key: string }) => key)).toEqual(["s-08", "s-13"]);
    expect(Object.keys(written.attributes.passages)).toEqual(["place:1", "place:3"]);
    expect(written.attributes).toMatchObject({ version: smallDataset.version, scope: "a part", language: "en" });
  });

  it("writes an empty graph", async () => {
    const written = JSON.parse(await writeText(json, await prepareSmall({}, buildDataset())));
    expect([written.nodes, written.edges, written.attributes.passages]).toEqual([[], [], {}]);
  });

  it("carries hostile texts as they are", async () => {
    const written = JSON.parse(await writeText(json, await prepareSmall({}, hostileDataset)));
    const names = written.nodes.map((node: { attributes: { name: string } }) => node.attributes.name);
    expect(names).toEqual(hostileDataset.nodes.map((node) => node.properties.name));
  });
});

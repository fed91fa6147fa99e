import { describe, expect, it } from "vitest";
import { toEntries } from "../../../src/export/entries/to-entries.js";
import type { ExportGraph } from "../../../src/export/export-graph.js";
import { graphml } from "../../../src/export/formats/graphml.js";
import { toFileAttributes } from "../../../src/export/to-file-attributes.js";
import { childOf, childrenOf, readXml, type XmlElement } from "../../shared/read-xml.js";
import { buildDataset } from "../../store/build-dataset.js";
import { hostileDataset, prepareSmall, writeText } from "../export-world.js";
import { toReadEntry } from "../read-values.js";

async function read(graph: ExportGraph) {
  const root = readXml(await writeText(graphml, graph));
  const keys = childrenOf(root, "key").map((key) => {
    const { id, for: owner, "attr.name": name, "attr.type": type } = key.attributes;
    const description = childOf(key, "desc").text;
    return { id, owner, name, type, description, isList: description.endsWith(" (a list, as JSON)") } as const;
  });
  const columns = new Map(keys.map((key) => [key.id as string, key as typeof key & { name: string; type: string }]));
  const toEntry = (element: XmlElement) =>
    toReadEntry(
      childrenOf(element, "data").map(({ attributes, text }) => [attributes.key, text]),
      columns,
    );
  const written = childOf(root, "graph");
  const toRecord = (element: XmlElement) => ({ ...element.attributes, entry: toEntry(element) });
  return {
    keys,
    root,
    graph: { ...written.attributes, entry: toEntry(written) },
    nodes: childrenOf(written, "node").map(toRecord),
    edges: childrenOf(written, "edge").map(toRecord),
  };
}

async function expectWhole(graph: ExportGraph) {
  const { ofNode, ofStatement } = toEntries(graph);
  const { nodes, edges } = await read(graph);
  expect(nodes).toEqual([...graph.nodes()].map((node) => ({ id: node.id, entry: ofNode(node) })));
  expect(edges).toEqual(
    [...graph.statements()].map((statement) => ({
      id: statement.id,
      source: statement.subject,
      target: statement.object,
      entry: ofStatement(statement),
    })),
  );
}

describe("graphml", () => {
  it("holds every value of every record", async () => {
    const layout = { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const;
    await expectWhole(await prepareSmall({ language: "zh", layout, measures: ["degree", "pagerank"] }));
  });

  it("carries hostile texts as they are", async () => {
    await expectWhole(await prepareSmall({}, hostileDataset));
  });

  it("declares its keys with types and descriptions", async () => {
    const { keys } = await read(await prepareSmall());
    const find = (owner: string, name: string) => keys.find((key) => key.owner === owner && key.name === name);
    expect(find("node", "isHot")).toMatchObject({ type: "boolean" });
    expect(find("node", "minutes")).toMatchObject({ type: "int" });
    expect(find("node", "price")).toMatchObject({ type: "double" });
    expect(find("node", "tags")).toMatchObject({ type: "string", isList: true });
    expect(find("node", "kind")).toMatchObject({ type: "string", isList: false, description: "Kind of the node." });
    expect(find("edge", "citation")).toMatchObject({ isList: true });
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
  });

  it("says at the graph what it is and what it loses", async () => {
    const graph = await prepareSmall({ part: { title: "a <part>", nodes: ["cook:cy"], statements: [] } });
    const written = await read(graph);
    expect(written.graph).toEqual({ edgedefault: "directed", entry: toFileAttributes(graph, graphml) });
    expect(written.root.attributes.xmlns).toBe("http://graphml.graphdrawing.org/xmlns");
  });

  it("writes an empty graph", async () => {
    const { nodes, edges } = await read(await prepareSmall({}, buildDataset()));
    expect([nodes, edges]).toEqual([[], []]);
  });
});

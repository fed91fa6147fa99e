import { describe, expect, it } from "vitest";
import { toEntries } from "../../../src/export/entries/to-entries.js";
import type { ExportGraph } from "../../../src/export/export-graph.js";
import { gexf } from "../../../src/export/formats/gexf.js";
import { unescapeXmlText } from "../../../src/shared/xml-text.js";
import { childOf, childrenOf, readXml, type XmlElement } from "../../shared/read-xml.js";
import { buildDataset, statement } from "../../store/build-dataset.js";
import { hostileDataset, prepareSmall, writeText } from "../export-world.js";
import { toReadEntry } from "../read-values.js";

async function read(graph: ExportGraph) {
  const root = readXml(await writeText(gexf, graph));
  const drawn = childOf(root, "graph");
  const [nodeColumns, edgeColumns] = childrenOf(drawn, "attributes").map(readColumns);
  if (nodeColumns === undefined || edgeColumns === undefined) throw new Error("Attributes are missing.");
  const toRecord = (columns: typeof nodeColumns) => (element: XmlElement) => ({
    written: element.attributes,
    label: unescapeXmlText(element.attributes.label as string),
    entry: toReadEntry(
      childOf(element, "attvalues").children.map(({ attributes }) => [attributes.for, attributes.value as string]),
      columns,
    ),
    drawn: Object.fromEntries(element.children.slice(1).map(({ name, attributes }) => [name, attributes])),
  });
  return {
    root,
    graph: drawn.attributes,
    columns: { node: [...nodeColumns.values()], edge: [...edgeColumns.values()] },
    nodes: childOf(drawn, "nodes").children.map(toRecord(nodeColumns)),
    edges: childOf(drawn, "edges").children.map(toRecord(edgeColumns)),
  };
}

function readColumns({ children }: XmlElement) {
  return new Map(
    children.map(({ attributes: { id, title, type } }) => [
      id as string,
      { name: title as string, type: type as string, isList: type === "liststring" },
    ]),
  );
}

/** What stands as attributes of a record, in place of where the format has a place of its own. */
function withoutNative(entry: object): object {
  const native = ["label", "color", "size", "x", "y", "weight"];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !native.includes(name)));
}

/** The kitchen with statements of these dates in place of its own. */
async function prepareDated(dates: readonly Readonly<Record<string, string>>[]): Promise<ExportGraph> {
  const statements = dates.map((dated, index) => statement(`s-${index}`, "cook:ada", "LIKES", "cook:ben", dated));
  return { ...(await prepareSmall()), statements: () => statements };
}

describe("gexf", () => {
  it("holds every value of every record", async () => {
    const graph = await prepareSmall({ measures: ["degree", "pagerank"] });
    const { ofNode, ofStatement } = toEntries(graph);
    const written = await read(graph);
    expect(written.nodes.map(({ entry }) => entry)).toEqual([...graph.nodes()].map(ofNode).map(withoutNative));
    expect(written.edges.map(({ entry }) => entry)).toEqual(
      [...graph.statements()].map(ofStatement).map(withoutNative),
    );
    expect(written.edges.map(({ written }) => written.id)).toEqual([...graph.statements()].map(({ id }) => id));
  });

  it("declares attributes in the types of the format", async () => {
    const { columns } = await read(await prepareSmall({ measures: ["degree", "pagerank"] }));
    expect(columns.node).toEqual(
      expect.arrayContaining([
        { name: "isHot", type: "boolean", isList: false },
        { name: "minutes", type: "integer", isList: false },
        { name: "price", type: "double", isList: false },
        { name: "tags", type: "liststring", isList: true },
        { name: "degree", type: "integer", isList: false },
        { name: "pagerank", type: "double", isList: false },
      ]),
    );
    expect(columns.edge).toContainEqual({ name: "relation", type: "string", isList: false });
  });

  it("gives labels, colours, sizes, places and weights the places that the format has for them", async () => {
    const layout = { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const;
    const graph = await prepareSmall({ language: "zh", layout });
    const { nodes, edges, columns } = await read(graph);
    const ada = nodes.find(({ written: { id } }) => id === "cook:ada");
    const place = graph.placeOfNode("cook:ada");
    expect(ada?.label).toBe("艾達");
    expect(ada?.drawn).toEqual({
      "viz:color": { r: "0", g: "0", b: "0" },
      "viz:position": { x: String(place?.x), y: String(place?.y) },
      "viz:size": { value: "7.5" },
    });
    expect(edges[0]?.written).toMatchObject({ source: "cook:ada", target: "dish:broth", kind: "MAKES", weight: "2" });
    expect(edges[0]?.label).toBe("makes");
    expect(edges[0]?.drawn).toEqual({ "viz:color": { r: "138", g: "143", b: "152" } });
    expect([...columns.node, ...columns.edge].map(({ name }) => name)).not.toContain("label");
  });

  it("has no places where no layout was asked for", async () => {
    expect(await writeText(gexf, await prepareSmall())).not.toContain("viz:position");
  });

  it("tells the time of a statement in whole days", async () => {
    const dates = [{ date: "1840-02" }, { from: "1840", until: "1841" }, { from: "1840-05-03" }, { until: "1842" }, {}];
    const { graph, edges } = await read(await prepareDated(dates));
    expect(graph).toMatchObject({ mode: "dynamic", timeformat: "date", timerepresentation: "interval" });
    expect(edges.map(({ written: { start, end } }) => [start, end])).toEqual([
      ["1840-02-01", "1840-02-29"],
      ["1840-01-01", "1841-12-31"],
      ["1840-05-03", undefined],
      [undefined, "1842-12-31"],
      [undefined, undefined],
    ]);
  });

  it("is static where nothing is dated", async () => {
    const { graph } = await read(await prepareSmall({}, hostileDataset));
    expect(graph).toEqual({ defaultedgetype: "directed", idtype: "string", mode: "static" });
  });

  it("never ends a statement before it starts", async () => {
    const { edges } = await read(await prepareDated([{ date: "1850", until: "1840" }]));
    expect(edges[0]?.written.start).toBe("1850-01-01");
    expect(edges[0]?.written).not.toHaveProperty("end");
  });

  it("says what it is and what it loses", async () => {
    const { root } = await read(
      await prepareSmall({ part: { title: "a <part>", nodes: ["cook:cy"], statements: [] } }),
    );
    const meta = childOf(root, "meta");
    const description = childOf(meta, "description").text;
    expect(childOf(meta, "creator").text).toBe("Trade Policy Graph");
    for (const told of ["Dataset version: 0123456789abcdef", "Scope: a <part>", "Language: en", ...gexf.losses]) {
      expect(description).toContain(told);
    }
  });

  it("writes an empty graph", async () => {
    const { nodes, edges } = await read(await prepareSmall({}, buildDataset()));
    expect([nodes, edges]).toEqual([[], []]);
  });

  it("carries hostile texts as they are", async () => {
    const graph = await prepareSmall({}, hostileDataset);
    const { ofNode, ofStatement } = toEntries(graph);
    const { nodes, edges } = await read(graph);
    expect(nodes.map(({ entry }) => entry)).toEqual([...graph.nodes()].map(ofNode).map(withoutNative));
    expect(edges.map(({ entry }) => entry)).toEqual([...graph.statements()].map(ofStatement).map(withoutNative));
    expect(nodes.map(({ label }) => label)).toEqual(hostileDataset.nodes.map(({ properties }) => properties.name));
  });
});

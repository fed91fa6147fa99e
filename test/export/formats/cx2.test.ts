import { describe, expect, it } from "vitest";
import type { ExportGraph } from "../../../src/export/export-graph.js";
import { cx2 } from "../../../src/export/formats/cx2.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { buildDataset } from "../../store/build-dataset.js";
import { smallDataset } from "../../store/small-world.js";
import {
  buildKnownGraph,
  createExportContext,
  everything,
  hostileDataset,
  prepareSmall,
  writeText,
} from "../export-world.js";
import { takenDataset, takenOntology } from "./cytoscape-world.js";

interface Element {
  readonly id: number;
  readonly s: number;
  readonly t: number;
  readonly x?: number;
  readonly y?: number;
  readonly v: Readonly<Record<string, unknown>>;
}

interface Aspects {
  readonly about: Element["v"];
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
  readonly passages: readonly unknown[];
  // biome-ignore lint/suspicious/noExplicitAny: read by path only
  readonly visualProperties: readonly any[];
}

type Declared = Readonly<Record<string, { readonly d: string }>>;

const layout = { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const;

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  double: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
};

/** Reads a file as the specification tells; refuses what readers refuse. */
async function readAspects(graph: ExportGraph): Promise<Aspects> {
  const [descriptor, metaData, ...blocks] = JSON.parse(await writeText(cx2, graph));
  expect(descriptor).toEqual({ CXVersion: "2.0", hasFragments: false });
  expect(blocks.at(-1)).toEqual({ status: [{ error: "", success: true }] });
  const aspects = Object.assign({}, ...blocks.slice(0, -1));
  expect(Object.keys(aspects)[0]).toBe("attributeDeclarations");
  const counts = Object.entries(aspects).map(([name, elements]) => ({
    name,
    elementCount: (elements as unknown[]).length,
  }));
  expect(metaData.metaData).toEqual(counts);
  const [declared] = aspects.attributeDeclarations;
  const [about] = aspects.networkAttributes;
  refuseUndeclared(about, declared.networkAttributes);
  for (const { v } of aspects.nodes) refuseUndeclared(v, declared.nodes);
  for (const { v } of aspects.edges) refuseUndeclared(v, declared.edges);
  return { ...aspects, about };
}

function refuseUndeclared(values: Element["v"], declared: Declared): void {
  for (const [name, value] of Object.entries(values)) {
    const type = declared[name]?.d ?? "undeclared";
    const isList = type.startsWith("list_of_");
    const isRight = isOfType[type.replace("list_of_", "")];
    const all = isList ? (value as unknown[]) : [value];
    const isFine = Array.isArray(value) === isList && isRight !== undefined && all.every(isRight);
    if (!isFine) throw new Error(`"${name}" is declared as ${type} and holds ${JSON.stringify(value)}.`);
  }
}

describe("cx2", () => {
  it("makes the graph, ids of its own kept as attributes", async () => {
    const { nodes, edges } = await readAspects(await prepareSmall());
    const graph = buildKnownGraph();
    const idByNumber = new Map(nodes.map(({ id, v }) => [id, v.represents]));
    expect([...idByNumber.values()]).toEqual(graph.nodes());
    expect(edges.map(({ v }) => v.key)).toEqual(graph.edges());
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const { v } of nodes) expect(v).toMatchObject(graph.getNodeAttributes(v.represents));
    for (const { s, t, v } of edges) {
      const { relation, ...attributes } = graph.getEdgeAttributes(v.key);
      expect(v).toMatchObject({ ...attributes, interaction: relation });
      expect([idByNumber.get(s), idByNumber.get(t)]).toEqual(graph.extremities(v.key));
    }
    expect(edges[0]?.v).toMatchObject({ label: "makes", weight: 2, citation: ["1", "2"] });
  });

  it("labels nodes in the language of the file and keeps their own names", async () => {
    const { nodes, about } = await readAspects(await prepareSmall({ language: "zh" }));
    expect(nodes[1]?.v).toMatchObject({ represents: "book:two", name: "two", nodeName: "two" });
    expect(nodes[2]?.v).toMatchObject({ represents: "cook:ada", name: "艾達", nodeName: "Ada", nameZh: "艾達" });
    expect(about.language).toBe("zh-Hant");
  });

  it("places nodes where they were laid out, though there y points down", async () => {
    const graph = await prepareSmall({ layout, measures: ["degree", "pagerank"] });
    const { nodes } = await readAspects(graph);
    for (const { x, y, v } of nodes) {
      const place = graph.placeOfNode(String(v.represents));
      expect([x, y]).toEqual([place?.x, 0 - (place?.y as number)]);
      expect(v).not.toHaveProperty("y");
    }
    expect(nodes.find(({ v }) => v.represents === "dish:broth")?.v.degree).toBe(7);
    const { nodes: plain } = await readAspects(await prepareSmall());
    expect(plain[0]).not.toHaveProperty("x");
  });

  it("is drawn in the colours of the schema, as wide as it was laid out", async () => {
    const { visualProperties } = await readAspects(await prepareSmall());
    const [{ nodeMapping, edgeMapping }] = visualProperties;
    expect(nodeMapping.NODE_LABEL.definition.attribute).toBe("name");
    expect(nodeMapping.NODE_BACKGROUND_COLOR.definition.map).toContainEqual({ v: "Dish", vp: "#000001" });
    expect(nodeMapping.NODE_WIDTH.definition.map).toEqual([
      { min: 1, includeMin: true, max: 100, includeMax: true, minVPValue: 2, maxVPValue: 200 },
    ]);
    expect(edgeMapping.EDGE_LINE_COLOR.definition.attribute).toBe("interaction");
  });

  it("says of itself what it is, with the passages that its statements rest on", async () => {
    const part = { title: "a part", nodes: ["cook:cy"], statements: ["s-08", "s-13"] };
    const { about, edges, passages } = await readAspects(await prepareSmall({ part }));
    expect(edges.map(({ v }) => v.key)).toEqual(["s-08", "s-13"]);
    const told = { version: smallDataset.version, scope: "a part", language: "en", losses: cx2.losses };
    expect(about).toEqual({ name: "Trade Policy Graph: a part", generator: "Trade Policy Graph", ...told });
    const [first, , third] = smallDataset.passages;
    expect(passages).toEqual([
      { id: "place:1", v: first?.properties },
      { id: "place:3", v: third?.properties },
    ]);
  });

  it("keeps what means something else to Cytoscape under another name", async () => {
    const graph = await prepareExport(createExportContext(takenDataset, takenOntology), everything);
    const { nodes, edges } = await readAspects(graph);
    const kept = { nodeParent: "bed:b", nodeAlias: "A", nodeRepresents: "roses", nodeSelected: true };
    expect(nodes[0]?.v).toMatchObject({ represents: "bed:a", name: "a", ...kept });
    expect(nodes[0]?.v).not.toHaveProperty("alias");
    const data = { interaction: "BORDERS", statementInteraction: "shade", statementName: "north" };
    expect(edges[0]?.v).toMatchObject(data);
  });

  it("writes an empty graph", async () => {
    const { nodes, edges, passages } = await readAspects(await prepareSmall({ layout }, buildDataset()));
    expect([nodes, edges, passages]).toEqual([[], [], []]);
  });

  it("carries hostile texts as they are", async () => {
    const { nodes, edges } = await readAspects(await prepareSmall({}, hostileDataset));
    expect(nodes.map(({ v }) => [v.represents, v.name, v.nameZh, v.aliases, v.tags])).toEqual(
      hostileDataset.nodes.map(({ id, properties: { name, nameZh, aliases, tags } }) => [
        id,
        name,
        nameZh,
        aliases,
        tags,
      ]),
    );
    expect(edges.map(({ v }) => [v.key, v.note, v.role, v.marks])).toEqual(
      hostileDataset.statements.map(({ id, note, role, marks }) => [id, note, role, marks]),
    );
  });
});

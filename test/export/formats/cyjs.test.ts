import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { cyjs } from "../../../src/export/formats/cyjs.js";
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

const layout = { algorithm: "CIRCULAR", iterations: 1, seed: 1 } as const;

/** Reads a file as a page does that draws it. */
function readGraph(text: string, options: cytoscape.CytoscapeOptions = {}): cytoscape.Core {
  return cytoscape({ headless: true, ...options, ...JSON.parse(text) });
}

function toIds(elements: cytoscape.NodeCollection | cytoscape.EdgeCollection): string[] {
  return elements.toArray().map((element) => element.id());
}

describe("cyjs", () => {
  it("makes the graph in Cytoscape.js, with how it is drawn", async () => {
    const written = readGraph(await writeText(cyjs, await prepareSmall()));
    const graph = buildKnownGraph();
    expect(toIds(written.nodes())).toEqual(graph.nodes());
    expect(toIds(written.edges())).toEqual(graph.edges());
    graph.forEachNode((id, attributes) => expect(written.getElementById(id).data()).toMatchObject(attributes));
    graph.forEachEdge((id, attributes, source, target) => {
      const ends = { source, target, interaction: attributes.relation };
      expect(written.getElementById(id).data()).toMatchObject({ ...attributes, ...ends });
    });
    expect(written.getElementById("dish:broth").data()).toMatchObject({ label: "broth", color: "#000001", size: 6.97 });
    expect(written.getElementById("s-01").data()).toMatchObject({ label: "makes", weight: 2, citation: ["1", "2"] });
  });

  it("keeps nodes where they were laid out, though there y points down", async () => {
    const graph = await prepareSmall({ layout, measures: ["degree"] });
    const written = readGraph(await writeText(cyjs, graph));
    for (const { id } of smallDataset.nodes) {
      const { x, y } = graph.placeOfNode(id) as { x: number; y: number };
      expect(written.getElementById(id).position()).toEqual({ x, y: 0 - y });
      expect(written.getElementById(id).data()).not.toHaveProperty("y");
    }
    expect(written.getElementById("dish:broth").data("degree")).toBe(7);
  });

  it("leaves the layout to the program where none was asked for", async () => {
    const written = JSON.parse(await writeText(cyjs, await prepareSmall()));
    expect(written).not.toHaveProperty("layout");
    expect(written.elements.nodes[0]).not.toHaveProperty("position");
  });

  it("is drawn in the colours of the schema, as wide as it was laid out", async () => {
    const written = readGraph(await writeText(cyjs, await prepareSmall({ layout })), { styleEnabled: true });
    const broth = written.getElementById("dish:broth");
    expect(broth.numericStyle("width")).toBeCloseTo(2 * 6.97);
    expect(broth.style("background-color")).toBe("rgb(0,0,1)");
    expect(broth.style("label")).toBe("broth");
    expect(written.getElementById("s-01").style("target-arrow-shape")).toBe("triangle");
    written.destroy();
  });

  it("says of itself what it is, with the passages that its statements rest on", async () => {
    const part = { title: "a part", nodes: ["cook:cy"], statements: ["s-08", "s-13"] };
    const text = await writeText(cyjs, await prepareSmall({ part, language: "zh" }));
    const written = readGraph(text);
    expect(toIds(written.edges())).toEqual(["s-08", "s-13"]);
    const about = { version: smallDataset.version, scope: "a part", language: "zh-Hant", losses: cyjs.losses };
    expect(written.data()).toEqual({ name: "Trade Policy Graph: a part", ...about });
    const [first, , third] = smallDataset.passages;
    const file = JSON.parse(text);
    expect(file.passages).toEqual({ "place:1": first?.properties, "place:3": third?.properties });
    expect(file).toMatchObject({ format_version: "1.0", generated_by: "Trade Policy Graph" });
  });

  it("keeps what means something else to Cytoscape under another name", async () => {
    const graph = await prepareExport(createExportContext(takenDataset, takenOntology), everything);
    const written = readGraph(await writeText(cyjs, graph));
    const bed = written.getElementById("bed:a");
    expect(bed.isOrphan()).toBe(true);
    expect(bed.data()).toMatchObject({ name: "a", nodeParent: "bed:b", nodeSelected: true });
    const data = { interaction: "BORDERS", statementInteraction: "shade", statementName: "north" };
    expect(written.getElementById("s-1").data()).toMatchObject(data);
  });

  it("writes an empty graph", async () => {
    const text = await writeText(cyjs, await prepareSmall({ layout }, buildDataset()));
    expect(readGraph(text).elements().length).toBe(0);
    expect(JSON.parse(text).passages).toEqual({});
  });

  it("carries hostile texts as they are", async () => {
    const written = readGraph(await writeText(cyjs, await prepareSmall({}, hostileDataset)));
    for (const { id, properties } of hostileDataset.nodes) {
      expect(written.getElementById(id).data()).toMatchObject(properties);
    }
    for (const { id, note, role, marks } of hostileDataset.statements) {
      expect(written.getElementById(id).data()).toMatchObject({ note, role, marks });
    }
  });
});

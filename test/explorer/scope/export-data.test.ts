import { describe, expect, test } from "vitest";
import { countStatements } from "../../../src/explorer/api/count-statements.ts";
import type { PropertyDefinition } from "../../../src/explorer/api/shapes.ts";
import { toEdgesCsv, toNodeLinkJson, toNodesCsv } from "../../../src/explorer/scope/export-data.ts";
import { toGraph } from "../../../src/explorer/scope/scoped-graph.ts";
import { edge, node } from "./small-graph.ts";

function property(name: string, as?: string): PropertyDefinition {
  const reference = as ? { kind: "Garden", as, kinds: ["Garden"] } : null;
  const told = { label: name, labelZh: null, description: "", descriptionZh: null, unit: null, values: [] };
  return { name, type: "ID", isList: false, reference, ...told };
}

const properties = [property("id"), property("date"), property("evidence", "passages"), property("garden", "inGarden")];
const marsh = node("Garden:low", { name: "Low Marsh, north", nameZh: "低沼" });
const statement = edge("s-1", ["Keeper:ada", "TENDS", "Plant:oxlip"], {
  ...{ date: "2021", evidence: ["passage:a.1-2", "passage:a.9-9"], garden: "Garden:low", inGarden: marsh },
});
const graph = toGraph([statement], [node("Plant:rush", { name: "=SUM(1)", nameZh: '"燈心草"' })]);

describe("a graph in a file", () => {
  test("is node-link JSON with every id and property", () => {
    const context = { version: "abc", link: "http://localhost/graph?around=Keeper:ada" };
    expect(JSON.parse(toNodeLinkJson(graph, properties, context))).toEqual({
      directed: true,
      multigraph: true,
      graph: { datasetVersion: "abc", source: context.link },
      nodes: [
        { id: "Plant:rush", kind: "Plant", name: "=SUM(1)", nameZh: '"燈心草"' },
        { id: "Keeper:ada", kind: "Keeper", name: "ada", nameZh: null },
        { id: "Plant:oxlip", kind: "Plant", name: "oxlip", nameZh: null },
      ],
      edges: [
        {
          ...{ key: "s-1", source: "Keeper:ada", target: "Plant:oxlip", relation: "TENDS", id: "s-1", date: "2021" },
          ...{ evidence: ["passage:a.1-2", "passage:a.9-9"], garden: "Garden:low" },
        },
      ],
    });
  });

  test("is a table of nodes in both languages, escaped and harmless", () => {
    expect(toNodesCsv(graph).split("\r\n")).toEqual([
      "\uFEFFid,kind,name,nameZh,statements",
      'Plant:rush,Plant,\'=SUM(1),"""燈心草""",0',
      "Keeper:ada,Keeper,ada,,1",
      "Plant:oxlip,Plant,oxlip,,1",
      "",
    ]);
  });

  test("is a table of statements with the names of what their context leads to", () => {
    const [heads, row] = toEdgesCsv(graph, properties).split("\r\n");
    expect(heads).toBe(
      "\uFEFFid,subject,subjectName,subjectNameZh,relation,object,objectName,objectNameZh," +
        "date,evidence,garden,gardenName,gardenNameZh",
    );
    expect(row).toBe(
      "s-1,Keeper:ada,ada,,TENDS,Plant:oxlip,oxlip,," +
        '2021,passage:a.1-2; passage:a.9-9,Garden:low,"Low Marsh, north",低沼',
    );
  });
});

test("a statement of a node about itself counts once", () => {
  const counts = countStatements([statement, edge("s-2", ["Plant:oxlip", "NEAR", "Plant:oxlip"])]);
  expect(Object.fromEntries(counts)).toEqual({ "Keeper:ada": 1, "Plant:oxlip": 2 });
});

import { describe, expect, test } from "vitest";
import type { World } from "../../../src/graphql/world.js";
import { createExportContext } from "../../export/export-world.js";
import { buildDataset, node } from "../../store/build-dataset.js";
import { findBugs, loadToyWorld, readError, serveWorld } from "../serve-toy-world.js";
import { startTestServer } from "../start-test-server.js";

describe("An export that is not there", () => {
  test.each([
    ["graph", "UNKNOWN_FORMAT", "There are json"],
    ["graph.gefx", "UNKNOWN_FORMAT", 'Did you mean "gexf"?'],
    ["growers-of-a-plnt.json", "UNKNOWN_QUESTION", 'Did you mean "growers-of-a-plant"?'],
    ["plant:cowslp.json", "UNKNOWN_NODE", 'Did you mean "plant:cowslip"?'],
    ["graph.json?documents=document:label-list", "UNKNOWN_NODE", ""],
  ])("%s is 404", async (file, code, suggestion) => {
    const server = await serveWorld();
    const answer = await server.get(`/export/${file}`);
    expect(answer.status).toBe(404);
    const error = await readError(answer);
    expect(error.code).toBe(code);
    expect(error.suggestion).toContain(suggestion);
    expect(findBugs(server)).toEqual([]);
  });
});

describe("An export that is not asked for as it is meant to be", () => {
  const nothing = encodeURIComponent('{"plant":"plant:nothing"}');

  test.each([
    ["graph.json?kind=Plant", "UNKNOWN_CHOICE", 'Did you mean "kinds"?'],
    ["growers-of-a-plant.json?plant=plant:cowslip", "UNKNOWN_CHOICE", '"variables"'],
    ["graph.json?kinds=Plnt", "BAD_CHOICE", "Did you mean Plant?"],
    ["graph.json?depth=2", "BAD_CHOICE", 'Give "around" too'],
    ["graph.json?layout=dot", "BAD_CHOICE", "circular"],
    [".json", "BAD_CHOICE", "the name of a question"],
    ["plant:cowslip.json?around=plant:oxlip", "BAD_CHOICE", "/export/graph"],
    ["growers-of-a-plant.json?question=verdicts-on-a-name", "BAD_CHOICE", "/export/graph"],
    ["growers-of-a-plant.json?variables={%22plnt%22:1}", "UNKNOWN_PARAMETER", 'Did you mean "plant"?'],
    ["growers-of-a-plant.json?variables={%22plant%22:{}}", "BAD_PARAMETER", ""],
    [`verdicts-on-a-name.json?variables=${nothing}`, "BAD_PARAMETER", ""],
    ["graph.json?documents=plant:cowslip", "WRONG_KIND", "Document"],
    ["%E0%A4.json", "BAD_REQUEST", ""],
  ])("%s is 400", async (file, code, suggestion) => {
    const server = await serveWorld();
    const answer = await server.get(`/export/${file}`);
    expect(answer.status).toBe(400);
    const error = await readError(answer);
    expect(error.code).toBe(code);
    expect(String(error.suggestion)).toContain(suggestion);
    expect(findBugs(server)).toEqual([]);
  });

  test("is told with the limit that its question met", async () => {
    const server = await serveWorld(loadToyWorld(), { maxDepth: 1 });
    const answer = await server.get("/export/growers-of-a-plant.json");
    expect(answer.status).toBe(400);
    expect(await readError(answer)).toMatchObject({ code: "QUERY_TOO_DEEP" });
  });

  test("is 503 while nothing is loaded", async () => {
    const server = await startTestServer({ watch: "on" }, () => ({ world: undefined, diagnostics: [] }));
    for (const path of ["/export", "/export/graph.json"]) expect((await server.get(path)).status).toBe(503);
  });
});

describe("A layout of a graph that is too large", () => {
  const nodes = Array.from({ length: 20_001 }, (_, index) => node(`cook:c${index}`, "Cook"));

  test.each([
    ["graph.json?layout", 400],
    ["graph.json?measures=degree", 400],
    ["graph.json", 200],
    ["cook:c7.json?layout", 200],
  ])("for %s has the status %i", async (file, status) => {
    const world = createExportContext(buildDataset({ nodes })) as World;
    const server = await serveWorld(world);
    const answer = await server.get(`/export/${file}`);
    expect(answer.status).toBe(status);
    if (status === 200) await answer.arrayBuffer();
    else expect(await readError(answer)).toMatchObject({ code: "EXPORT_LIMIT", details: { nodes: 20_001 } });
    expect(findBugs(server)).toEqual([]);
  });
});

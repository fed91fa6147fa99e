import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadWorld } from "../../../src/compose.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";
import { parseSettings } from "../../../src/server/parse-settings.ts";
import { type RunningServer, startServer } from "../../../src/server/start-server.ts";
import { stubPage } from "../language/stub-page.ts";
import { idsOf } from "./small-graph.ts";

stubPage();
const { getVocabulary, loadVocabulary } = await import("../../../src/explorer/api/vocabulary.ts");
const { toExportPath } = await import("../../../src/explorer/location/to-export-path.ts");
const { filterLoaded } = await import("../../../src/explorer/scope/filter-loaded.ts");
const { findExportedPart } = await import("../../../src/explorer/scope/find-exported-part.ts");
const { loadScope } = await import("../../../src/explorer/scope/load-scope.ts");

const folder = "test/fixtures/toy-world";
let server: RunningServer;

beforeAll(async () => {
  const flags = { port: 0, host: "127.0.0.1", logLevel: "error", schema: `${folder}/schema`, data: `${folder}/data` };
  server = await startServer(parseSettings({ flags }), {
    loadWorld: (paths) => loadWorld(paths),
    explorerFolder: "test/fixtures/built-page",
  });
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init));
  await loadVocabulary(new AbortController().signal);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

test("the file of a scope holds exactly the nodes and statements that the scope shows", {
  timeout: 120_000,
}, async () => {
  const met = { exported: 0, emptied: 0 };
  const compare = async (scope: Scope) => {
    const loaded = await loadScope(scope);
    const part = findExportedPart(scope, getVocabulary(), loaded.questionVariables);
    if (!part || loaded.isTruncated || loaded.isReachedByFilters) return;
    const shown = idsOf(filterLoaded(loaded, scope));
    met.exported++;
    if (shown.nodes.length === 0) met.emptied++;
    expect(await readExport(toExportPath(part, "node-link.json"))).toEqual(shown);
  };
  await fc.assert(fc.asyncProperty(scopes(), compare), { numRuns: 250 });
  expect(met.exported).toBeGreaterThan(100);
  expect(met.emptied).toBeLessThan(met.exported / 2);
});

/** Scopes of this world that a file can be had of, unless their filters make it impossible. */
function scopes(): fc.Arbitrary<Scope> {
  const { ontology, dataset } = getVocabulary();
  const some = (names: readonly string[]) => fc.oneof(fc.constant([]), fc.subarray([...names]));
  const few = (names: readonly string[]) => fc.oneof(fc.constant([]), fc.subarray([...names], { maxLength: 2 }));
  const kinds = ontology.kinds.map(({ name }) => name);
  const relations = ontology.relations.map(({ type }) => type);
  const starts: fc.Arbitrary<Partial<Scope>> = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...centres).map((id) => ({ around: [id] })),
    fc.constantFrom(...centres).map((from) => ({ from })),
    fc.constantFrom(...questions),
  );
  const filters = fc.record({
    ...{ depth: fc.constantFrom(1, 2, 3), kinds: some(kinds), withoutKinds: few(kinds) },
    ...{ relations: some(relations), withoutRelations: few(relations) },
    ...{ documents: some(dataset.documents.map(({ document }) => document.id)), limit: fc.constantFrom(0, 0, 9) },
  });
  return fc.tuple(starts, fc.oneof(fc.constant({}), filters)).map(([start, chosen]) => {
    return { ...emptyScope, ...start, ...chosen };
  });
}

const centres = ["plant:creeping-jenny", "plant:chaffweed", "botanist:ola-brandt", "garden:low-marsh"];

const questions: readonly Partial<Scope>[] = [
  { question: "growers-of-a-plant" },
  { question: "growers-of-a-plant", questionValues: { plant: "plant:cowslip" } },
  { question: "verdicts-on-a-name", questionValues: { gardens: "garden:low-marsh,garden:alder-hill" } },
];

async function readExport(path: string) {
  const response = await fetch(path);
  expect(response.status, path).toBe(200);
  const { nodes, links } = (await response.json()) as {
    readonly nodes: readonly { readonly id: string }[];
    readonly links: readonly { readonly key: string }[];
  };
  return { nodes: nodes.map(({ id }) => id).sort(), edges: links.map(({ key }) => key).sort() };
}

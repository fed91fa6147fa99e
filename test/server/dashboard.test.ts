import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMetrics } from "../../src/server/metrics.js";

const readPage = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

interface Dashboard {
  readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[];
}

/** Names that a query may use, those of the parts of histograms and summaries included. */
async function listSeries(): Promise<readonly string[]> {
  const { body } = await createMetrics().print();
  return [...body.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = "", kind]) => {
    const parts = { histogram: ["_bucket", "_sum", "_count"], summary: ["", "_sum", "_count"] }[kind ?? ""] ?? [""];
    return parts.map((part) => name + part);
  });
}

test("every figure that the dashboard shows is one that the server gives", async () => {
  const { panels } = JSON.parse(readPage("grafana-dashboard.json")) as Dashboard;
  const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const used = queries.flatMap((query) => query.match(/\b(tpgraph|nodejs|process)_\w+/g) ?? []);
  expect(queries.length).toBeGreaterThan(10);
  expect(used.length).toBeGreaterThanOrEqual(queries.length);
  expect(await listSeries()).toEqual(expect.arrayContaining([...new Set(used)]));
});

test("docs/operating.md lists every figure of ours, and no other", async () => {
  const { body } = await createMetrics().print();
  const given = [...body.matchAll(/^# TYPE (tpgraph_\w+)/gm)].map(([, name]) => name);
  const listed = [...readPage("operating.md").matchAll(/^\| `(tpgraph_\w+)` \|/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(given.sort());
});

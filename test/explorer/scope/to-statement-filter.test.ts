import { describe, expect, test } from "vitest";
import type { StatementEdge } from "../../../src/explorer/api/shapes.ts";
import { filterGraph } from "../../../src/explorer/scope/filter-graph.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";
import { toGraph } from "../../../src/explorer/scope/scoped-graph.ts";
import { toStatementFilter } from "../../../src/explorer/scope/to-statement-filter.ts";
import { loadToyWorld } from "../../graphql/toy-world.js";

const { ask } = loadToyWorld();
const context = { listProperties: new Set<string>(), inPeriod: {} };

const statements = `query Statements($where: StatementEdgeWhere) {
  statements(where: $where, first: 1000) {
    totalCount
    edges {
      node {
        relation
        subject { __typename id name nameZh }
        object { __typename id name nameZh }
        properties { id date from until inferred note noteZh evidence garden }
      }
    }
  }
}`;

async function select(where?: unknown): Promise<readonly StatementEdge[]> {
  const { data, errors } = await ask(statements, { variables: { where: where ?? null } });
  expect(errors).toBeUndefined();
  const found = data as { statements: { edges: readonly { node: StatementEdge }[] } };
  return found.statements.edges.map(({ node }) => node);
}

async function listDocuments(): Promise<readonly string[]> {
  const { data } = await ask("{ dataset { documents { document { id } } } }");
  const { dataset } = data as { dataset: { documents: readonly { document: { id: string } }[] } };
  return dataset.documents.map(({ document }) => document.id);
}

const all = await select();
const kinds = [...new Set(all.flatMap(({ subject, object }) => [subject.__typename, object.__typename]))];
const relations = [...new Set(all.map(({ relation }) => relation))];
const documents = await listDocuments();
const gardens = [...new Set(all.flatMap(({ properties }) => (properties.garden ? [String(properties.garden)] : [])))];

describe("the filters that the server applies", () => {
  const scopes: readonly Partial<Scope>[] = [
    { kinds: kinds.slice(0, 2) },
    ...kinds.map((kind) => ({ withoutKinds: [kind] })),
    ...relations.map((relation) => ({ relations: [relation] })),
    { withoutRelations: relations.slice(0, 2) },
    ...documents.map((document) => ({ documents: [document] })),
    { documents },
    ...gardens.map((garden) => ({ context: { garden: [garden] } })),
    { context: { garden: gardens } },
    ...["2019", "2020-06", "2021-05-04"].flatMap((date) => [
      { since: date },
      { until: date },
      { since: date, until: date },
    ]),
    { text: "ox" },
    { text: "MARSH" },
    { isInferredShown: false },
    { relations: relations.slice(0, 3), since: "2020", isInferredShown: false },
  ];

  test.each(scopes)("let through what the page's own would: %j", async (changes) => {
    const scope = { ...emptyScope, ...changes };
    const served = await select(toStatementFilter(scope, context));
    const filtered = filterGraph(toGraph(all), scope).edges;
    expect(served.map(({ properties }) => properties.id)).toEqual(filtered.map(({ properties }) => properties.id));
  });

  test("tell some statements from others, or this test would say nothing", async () => {
    const counts = await Promise.all(
      scopes.map(async (changes) => (await select(toStatementFilter({ ...emptyScope, ...changes }, context))).length),
    );
    expect(counts.filter((count) => count > 0 && count < all.length).length).toBeGreaterThan(scopes.length / 2);
  });
});

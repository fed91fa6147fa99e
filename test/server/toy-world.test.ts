import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serverAudits } from "graphql-http";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadWorld } from "../../src/compose.js";
import { startTestServer, type TestServer } from "./start-test-server.js";

const toyWorld = fileURLToPath(new URL("../fixtures/toy-world", import.meta.url));

function serve(folder = toyWorld, flags: object = {}): Promise<TestServer> {
  const settings = { schema: join(folder, "schema"), data: join(folder, "data"), ...flags };
  return startTestServer(settings, () => loadWorld(settings));
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function readAnswer(answer: Response): Promise<Answer> {
  return (await answer.json()) as Answer;
}

describe("A whole world, served", () => {
  test("passes all 61 audits of GraphQL over HTTP", async () => {
    const server = await serve();
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.filter(({ status }) => status !== "ok").map(({ name }) => name)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test("answers the questions of its catalogue", async () => {
    const server = await serve();
    const answer = await server.get("/questions/growers-of-a-plant");
    expect(answer.status).toBe(200);
    expect(await readAnswer(answer)).toMatchObject({
      data: {
        plants: [{ name: "creeping jenny", grownBy: [{ id: "botanist:ola-brandt" }, { id: "garden:low-marsh" }] }],
      },
    });
    const other = await server.get("/questions/growers-of-a-plant?plant=plant:nothing");
    expect(await readAnswer(other)).toMatchObject({ variables: { plant: "plant:nothing" }, data: { plants: [] } });
  });

  test("names the nodes and statements in the answer of a question", async () => {
    const server = await serve();
    const growers = await server.get("/questions/growers-of-a-plant/parts");
    expect(growers.status).toBe(200);
    expect(growers.headers.get("cache-control")).toBe("public, no-cache");
    const version = growers.headers.get("x-dataset-version");
    expect(await growers.json()).toEqual({
      datasetVersion: version,
      nodes: ["plant:creeping-jenny", "botanist:ola-brandt", "garden:low-marsh"],
      statements: [],
    });
    const verdicts = (await (await server.get("/questions/verdicts-on-a-name/parts")).json()) as {
      readonly nodes: readonly string[];
      readonly statements: readonly string[];
    };
    expect(verdicts.nodes).toHaveLength(5);
    expect(verdicts.statements).toHaveLength(3);
  });

  test.each([
    [
      "growers-of-a-plant?plant=plant:cowslip",
      { nodes: ["plant:cowslip", "botanist:jonas-weld", "botanist:mira-tan", "garden:alder-hill"] },
    ],
    ["growers-of-a-plant?plant=plant:nothing", { nodes: [], statements: [] }],
  ])("names the parts of %s for the parameters given", async (asked, expected) => {
    const server = await serve();
    const answer = await server.get(`/questions/${asked.replace("?", "/parts?")}`);
    expect(await answer.json()).toMatchObject(expected);
  });

  test.each([
    ["growers/parts", 404, "UNKNOWN_QUESTION"],
    ["growers-of-a-plant/parts?plnt=x", 400, "UNKNOWN_PARAMETER"],
    ["verdicts-on-a-name/parts?plant=", 400, "BAD_USER_INPUT"],
    ["verdicts-on-a-name/parts?plant=plant:nothing", 400, "UNKNOWN_NODE"],
  ])("refuses %s as it refuses the question", async (path, status, code) => {
    const server = await serve();
    for (const asked of [path, path.replace("/parts", "")]) {
      const answer = await server.get(`/questions/${asked}`);
      expect(answer.status).toBe(status);
      expect((await readAnswer(answer)).errors?.[0]?.extensions.code).toBe(code);
    }
  });

  test("names the version in the header that the dataset names", async () => {
    const server = await serve();
    const answer = await server.ask("{ dataset { version } }");
    const version = answer.headers.get("x-dataset-version");
    expect(await readAnswer(answer)).toEqual({ data: { dataset: { version } } });
  });
});

describe("A query that asks for too much", () => {
  const nested = (levels: number) => `{ plants ${"{ grownBy { grows ".repeat(levels)} { id } ${"} }".repeat(levels)} }`;
  const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: dataset { version }`).join(" ");

  test.each([
    ["500 levels of nesting", nested(250)],
    ["a cyclic fragment", "{ plants { ...A } } fragment A on Plant { id ...A }"],
    ["60 aliases at the root", `{ ${aliases} }`],
    ["a list longer than the cap", "{ plants(limit: 100000) { id } }"],
    ["more tokens than the limit", `{ plants { ${"id ".repeat(5000)} } }`],
    ["an unknown field", "{ plants { colour } }"],
    ["a mutation", "mutation { plants { id } }"],
  ])("for %s is refused with a code, costs nothing, and the process lives", async (_name, query) => {
    const server = await serve();
    const answer = await server.ask(query);
    expect(answer.status).toBe(400);
    const { data, errors } = await readAnswer(answer);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(await readAnswer(await server.ask("{ __typename }"))).toEqual({ data: { __typename: "Query" } });
  });

  test("is refused by the limits of the settings", async () => {
    const server = await serve(toyWorld, { maxDepth: 2 });
    const { errors } = await readAnswer(await server.ask("{ plants { grownBy { id } } }"));
    expect(errors?.[0]?.message).toContain("the limit is 2");
    expect(await (await server.get("/metrics")).text()).toContain(
      `tpgraph_refused_total{reason="${errors?.[0]?.extensions.code}"} 1`,
    );
  });

  test("is refused in the catalogue of questions as well", async () => {
    const server = await serve(toyWorld, { maxDepth: 1 });
    const answer = await server.get("/questions/growers-of-a-plant");
    expect(answer.status).toBe(400);
    expect((await readAnswer(answer)).errors?.[0]?.message).toContain("the limit is 1");
  });
});

describe("Introspection", () => {
  test("is answered by default and refused when it is switched off", async () => {
    const query = "{ __schema { queryType { name } } }";
    const open = await serve();
    const closed = await serve(toyWorld, { introspection: "off" });
    expect(await readAnswer(await open.ask(query))).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
    const refused = await closed.ask(query);
    expect(refused.status).toBe(400);
    expect((await readAnswer(refused)).errors?.[0]?.extensions.code).toBe("NO_INTROSPECTION");
    expect(await readAnswer(await closed.ask("{ __typename }"))).toEqual({ data: { __typename: "Query" } });
  });
});

describe("An edit of a watched world", () => {
  async function serveCopy() {
    const folder = mkdtempSync(join(tmpdir(), "tpgraph-world-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(toyWorld, folder, { recursive: true });
    const server = await serve(folder, { watch: "on" });
    const plants = join(folder, "data/entities/plants.yaml");
    const readReadiness = async () =>
      (await (await server.get("/readyz")).json()) as { readonly datasetVersion: string };
    return { server, plants, readReadiness };
  }

  test("is served when it is good", async () => {
    const { server, plants, readReadiness } = await serveCopy();
    const before = await readReadiness();
    appendFileSync(plants, "\n- { id: plant:new-leaf, name: New leaf }\n");
    await expect.poll(readReadiness, { timeout: 10_000 }).not.toEqual(before);
    expect(await readReadiness()).toMatchObject({ status: "ready", lastReload: "ok" });
    const answer = await server.ask('{ node(id: "plant:new-leaf") { name } }');
    expect(await readAnswer(answer)).toEqual({ data: { node: { name: "New leaf" } } });
    expect(answer.headers.get("x-dataset-version")).not.toBe(before.datasetVersion);
  });

  test("leaves the good version serving when it is broken, and can be mended", async () => {
    const { server, plants, readReadiness } = await serveCopy();
    const { datasetVersion } = await readReadiness();
    const good = readFileSync(plants, "utf8");
    writeFileSync(plants, `${good}\n- { id: plant:x, nam: X }\n`);
    await expect.poll(readReadiness, { timeout: 10_000 }).toMatchObject({ datasetVersion, lastReload: "failed" });
    expect(server.log.map(({ msg }) => msg).join("\n")).toMatch(/plants\.yaml:\d+:\d+ {2}error [A-Z_]+\n.*\n {2}Fix: /);
    expect((await server.ask("{ __typename }")).headers.get("x-dataset-version")).toBe(datasetVersion);
    writeFileSync(plants, good);
    await expect.poll(readReadiness, { timeout: 10_000 }).toMatchObject({ datasetVersion, lastReload: "ok" });
  });
});

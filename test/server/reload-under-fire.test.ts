import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { loadWorld } from "../../src/compose.js";
import { openRawConnection } from "./raw-connection.js";
import { startTestServer, type TestServer } from "./start-test-server.js";

/** How often the world is loaded again; `RELOADS=1000` for a longer run. */
const reloads = Number(process.env.RELOADS || 200);

const inGoodTime = { timeout: 60_000 + reloads * 200 };

/** Sent a second while the world is loaded again and again. */
const requestsPerSecond = 200;

const plant = "plant:cowslip";

/** What the dataset says in each of its good versions, the name of the plant. */
interface Versions {
  readonly [version: string]: string | undefined;
}

/** A served copy of the toy world, and how to write and load each of its versions. */
async function serveVersions() {
  const folder = mkdtempSync(join(tmpdir(), "under-fire-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", folder, { recursive: true });
  const paths = { schema: join(folder, "schema"), data: join(folder, "data") };
  const file = join(folder, "data/entities/plants.yaml");
  const good = readFileSync(file, "utf8");
  const server = await startTestServer({ ...paths, logLevel: "error" }, () => loadWorld(paths));
  const reload = (name: string) => {
    writeFileSync(file, good.replace("name: cowslip", `name: ${name}`));
    return server.reload();
  };
  const breakIt = () => {
    appendFileSync(file, "\n- { id: plant:x, nam: X }\n");
    return server.reload();
  };
  return { server, reload, breakIt };
}

/** Requests of every sort, each with what its answer says of the plant. */
const requests: readonly ((server: TestServer) => Promise<Response>)[] = [
  (server) => server.ask(`{ dataset { version } node(id: "${plant}") { name } }`),
  (server) => server.ask(`{ node(id: "${plant}") { name } dataset { version } }`),
  (server) => server.get(`/graphql?query={node(id:"${plant}"){name}dataset{version}}`),
  (server) => server.get(`/questions/growers-of-a-plant?plant=${plant}`),
  (server) => server.get(`/export/graph.json`),
  (server) => server.get(`/export/${plant}.graphml`),
  (server) => askInTwoParts(server, `{ dataset { version } node(id: "${plant}") { name } }`),
];

/** Asks with a pause before the end of the body, in which the world is loaded again: the answer is of one version. */
async function askInTwoParts(server: TestServer, query: string): Promise<Response> {
  const body = JSON.stringify({ query });
  const parts = new ReadableStream({
    async start(controller) {
      controller.enqueue(Buffer.from(body.slice(0, 5)));
      await pause(30);
      controller.enqueue(Buffer.from(body.slice(5)));
      controller.close();
    },
  });
  const headers = { "content-type": "application/json" };
  return server.get("/graphql", { method: "POST", headers, body: parts, duplex: "half" } as RequestInit);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The names of the plant's versions that an answer has, and the version that it says it is of. */
async function readAnswer(answer: Response) {
  const text = await answer.text();
  const inside = /"version":"(\w{16})"|"datasetVersion":"(\w{16})"/.exec(text);
  return {
    status: answer.status,
    names: [...new Set(text.match(/cowslip-[ab]/g))],
    header: answer.headers.get("x-dataset-version") ?? "",
    inside: inside?.[1] ?? inside?.[2],
  };
}

test(
  "no request fails and no answer mixes two versions while good and broken versions alternate",
  inGoodTime,
  async () => {
    const { server, reload, breakIt } = await serveVersions();
    const names: { [version: string]: string } = {};
    const answers: ReturnType<typeof readAnswer>[] = [];
    let sent = 0;
    const fire = () =>
      answers.push((requests[sent++ % requests.length] as (typeof requests)[number])(server).then(readAnswer));
    for (let round = 0; round < reloads / 2; round++) {
      const name = round % 4 < 2 ? "cowslip-a" : "cowslip-b";
      // Those before it are on their way when it is loaded, and those after it when the next one is.
      for (let count = 0; count < 3; count++) fire();
      await pause((round % 5) * (1000 / requestsPerSecond));
      const report = round % 2 === 0 ? reload(name) : breakIt();
      expect(report.status).toBe(round % 2 === 0 ? "ok" : "failed");
      fire();
      if (round % 2 === 0) names[(await readAnswer(await server.ask("{ dataset { version } }"))).header] = name;
    }
    expect(Object.keys(names)).toHaveLength(2);
    const found = await Promise.all(answers);
    expect(found.filter(({ status }) => status !== 200)).toEqual([]);
    expect(found.filter((answer) => isMixed(answer, names))).toEqual([]);
    expect(new Set(found.flatMap((answer) => answer.names))).toEqual(new Set(["cowslip-a", "cowslip-b"]));
  },
);

/** The version before the first reload has neither name. */
function isMixed({ names, header, inside }: Awaited<ReturnType<typeof readAnswer>>, versions: Versions): boolean {
  const expected = versions[header];
  return (inside !== undefined && inside !== header) || names.join() !== (expected ?? "");
}

test("an answer that was kept of one version is not given for the next", async () => {
  const { server, reload } = await serveVersions();
  const paths = [
    `/graphql?query={node(id:"${plant}"){name}}`,
    "/export/graph.json",
    `/questions/growers-of-a-plant?plant=${plant}`,
  ];
  for (const path of paths) {
    reload("cowslip-a");
    const kept = await server.get(path);
    const headers = { "if-none-match": kept.headers.get("etag") ?? "" };
    const again = await server.get(path, { headers });
    expect(again.status).toBe(304);
    reload("cowslip-b");
    const renewed = await server.get(path, { headers });
    expect(renewed.status).toBe(200);
    expect((await readAnswer(renewed)).names).toEqual(["cowslip-b"]);
  }
});

test("a request that is refused late is refused by the version that was served when it came", async () => {
  const { server, reload } = await serveVersions();
  const before = (await server.ask("{ nope }")).headers.get("x-dataset-version");
  const { send, received } = openRawConnection(server);
  send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n");
  await expect.poll(async () => (await server.get("/metrics")).text()).toMatch(/tpgraph_connections [2-9]/);
  reload("cowslip-a");
  send('{"query":"{ nope }"}');
  await expect.poll(received).toContain("nope");
  expect(received()).toContain(`x-dataset-version: ${before}`);
});

test("an answer that is kept by the server is not given for the next version", async () => {
  const { server, reload } = await serveVersions();
  const ask = requests.slice(0, 3).flatMap((request) => [request, request, request]);
  for (const name of ["cowslip-a", "cowslip-b", "cowslip-a"]) {
    reload(name);
    for (const request of ask) expect(await readAnswer(await request(server))).toMatchObject({ names: [name] });
  }
  expect(await (await server.get("/metrics")).text()).toContain('answer_cache_total{result="hit"} 9');
});

test("memory does not grow with reloads", inGoodTime, async () => {
  const { server, reload, breakIt } = await serveVersions();
  const collectGarbage = exposeGarbageCollection();
  const load = async (times: number) => {
    for (let round = 0; round < times; round++) {
      if (round % 5 === 4) breakIt();
      else reload(`cowslip-${round}-${times}`);
      for (const request of requests) await (await request(server)).text();
    }
    (server.log as unknown[]).length = 0;
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = await load(20);
  const after = await load(reloads);
  // A world like this takes some megabytes; one kept in a hundred would show.
  expect((after - before) / reloads).toBeLessThan(20_000);
});

function exposeGarbageCollection(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createLoadInThread, type LoadInThread } from "../../src/cli/load-in-thread.js";
import { loadWorld } from "../../src/compose.js";
import type { World } from "../../src/graphql/world.js";
import { type BuiltProgram, buildProgram } from "../project/kill/built-program.js";
import { openRawConnection } from "./raw-connection.js";
import { startTestServer, type TestServer } from "./start-test-server.js";

/** How often the world is loaded again; `RELOADS=1000` for a longer run, which tells its figures. */
const reloads = Number(process.env.RELOADS || 100);

/** Fewer show a leak. */
const reloadsWatched = Number(process.env.RELOADS || 50);

const inGoodTime = { timeout: 120_000 + reloads * 2000 };

/** Sent a second while the world is loaded again and again, as long as no more than so many wait for their answers. */
const requestsPerSecond = 200;
const mostWaiting = 90;

const plant = "plant:cowslip";

/** What the dataset says in each of its good versions, the name of the plant. */
interface Versions {
  readonly [version: string]: string | undefined;
}

/** What is refused because there is too much of it is the business of other tests. */
const roomy = { maxRequests: 10_000, maxExports: 1000, logLevel: "error" };

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

/** A served copy of the toy world, and how to write and load each of its versions. */
async function serveVersions() {
  const folder = mkdtempSync(join(tmpdir(), "under-fire-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", folder, { recursive: true });
  const paths = { schema: join(folder, "schema"), data: join(folder, "data") };
  const file = join(folder, "data/entities/plants.yaml");
  const good = readFileSync(file, "utf8");
  const load = createLoadInThread(program.threadProgram) as LoadInThread;
  const reloaded: WeakRef<World["store"]>[] = [];
  const reloadWorld: LoadInThread = async (...asked) => {
    const result = await load(...asked);
    if (result.world) reloaded.push(new WeakRef(result.world.store));
    return result;
  };
  const server = await startTestServer({ ...paths, ...roomy }, () => loadWorld(paths), reloadWorld);
  const reload = (name: string) => {
    writeFileSync(file, good.replace("name: cowslip", `name: ${name}`));
    return server.reload();
  };
  const breakIt = () => {
    appendFileSync(file, "\n- { id: plant:x, nam: X }\n");
    return server.reload();
  };
  return { server, reload, breakIt, reloaded };
}

/** Requests of every sort, each with what its answer says of the plant. */
const requests = [
  (server: TestServer) => server.ask(`{ dataset { version } node(id: "${plant}") { name } }`),
  (server: TestServer) => server.ask(`{ node(id: "${plant}") { name } dataset { version } }`),
  (server: TestServer) => server.get(`/graphql?query={node(id:"${plant}"){name}dataset{version}}`),
  (server: TestServer) => server.get(`/questions/growers-of-a-plant?plant=${plant}`),
  (server: TestServer) => server.get(`/export/graph.json`),
  (server: TestServer) => server.get(`/export/${plant}.graphml`),
  (server: TestServer) => askInTwoParts(server, `{ dataset { version } node(id: "${plant}") { name } }`),
] as const satisfies readonly ((server: TestServer) => Promise<Response>)[];

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
interface Answer {
  readonly status: number | string;
  readonly names: readonly string[];
  readonly header: string;
  readonly inside: string | undefined;
}

function toFailure(error: Error): Answer {
  return { status: `${error.message}: ${error.cause}`, names: [], header: "", inside: undefined };
}

async function readAnswer(answer: Response): Promise<Answer> {
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
    const answers: Promise<Answer>[] = [];
    const startedAt = performance.now();
    let waiting = 0;
    const send = async (request: (typeof requests)[number] = requests[0]) => {
      waiting++;
      const answer = await request(server).then(readAnswer, toFailure);
      waiting--;
      return answer;
    };
    const fire = () => {
      const due = ((performance.now() - startedAt) / 1000) * requestsPerSecond;
      while (answers.length < due && waiting < mostWaiting) {
        answers.push(send(requests[answers.length % requests.length]));
      }
    };
    const firing = setInterval(fire, 1000 / requestsPerSecond);
    onTestFinished(() => clearInterval(firing));
    for (let round = 0; round < reloads; round++) {
      const name = round % 4 < 2 ? "cowslip-a" : "cowslip-b";
      // Some are on their way when it is loaded, and those that were due meanwhile are sent at once.
      await pause(20 + (round % 5) * 5);
      const report = await (round % 2 === 0 ? reload(name) : breakIt());
      expect(report.status).toBe(round % 2 === 0 ? "ok" : "failed");
      fire();
      if (round % 2 === 0) names[(await readAnswer(await server.ask("{ dataset { version } }"))).header] = name;
    }
    clearInterval(firing);
    const seconds = (performance.now() - startedAt) / 1000;
    expect(Object.keys(names)).toHaveLength(2);
    const found = await Promise.all(answers);
    tell(`${reloads} reloads and ${found.length} requests in ${seconds.toFixed(0)} s.`);
    expect(found.filter(({ status }) => status !== 200)).toEqual([]);
    expect(found.filter((answer) => isMixed(answer, names))).toEqual([]);
    expect(new Set(found.flatMap((answer) => answer.names))).toEqual(new Set(["cowslip-a", "cowslip-b"]));
  },
);

/** The version before the first reload has neither name. */
function isMixed({ names, header, inside }: Answer, versions: Versions): boolean {
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
    await reload("cowslip-a");
    const kept = await server.get(path);
    const headers = { "if-none-match": kept.headers.get("etag") ?? "" };
    const again = await server.get(path, { headers });
    expect(again.status).toBe(304);
    await reload("cowslip-b");
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
  await reload("cowslip-a");
  send('{"query":"{ nope }"}');
  await expect.poll(received).toContain("nope");
  expect(received()).toContain(`x-dataset-version: ${before}`);
});

test("an answer that is kept by the server is not given for the next version", async () => {
  const { server, reload } = await serveVersions();
  const ask = requests.slice(0, 3).flatMap((request) => [request, request, request]);
  for (const name of ["cowslip-a", "cowslip-b", "cowslip-a"]) {
    await reload(name);
    for (const request of ask) expect(await readAnswer(await request(server))).toMatchObject({ names: [name] });
  }
  expect(await (await server.get("/metrics")).text()).toContain('answer_cache_total{result="hit"} 9');
});

test("a version that is no longer served is let go of, though what was asked of it is not asked again", async () => {
  const { server, reload, reloaded } = await serveVersions();
  const collectGarbage = exposeGarbageCollection();
  await reload("cowslip-0");
  for (const request of requests) await (await request(server)).text();
  for (const round of [1, 2]) {
    await reload(`cowslip-${round}`);
    await (await server.ask(`{ dataset { version } nodes(ids: ["${plant}"]) { id } }`)).text();
  }
  await pause(50);
  collectGarbage();
  expect(reloaded.map((store) => store.deref() !== undefined)).toEqual([false, false, true]);
});

test("memory does not grow with reloads", inGoodTime, async () => {
  const { server, reload, breakIt } = await serveVersions();
  const collectGarbage = exposeGarbageCollection();
  let round = 0;
  const load = async (times: number) => {
    for (const end = round + times; round < end; round++) {
      await (round % 5 === 4 ? breakIt() : reload(`cowslip-${round}`));
      for (const request of requests) await (await request(server)).text();
    }
    (server.log as unknown[]).length = 0;
    collectGarbage();
    return { x: round, y: process.memoryUsage().heapUsed };
  };
  await load(20);
  const samples = [];
  for (let sample = 0; sample < 10; sample++) samples.push(await load(reloadsWatched / 10));
  const bytesPerReload = toSlope(samples);
  const sizes = samples.map(({ x, y }) => `${(y / 1e6).toFixed(2)} MB after ${x}`).join(", ");
  tell(`Heap: ${sizes}; ${bytesPerReload.toFixed(0)} bytes a reload.`);
  // A world like this takes some megabytes; one kept in a hundred would show.
  expect(bytesPerReload).toBeLessThan(20_000);
});

/** Figures are for whoever asked for a longer run. */
function tell(figures: string): void {
  if (process.env.RELOADS) process.stdout.write(`${figures}\n`);
}

/** The slope of the straight line that is nearest to points, by least squares. */
function toSlope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const along = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return along / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

function exposeGarbageCollection(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

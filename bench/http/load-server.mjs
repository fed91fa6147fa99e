/**
 * Our server under four times the load that it can answer, or another number of times: `npm run bench:load -- [seconds]
 * [S|M|L] [times]`.
 *
 * Measures the capacity and the latency without load first, with the same client. The cache of answers is off, so that
 * each answer is work. Of ten connections one is measured, by a client that does nothing else, and the others are those of a
 * crowd in a thread of its own: a client that receives all answers would measure how long it takes itself.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { bundle } from "../bundle.mjs";
import { describeRun } from "./describe-run.mjs";
import { fireInThread } from "./fire-in-thread.mjs";
import { fire } from "./fire-requests.mjs";
import { startServer } from "./start-server.mjs";

const [seconds = "60", size = "M", times = "4"] = process.argv.slice(2);
const connections = 500;

mkdirSync("artefacts", { recursive: true });
const { questions } = await import(await bundle("bench/query/questions.ts"));
const asked = ["Q1", "Q2", "Q3"].map((name) =>
  JSON.stringify({ query: questions[name].query, variables: questions[name].variables }),
);
const server = await startServer(await bundle("bench/http/serve.ts"), "ours", size, { ANSWER_CACHE_BYTES: "0" });
const url = `${server.url}/graphql`;

const capacity = (await fire({ url, asked, connections: 8, seconds: 5 })).served / 5;
const unloaded = await fire({ url, asked, connections: 10, seconds: 10, rate: Math.ceil(capacity / 10) });
const before = await readFigures();
const watching = watchMemory();
const [loaded, crowd] = await Promise.all([
  fire({ url, asked, ...toShare(1 / 10) }),
  fireInThread({ url, asked, ...toShare(9 / 10) }),
]);
const peak = watching.stop();
const { delay } = await readFigures();
await new Promise((resolve) => setTimeout(resolve, 5000));
const after = await readFigures();
const rested = await fire({ url, asked, connections: 10, seconds: 5, rate: Math.ceil(capacity / 10) });
server.stop();

const report = {
  ...describeRun(),
  ...{ size, connections, times: Number(times), seconds: Number(seconds), capacityPerSecond: Math.round(capacity) },
  offeredPerSecond: toPerSecond(loaded.served + loaded.refused + crowd.served + crowd.refused),
  servedPerSecond: toPerSecond(loaded.served + crowd.served),
  refusedPerSecond: toPerSecond(loaded.refused + crowd.refused),
  failed: loaded.failed + crowd.failed,
  unloadedMs: unloaded.servedMs,
  servedMs: loaded.servedMs,
  refusedMs: loaded.refusedMs,
  crowd: { servedMs: crowd.servedMs, refusedMs: crowd.refusedMs },
  p99OverUnloaded: Number((loaded.servedMs.p99 / unloaded.servedMs.p99).toFixed(1)),
  restedMs: rested.servedMs,
  memoryMB: { before: toMegabytes(before.memory.rss), peak: toMegabytes(peak), after: toMegabytes(after.memory.rss) },
  eventLoopDelayMs: delay,
};
writeFileSync("artefacts/bench-load.json", JSON.stringify(report, null, 2));
console.log(JSON.stringify(report, null, 2));

/** The part of one client in the connections and requests of all. */
function toShare(share) {
  const rate = Math.ceil(capacity * Number(times) * share);
  return { connections: connections * share, seconds: Number(seconds), rate };
}

function toPerSecond(count) {
  return Math.round(count / Number(seconds));
}

async function readFigures() {
  return server.readFigures();
}

function watchMemory() {
  let most = 0;
  const looking = setInterval(async () => {
    const { memory } = await readFigures();
    most = Math.max(most, memory.rss);
  }, 1000);
  return {
    stop() {
      clearInterval(looking);
      return most;
    },
  };
}

function toMegabytes(bytes) {
  return Math.round(bytes / 1e6);
}

import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Express } from "express";
import { parseSettings } from "../../src/server/parse-settings.js";
import { startServer } from "../../src/server/start-server.js";
import { createAnswersByHand } from "../query/by-hand.js";
import { createWorld } from "../query/create-world.js";
import { createSyntheticDataset, type Size, sizes } from "../query/synthetic-dataset.js";
import { createHandWrittenServer, createStaticServer } from "./reference-server.js";

/** One server of a comparison in a process of its own: `serve.js ours|hand|static S|M|L`; tells its port to its parent. */
const [way, size = "S"] = process.argv.slice(2);

const start = { ours: serveOurs, hand: serveByHand, static: serveStatic }[way as string];
if (!start) throw new Error(`There is no way "${way}".`);
const delays = monitorEventLoopDelay();
const port = await start(sizes[size as keyof typeof sizes]);
process.on("message", (message) => {
  if (message !== "figures") return;
  process.send?.({ memory: process.memoryUsage(), cpu: process.cpuUsage(), delay: readDelay() });
});
process.on("disconnect", () => process.exit());
delays.enable();
process.send?.({ port });

/** Milliseconds by which the event loop came late, since the server began. */
function readDelay() {
  const toMilliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
  return { p50: toMilliseconds(delays.percentile(50)), p99: toMilliseconds(delays.percentile(99)) };
}

/** As in production: limits, headers, figures, and a log of one line a request to standard output. */
async function serveOurs(chosen: Size): Promise<number> {
  const settings = parseSettings({ flags: { port: 0, host: "127.0.0.1" }, environment: process.env });
  const world = createWorld(chosen);
  const { address } = await startServer(settings, { loadWorld: () => ({ world, diagnostics: [] }) });
  return address.port;
}

function serveByHand(chosen: Size): Promise<number> {
  return open(createHandWrittenServer(createAnswersByHand(createSyntheticDataset(chosen))));
}

function serveStatic(chosen: Size): Promise<number> {
  return open(createStaticServer(createAnswersByHand(createSyntheticDataset(chosen))));
}

function open(application: Express): Promise<number> {
  return new Promise((resolve) => {
    const server = application.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

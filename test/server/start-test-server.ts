import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import type { LoadResult } from "../../src/graphql/world.js";
import { parseSettings } from "../../src/server/parse-settings.js";
import { type RunningServer, type StartOptions, startServer } from "../../src/server/start-server.js";
import { createStubWorld } from "./stub-world.js";

export interface TestServer extends RunningServer {
  /** Log records so far. */
  readonly log: readonly LogRecord[];
  /** A request to the server. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** A GraphQL request by POST. */
  ask(query: string, variables?: object): Promise<Response>;
}

/** Tests ask many things of a cold server at once, on machines that have other things to do. */
const patient = { maxWaitMs: 60_000 };

/** A page as the build would leave it. */
const explorerFolder = fileURLToPath(new URL("../fixtures/built-page", import.meta.url));

interface LogRecord {
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A server on a free port that is closed when the test is over. */
export async function startTestServer(
  flags: Readonly<Record<string, unknown>> = {},
  loadWorld: () => LoadResult = () => ({ world: createStubWorld(), diagnostics: [] }),
  reloadWorld?: StartOptions["reloadWorld"],
): Promise<TestServer> {
  const log: LogRecord[] = [];
  const logger = pino({ level: "debug", base: null }, { write: (line) => log.push(JSON.parse(line)) });
  const settings = parseSettings({ flags: { port: 0, host: "127.0.0.1", ...patient, ...flags } });
  const server = await startServer(settings, { loadWorld, reloadWorld, logger, explorerFolder });
  onTestFinished(() => server.close());
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
  const ask = (query: string, variables: object = {}) =>
    get("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
  return { ...server, log, get, ask };
}

import type { z } from "zod";
import { defaultQueryLimits, type QueryLimits } from "../graphql/limits/query-limits.js";
import {
  byteSize,
  byteSizeOrOff,
  oneOf,
  onOff,
  origins,
  type SettingValue,
  text,
  trustedProxies,
  wholeNumber,
  wholeNumberOrOff,
} from "./setting-values.js";

/** One setting as the command line, the environment and the documentation know it. */
export interface SettingDefinition {
  /** Key in `Settings`; the flag in camelCase. */
  readonly name: string;
  /** With its argument, as in `--port <number>`. */
  readonly flag: string;
  /** Environment variable. */
  readonly variable: string;
  /** As it would be typed; empty when there is none. */
  readonly default: string;
  readonly description: string;
  /** What a value may be, in words. */
  readonly accepted: string;
  readonly check: z.ZodType;
}

const definitions = {
  port: define("--port <number>", "PORT", "4000", "Port to listen on; 0 takes any free one.", wholeNumber(0, 65_535)),
  host: define(
    "--host <address>",
    "HOST",
    "localhost",
    "Address to listen on. `localhost` answers on the machine itself only, over IPv4 and IPv6; `::` or `0.0.0.0` on every network, which a container needs.",
    text("a host name or an IP address"),
  ),
  schema: define("--schema <folder>", "SCHEMA_DIR", "schema", "Folder of the schema.", text("a folder")),
  data: define("--data <folder>", "DATA_DIR", "graph-data", "Folder of the data.", text("a folder")),
  sources: define(
    "--sources <folder>",
    "SOURCES_DIR",
    "",
    "Folder of the source texts; with it, passages come with their text.",
    text("a folder"),
  ),
  watch: define("--watch [on|off]", "WATCH", "off", "Reload when a file of the schema or the data changes.", onOff),
  logLevel: define(
    "--log-level <level>",
    "LOG_LEVEL",
    "info",
    "How much to log; `debug` adds probes and query texts.",
    oneOf(["debug", "info", "warn", "error", "silent"]),
  ),
  logFormat: define(
    "--log-format <format>",
    "LOG_FORMAT",
    "auto",
    "`json` for machines, `pretty` for people; `auto` is pretty on a terminal.",
    oneOf(["auto", "json", "pretty"]),
  ),
  corsOrigin: define("--cors-origin <origins>", "CORS_ORIGIN", "*", "Web pages that may read answers.", origins),
  graphiql: define("--graphiql <on|off>", "GRAPHIQL", "on", "Serve the query editor at `/graphql`.", onOff),
  introspection: define(
    "--introspection <on|off>",
    "INTROSPECTION",
    "on",
    "Let callers ask for the API itself.",
    onOff,
  ),
  bodyLimit: define("--body-limit <size>", "BODY_LIMIT", "100kB", "Largest request body, unpacked.", byteSize),
  maxDepth: define(
    "--max-depth <number>",
    "MAX_DEPTH",
    String(defaultQueryLimits.maxDepth),
    "Deepest nesting of a query.",
    wholeNumber(1, 100),
  ),
  maxCost: define(
    "--max-cost <number>",
    "MAX_COST",
    String(defaultQueryLimits.maxCost),
    "Highest estimated cost of a query: one for each object that it may return, a tenth for each value, a hundredth for each character of its texts.",
    wholeNumber(1, 1_000_000_000),
  ),
  maxTokens: define(
    "--max-tokens <number>",
    "MAX_TOKENS",
    String(defaultQueryLimits.maxTokens),
    "Longest query, in tokens.",
    wholeNumber(10, 100_000),
  ),
  maxAliases: define(
    "--max-aliases <number>",
    "MAX_ALIASES",
    String(defaultQueryLimits.maxAliases),
    "Most times that one field may stand in one place under different names.",
    wholeNumber(1, 1000),
  ),
  maxRootFields: define(
    "--max-root-fields <number>",
    "MAX_ROOT_FIELDS",
    String(defaultQueryLimits.maxRootFields),
    "Most fields at the root of a query.",
    wholeNumber(1, 1000),
  ),
  maxList: define(
    "--max-list <number>",
    "MAX_LIST",
    String(defaultQueryLimits.maxListSize),
    "Most entries that `limit` or `first` may ask for.",
    wholeNumber(1, 100_000),
  ),
  requestTimeoutMs: define(
    "--request-timeout-ms <milliseconds>",
    "REQUEST_TIMEOUT_MS",
    String(defaultQueryLimits.maxTimeMs),
    "Longest time to work on one request.",
    wholeNumber(10, 600_000),
  ),
  maxRequests: define(
    "--max-requests <number>",
    "MAX_REQUESTS",
    "100",
    "Most requests worked on at once; those beyond get a 503.",
    wholeNumber(1, 100_000),
  ),
  maxWaitMs: define(
    "--max-wait-ms <milliseconds>",
    "MAX_WAIT_MS",
    "5",
    "When requests keep coming faster than they are answered: how long those may wait that are taken up; the others get a 503.",
    wholeNumber(1, 60_000),
  ),
  maxExports: define(
    "--max-exports <number>",
    "MAX_EXPORTS",
    "4",
    "Most files of `/export` made at once; those beyond get a 503.",
    wholeNumber(1, 1000),
  ),
  rateLimit: define(
    "--rate-limit <number>",
    "RATE_LIMIT",
    "6000",
    "Most requests a minute from one client address; those beyond get a 429. Clients on the same machine are not counted.",
    wholeNumberOrOff(1, 1_000_000_000),
  ),
  answerCacheBytes: define(
    "--answer-cache-bytes <size>",
    "ANSWER_CACHE_BYTES",
    "32MB",
    "Most bytes of answers that are kept in memory for those who ask the same again.",
    byteSizeOrOff,
  ),
  maxConnections: define(
    "--max-connections <number>",
    "MAX_CONNECTIONS",
    "1000",
    "Most connections open at once; those beyond are closed.",
    wholeNumber(1, 1_000_000),
  ),
  receiveTimeoutMs: define(
    "--receive-timeout-ms <milliseconds>",
    "RECEIVE_TIMEOUT_MS",
    "30000",
    "Longest time in which a request comes as a whole; its headers have a third of it.",
    wholeNumber(100, 600_000),
  ),
  sendTimeoutMs: define(
    "--send-timeout-ms <milliseconds>",
    "SEND_TIMEOUT_MS",
    "30000",
    "Longest time in which a reader takes nothing of an answer.",
    wholeNumber(100, 600_000),
  ),
  maxUnsent: define(
    "--max-unsent <size>",
    "MAX_UNSENT",
    "100MB",
    "Most bytes of answers that wait in memory for their readers; the longest are cut off beyond.",
    byteSize,
  ),
  metrics: define("--metrics <on|off>", "METRICS", "on", "Serve figures at `/metrics`.", onOff),
  trustProxy: define(
    "--trust-proxy <proxies>",
    "TRUST_PROXY",
    "off",
    "Proxies in front whose word on the client's address is taken, for the log and `RATE_LIMIT`.",
    trustedProxies,
  ),
  shutdownTimeoutMs: define(
    "--shutdown-timeout-ms <milliseconds>",
    "SHUTDOWN_TIMEOUT_MS",
    "10000",
    "Longest wait for running requests when stopping.",
    wholeNumber(0, 600_000),
  ),
};

/** The server's configuration, checked. `sources` is undefined where none was given. */
export type Settings = {
  readonly [Name in Exclude<keyof typeof definitions, "sources">]: z.output<(typeof definitions)[Name]["check"]>;
} & { readonly sources: string | undefined };

/** Every setting, in the order of the documentation. */
export const settingDefinitions: readonly SettingDefinition[] = Object.entries(definitions).map(
  ([name, definition]) => ({ name, ...definition }),
);

/** The part of the settings that bounds what one operation may ask for. */
export function toQueryLimits(settings: Settings): QueryLimits {
  const { maxDepth, maxCost, maxTokens, maxAliases, maxRootFields, maxList, requestTimeoutMs } = settings;
  return {
    ...defaultQueryLimits,
    ...{ maxDepth, maxCost, maxTokens, maxAliases, maxRootFields },
    maxListSize: maxList,
    maxTimeMs: requestTimeoutMs,
  };
}

function define<T>(flag: string, variable: string, byDefault: string, description: string, value: SettingValue<T>) {
  return { flag, variable, default: byDefault, description, ...value };
}

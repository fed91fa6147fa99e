import fc from "fast-check";
import { parse } from "graphql";
import { answerQuery, answerQueryAsText } from "../../src/graphql/answer-query.js";
import { checkQueryLimits } from "../../src/graphql/limits/check-query-limits.js";
import { getDataSizes } from "../../src/graphql/limits/data-sizes.js";
import { estimateCost } from "../../src/graphql/limits/estimate-cost.js";
import { findLimitedRequest } from "../../src/graphql/limits/limited-request.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import type { World } from "../../src/graphql/world.js";
import { fromDice } from "./dice.js";
import { watchEventLoop } from "./watch-event-loop.js";
import { type QueryTemplate, writeQuery } from "./write-query.js";

/** A query, what it was thought to cost, and what it did cost. */
export interface AskedQuery {
  readonly query: string;
  readonly cost: number;
  readonly ms: number;
  /** The longest that the event loop was held at a time on the short way, and by graphql-js. */
  readonly heldMs: number;
  readonly heldByGraphqlMs: number;
  /** Characters of the answer. */
  readonly size: number;
  /** Objects in the answer, and a tenth for each value: what the estimate is about. */
  readonly found: number;
  readonly codes: readonly string[];
}

export interface QueryRun {
  readonly world: World;
  readonly seed: number;
  readonly runs: number;
}

/** What came of a run. */
export interface QueryReport {
  /** Queries that met a bug, took too long or brought too much, with what is wrong. */
  readonly findings: readonly (AskedQuery & { readonly fault: string })[];
  /** How often which outcome: a code, or `answered`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Most memory that the process had, before the run and in it. */
  readonly memory: { readonly before: number; readonly peak: number };
  /** How many queries held the event loop longer than they should on the short way, and how many by graphql-js. */
  readonly overlong: { readonly shortWay: number; readonly graphql: number };
  /** The ten that held the event loop longest on the short way, and those by graphql-js. */
  readonly holding: readonly AskedQuery[];
  readonly holdingByGraphql: readonly AskedQuery[];
  /** The ten that took longest, the longest first. */
  readonly slowest: readonly AskedQuery[];
  /** The ten that brought most, the largest first. */
  readonly largest: readonly AskedQuery[];
  /** The ten that brought most of what they were thought to bring. */
  readonly underestimated: readonly AskedQuery[];
}

/** What the highest cost may bring: a hundred characters for one, which names and lucky filters can double. */
const longestAnswer = 60_000_000;
/** Long beside the time limit, since other work may hold the machine; far from forever. */
const marginMs = 5_000;
/** How long one request may hold the event loop at a time. Reported, never judged: collections of garbage count too. */
const longestHeldMs = 100;
const lengths = [1, 2, 3, 5, 8, 13, 25, 50, 100, 200, 400, 700, 1_000];
const batchSize = 100;
const longestTop = 10;

/** Asks generated queries with the longest lists that the limits let pass, and checks that each is refused or answered. */
export async function askWorstQueries({ world, seed, runs }: QueryRun): Promise<QueryReport> {
  const ids = [...world.store.allNodeIds()];
  world.getSearchIndex();
  const queries = fromDice((dice) => writeQuery(world.schema, ids, dice));
  const before = process.memoryUsage.rss();
  const asked: AskedNow[] = [];
  for (let batch = 0; batch * batchSize < runs; batch++) {
    const numRuns = Math.min(batchSize, runs - batch * batchSize);
    for (const template of fc.sample(queries, { seed: seed + batch, numRuns })) {
      asked.push(await ask(stretch(template, world), world));
    }
  }
  const top = (order: (query: AskedQuery) => number) =>
    [...asked].sort((a, b) => order(b) - order(a)).slice(0, longestTop);
  return {
    findings: asked.flatMap(({ fault, rss: _rss, ...query }) => (fault === undefined ? [] : [{ ...query, fault }])),
    outcomes: countOutcomes(asked),
    memory: { before, peak: Math.max(...asked.map(({ rss }) => rss)) },
    overlong: {
      shortWay: asked.filter(({ heldMs }) => heldMs > longestHeldMs).length,
      graphql: asked.filter(({ heldByGraphqlMs }) => heldByGraphqlMs > longestHeldMs).length,
    },
    holding: top(({ heldMs }) => heldMs),
    holdingByGraphql: top(({ heldByGraphqlMs }) => heldByGraphqlMs),
    slowest: top(({ ms }) => ms),
    largest: top(({ size }) => size),
    underestimated: top(({ found, cost }) => (found > 100 ? found / cost : 0)),
  };
}

/** With the longest lists that pass; with the shortest when none do. */
function stretch(template: QueryTemplate, world: World): string {
  const fits = (length: number) => {
    const document = parse(template(length));
    const asked = [world.schema, document, undefined, undefined, defaultQueryLimits] as const;
    return checkQueryLimits(...asked, true, getDataSizes(world)).length === 0;
  };
  let [low, high] = [0, lengths.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(lengths[middle] as number)) low = middle;
    else high = middle;
  }
  return template(lengths[low] as number);
}

interface AskedNow extends AskedQuery {
  readonly fault?: string;
  readonly rss: number;
}

async function ask(query: string, world: World): Promise<AskedNow> {
  const bugs: unknown[] = [];
  const request = { world, schema: world.schema, source: query, reportBug: (bug: unknown) => bugs.push(bug) };
  const watched = await watchEventLoop(() => answerQueryAsText(request));
  const { answer: short } = watched;
  const full = await watchEventLoop(() => answerQuery(request));
  const { answer: result, ms } = full;
  const text = JSON.stringify(result.data ?? null);
  const codes = [...new Set(result.errors?.map(({ extensions }) => String(extensions.code)))];
  const held = { heldMs: watched.heldMs, heldByGraphqlMs: full.heldMs };
  const measured = { cost: toCost(query, world), ms, ...held, size: text.length, found: weigh(result.data) };
  const asked = { query, ...measured, codes };
  const isSame = typeof short !== "string" || result.errors !== undefined || short === text;
  const fault = findFault(asked, bugs, isSame);
  const rss = Math.max(watched.rss, full.rss);
  return { ...asked, rss, ...(fault !== undefined && { fault }) };
}

function findFault({ ms, size, codes }: AskedQuery, bugs: readonly unknown[], isSame: boolean): string | undefined {
  const [bug] = bugs;
  if (bug !== undefined) return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  if (codes.includes("GRAPHQL_VALIDATION_FAILED")) return "a generated query that is not valid";
  if (codes.includes("undefined")) return "an error without a code";
  if (ms > defaultQueryLimits.maxTimeMs + marginMs) return `it took ${Math.round(ms)} ms`;
  if (size > longestAnswer) return `it brought ${size} characters`;
  if (!isSame) return "the short way gives another answer";
  return undefined;
}

function toCost(query: string, world: World): number {
  const request = findLimitedRequest(
    ...([world.schema, parse(query), undefined, undefined, defaultQueryLimits, getDataSizes(world)] as const),
  );
  return request === undefined ? 0 : estimateCost(request);
}

/** Objects of an answer, and a tenth for each value. */
function weigh(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + weigh(entry), 0);
  if (typeof value !== "object" || value === null) return 0.1;
  return Object.values(value).reduce((sum: number, entry) => sum + weigh(entry), 1);
}

function countOutcomes(asked: readonly AskedQuery[]): Record<string, number> {
  const outcomes: Record<string, number> = {};
  for (const { codes } of asked) {
    const outcome = codes.join(" ") || "answered";
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

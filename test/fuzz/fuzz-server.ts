import fc from "fast-check";
import { checkAnswer } from "./check-answer.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { hostileRequests } from "./hostile-requests.js";
import { toMarker, withMarker } from "./marker.js";
import type { RawRequest } from "./raw-request.js";
import { sendRaw } from "./send-raw.js";

/** A record of the server's log. */
export interface LoggedBug {
  readonly requestId?: unknown;
  readonly msg: string;
}

export interface FuzzRun {
  readonly address: { readonly host: string; readonly port: number };
  readonly target: FuzzTarget;
  readonly seed: number;
  /** How many requests. */
  readonly runs: number;
  /** Bugs that the server has logged so far. */
  readonly getBugs: () => readonly LoggedBug[];
}

/** A request that was answered as none may be; a bug that the log does not tie to a request has none. */
export interface Finding {
  readonly request?: RawRequest;
  readonly faults: readonly string[];
}

/** How long a request took, and how much came back. */
interface Sent {
  readonly request: RawRequest;
  readonly ms: number;
  readonly bytes: number;
}

/** What came of a run. */
export interface FuzzReport {
  readonly findings: readonly Finding[];
  /** How often which status was given. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The ten that took longest, the longest first. */
  readonly slowest: readonly Sent[];
}

const atOnce = 8;
const batchSize = 200;

/** Sends hostile requests, several at once so that one could hear of another, and checks every answer. */
export async function fuzzServer({ address, target, seed, runs, getBugs }: FuzzRun): Promise<FuzzReport> {
  const findings: Finding[] = [];
  const statuses: Record<string, number> = {};
  let slowest: Sent[] = [];
  const requestOf = new Map<unknown, RawRequest>();

  async function send(drawn: RawRequest): Promise<void> {
    const marker = toMarker(requestOf.size + 1);
    const request = { ...drawn, bytes: withMarker(drawn.bytes, marker) };
    requestOf.set(marker, request);
    const started = performance.now();
    const answer = await sendRaw(request, address);
    const sent = { request, ms: performance.now() - started, bytes: answer.bytes };
    slowest = [...slowest, sent].sort((a, b) => b.ms - a.ms).slice(0, 10);
    statuses[answer.status ?? "none"] = (statuses[answer.status ?? "none"] ?? 0) + 1;
    const faults = checkAnswer(request, answer, marker);
    if (faults.length > 0) findings.push({ request, faults });
  }

  for (let batch = 0; requestOf.size < runs; batch++) {
    const numRuns = Math.min(batchSize, runs - requestOf.size);
    const waiting = fc.sample(hostileRequests(target), { seed: seed + batch, numRuns });
    await Promise.all(Array.from({ length: atOnce }, () => sendAll(waiting, send)));
  }
  const bugs = getBugs().map(({ requestId, msg }) => toFinding(requestOf.get(requestId), `the log: ${msg}`));
  return { findings: [...findings, ...bugs], statuses, slowest };
}

async function sendAll(waiting: RawRequest[], send: (request: RawRequest) => Promise<void>): Promise<void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await send(next);
}

function toFinding(request: RawRequest | undefined, fault: string): Finding {
  return { ...(request && { request }), faults: [fault] };
}

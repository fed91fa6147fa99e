import type { Dataset, NodeRecord } from "../../src/dataset/dataset.js";
import { createSeededRandom } from "../../src/store/memory/analysis/create-seeded-random.js";
import type { FindShortestChain } from "./shortest-chain-by-hand.js";

/** Two nodes between which the shortest chain is asked for. */
export interface ChainEnds {
  readonly from: string;
  readonly to: string;
  /** Statements in the chain at most. */
  readonly maxLength: number;
}

/** How the ends lie to each other: statements of the chain between them, or that none is short enough. */
export type Distance = "near" | "middle" | "far" | "too far" | "apart";

/** The longest chain that the API looks for. */
const longest = 6;

/** Pairs of each distance. */
const pairCount = 4;

/**
 * Pairs of nodes taken at random by a seed, four of each distance: near (one or two statements), middle (three or four),
 * far (five or six), too far (one statement more than allowed) and apart (no chain of six).
 */
export function createChainEnds({ nodes }: Dataset, findChain: FindShortestChain): Record<Distance, ChainEnds[]> {
  const pairs: Record<Distance, ChainEnds[]> = { near: [], middle: [], far: [], "too far": [], apart: [] };
  const random = createSeededRandom(1_127);
  const pick = () => (nodes[Math.floor(random() * nodes.length)] as NodeRecord).id;
  for (let attempt = 0; attempt < 10_000 && !isComplete(pairs); attempt++) {
    const [from, to] = [pick(), pick()];
    const length = findChain(from, to, longest)?.length;
    add(pairs[toDistance(length)], { from, to, maxLength: longest });
    if (length === 5) add(pairs["too far"], { from, to, maxLength: length - 1 });
  }
  return pairs;
}

/** Questions and answers of the shortest chain. */
export const chainQuery =
  "query ($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength, limit: 1) { length statements { properties { id } } } }";

/** The bytes that the API answers to `chainQuery`. */
export function toChainAnswer(chain: readonly string[] | undefined): string {
  const statements = chain?.map((id) => ({ properties: { id } }));
  return JSON.stringify({ data: { paths: statements ? [{ length: statements.length, statements }] : [] } });
}

function toDistance(length: number | undefined): Distance {
  if (length === undefined) return "apart";
  return length <= 2 ? "near" : length <= 4 ? "middle" : "far";
}

function add(pairs: ChainEnds[], ends: ChainEnds): void {
  if (pairs.length < pairCount && ends.from !== ends.to) pairs.push(ends);
}

function isComplete(pairs: Record<Distance, ChainEnds[]>): boolean {
  return Object.values(pairs).every(({ length }) => length === pairCount);
}

/** What a numeric argument accepts, and what stands for it when it is not given. */
export interface ArgumentRange {
  readonly minimum: number;
  readonly default: number;
  readonly maximum: number;
}

/** The limits of every operation that has some, by operation and argument; for checks, documentation and cost estimates. */
export const queryLimits = Object.freeze({
  nearest: Object.freeze({ limit: toRange(1, 5, 25) }),
  search: Object.freeze({ limit: toRange(1, 25, 100) }),
  /** `maxLength` counts statements in a chain, `limit` chains. */
  paths: Object.freeze({ maxLength: toRange(1, 4, 6), limit: toRange(1, 5, 50) }),
  /** `depth` counts statements from the given nodes, `limit` nodes, the given ones included. */
  neighborhood: Object.freeze({ depth: toRange(0, 1, 3), limit: toRange(1, 100, 1000) }),
  /** `limit` counts statements. */
  subgraph: Object.freeze({ limit: toRange(1, 1000, 5000) }),
  /** Of a layout by forces. */
  layout: Object.freeze({ iterations: toRange(1, 300, 2000) }),
});

function toRange(minimum: number, standard: number, maximum: number): ArgumentRange {
  return Object.freeze({ minimum, default: standard, maximum });
}

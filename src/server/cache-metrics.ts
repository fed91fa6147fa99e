import { Counter, Gauge, type Registry } from "prom-client";

/** Figures of the cache of answers. */
export interface CacheMetrics {
  countLookup(result: "hit" | "miss"): void;
  /** Tells how many bytes are kept, whenever figures are asked for. */
  watchCacheSize(readBytes: () => number): void;
}

/** Cache metrics in the registries given. */
export function createCacheMetrics(registers: Registry[]): CacheMetrics {
  let readBytes = () => 0;
  const lookups = new Counter({
    name: "tpgraph_answer_cache_total",
    help: "Requests whose answer was looked for among those kept, by result: hit or miss.",
    labelNames: ["result"],
    registers,
  });
  new Gauge({
    name: "tpgraph_answer_cache_bytes",
    help: "Memory that the kept answers of the dataset version being served take.",
    registers,
    collect() {
      this.set(readBytes());
    },
  });
  for (const result of ["hit", "miss"] as const) lookups.inc({ result }, 0);
  return {
    countLookup: (result) => lookups.inc({ result }),
    watchCacheSize: (read) => {
      readBytes = read;
    },
  };
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { World } from "../graphql/world.js";
import { createBoundedNames } from "./bounded-names.js";
import { type CacheMetrics, createCacheMetrics } from "./cache-metrics.js";
import { createLoadMetrics, type LoadMetrics } from "./load/load-metrics.js";
import type { LoadReport } from "./world-source.js";

/** Counters for Prometheus. Every label has a bounded number of values. */
export interface Metrics extends LoadMetrics, CacheMetrics {
  countRequest(request: RequestFigures): void;
  /**
   * @param operation name of the operation, as the caller wrote it
   * @param seconds that it took; undefined where it was not executed, since its answer was kept
   */
  countOperation(operation: string | undefined, outcome: "ok" | "partial" | "refused", seconds?: number): void;
  /** @param cost estimated before it ran */
  countCost(cost: number): void;
  /** @param reason a code of ours */
  countRefusal(reason: string): void;
  recordLoad(report: LoadReport, world: World | undefined): void;
  /** The exposition format and its content type. */
  print(): Promise<{ readonly body: string; readonly contentType: string }>;
}

export interface RequestFigures {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

const mostOperationNames = 100;
const mostReasons = 60;
const latencyBuckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const costBuckets = [10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5, 2.5e5, 1e6, 1e7];

/** Metrics of one application, in a registry of its own. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const traffic = createTrafficMetrics(registers);
  const dataset = createDatasetMetrics(registers);
  return {
    ...traffic,
    ...dataset,
    ...createLoadMetrics(registers),
    ...createCacheMetrics(registers),
    print: async () => ({ body: await registry.metrics(), contentType: registry.contentType }),
  };
}

function createTrafficMetrics(
  registers: Registry[],
): Pick<Metrics, "countRequest" | "countOperation" | "countCost" | "countRefusal"> {
  const operationNames = createBoundedNames(mostOperationNames);
  const reasons = createBoundedNames(mostReasons);
  const methods = createBoundedNames(10);
  const requests = new Counter({
    name: "tpgraph_http_requests_total",
    help: "Requests answered, by endpoint, method and status.",
    labelNames: ["route", "method", "status"],
    registers,
  });
  const latency = new Histogram({
    name: "tpgraph_http_request_duration_seconds",
    help: "Time from the request to the end of its answer, by endpoint.",
    labelNames: ["route"],
    buckets: latencyBuckets,
    registers,
  });
  const operations = new Counter({
    name: "tpgraph_operations_total",
    help: "GraphQL operations, by name and outcome: ok, partial (some errors) or refused.",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const operationLatency = new Histogram({
    name: "tpgraph_operation_duration_seconds",
    help: "Time to parse, check and execute a GraphQL operation, by name.",
    labelNames: ["operation"],
    buckets: latencyBuckets,
    registers,
  });
  const costs = new Histogram({
    name: "tpgraph_operation_cost",
    help: "Estimated cost of GraphQL operations, the most that they can cost for any node; those that were too costly included.",
    buckets: costBuckets,
    registers,
  });
  const refusals = new Counter({
    name: "tpgraph_refused_total",
    help: "Requests and operations refused, by the code that the caller got.",
    labelNames: ["reason"],
    registers,
  });
  return {
    countRequest({ route, method, status, seconds }) {
      requests.inc({ route, method: methods.toBounded(method), status });
      latency.observe({ route }, seconds);
    },
    countOperation(name, outcome, seconds) {
      const operation = name ? operationNames.toBounded(name) : "(anonymous)";
      operations.inc({ operation, outcome });
      if (seconds !== undefined) operationLatency.observe({ operation }, seconds);
    },
    countCost: (cost) => costs.observe(cost),
    countRefusal: (reason) => refusals.inc({ reason: reasons.toBounded(reason) }),
  };
}

function createDatasetMetrics(registers: Registry[]): Pick<Metrics, "recordLoad"> {
  const info = new Gauge({
    name: "tpgraph_dataset_info",
    help: "1 for the dataset version being served.",
    labelNames: ["version"],
    registers,
  });
  const records = new Gauge({
    name: "tpgraph_dataset_records",
    help: "What the dataset version being served holds.",
    labelNames: ["record"],
    registers,
  });
  const loadedAt = new Gauge({
    name: "tpgraph_dataset_loaded_timestamp_seconds",
    help: "When the dataset version being served was loaded first, in seconds since 1970.",
    registers,
  });
  const loads = new Counter({
    name: "tpgraph_dataset_loads_total",
    help: "Attempts to load the dataset, the first one included, by outcome.",
    labelNames: ["outcome"],
    registers,
  });
  let served: string | undefined;
  return {
    recordLoad(report, world) {
      loads.inc({ outcome: report.status });
      if (!world) return;
      if (world.dataset.version !== served) loadedAt.setToCurrentTime();
      served = world.dataset.version;
      const { nodes, statements, inferred, passages } = world.store.counts;
      info.reset();
      info.set({ version: world.dataset.version }, 1);
      for (const [record, count] of Object.entries({ nodes, statements, inferred, passages })) {
        records.set({ record }, count);
      }
    },
  };
}

import { Counter, Gauge, type Registry } from "prom-client";

/** Figures of how much the server has to do, and what it turned away. */
export interface LoadMetrics {
  countRunning(work: "request" | "export", change: 1 | -1): void;
  countConnection(change: 1 | -1): void;
  countCutOff(reason: CutOffReason): void;
}

/** Why a connection was closed: nobody read the answer, too much was unread in all, or there were too many. */
export type CutOffReason = "unread" | "memory" | "connections";

/** Load metrics in the registries given. */
export function createLoadMetrics(registers: Registry[]): LoadMetrics {
  const running = new Gauge({
    name: "tpgraph_running",
    help: "Requests and exports being worked on.",
    labelNames: ["work"],
    registers,
  });
  const connections = new Gauge({ name: "tpgraph_connections", help: "Open connections.", registers });
  const cutOff = new Counter({
    name: "tpgraph_cut_off_total",
    help: "Connections closed against their caller's will, by reason: unread, memory or connections.",
    labelNames: ["reason"],
    registers,
  });
  for (const work of ["request", "export"] as const) running.set({ work }, 0);
  for (const reason of ["unread", "memory", "connections"] as const) cutOff.inc({ reason }, 0);
  return {
    countRunning: (work, change) => running.inc({ work }, change),
    countConnection: (change) => connections.inc(change),
    countCutOff: (reason) => cutOff.inc({ reason }),
  };
}

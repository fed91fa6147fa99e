import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { NumberedGraph } from "../store/graph-analysis.js";
import type { Looks } from "./looks.js";

/** A part of the graph for algorithms, and which number each of its nodes has. */
export interface NumberedNodes {
  readonly graph: NumberedGraph;
  /** Undefined for a node that is not in this part. */
  numberOf(id: string): number | undefined;
}

/** Numbers nodes in the order given; statements with an end elsewhere are left out. */
export function numberNodes(
  nodes: Iterable<NodeRecord>,
  statements: Iterable<StatementRecord>,
  looks: Looks,
): NumberedNodes {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  for (const node of nodes) {
    numbers.set(node.id, numbers.size);
    sizes.push(looks.ofNode(node).size);
  }
  const [sources, targets]: [number[], number[]] = [[], []];
  for (const { subject, object } of statements) {
    const [source, target] = [numbers.get(subject), numbers.get(object)];
    if (source === undefined || target === undefined) continue;
    sources.push(source);
    targets.push(target);
  }
  const graph = {
    size: numbers.size,
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    sizes: Float64Array.from(sizes),
  };
  return { graph, numberOf: (id) => numbers.get(id) };
}

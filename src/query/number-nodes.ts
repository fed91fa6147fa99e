import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { NumberedGraph } from "../store/graph-analysis.js";
import type { Looks } from "./looks.js";

/** A part of the graph for algorithms, and which number each of its nodes has. */
export interface NumberedNodes {
  readonly graph: NumberedGraph;
  /** Undefined for a node that is not in this part. */
  numberOf(id: string): number | undefined;
}

/** Numbers nodes one after another, so that it can be interrupted. */
export interface Numbering {
  readonly addNode: (node: NodeRecord) => void;
  /** To be called once all nodes are there; a statement with an end elsewhere is left out. */
  readonly addStatement: (statement: StatementRecord) => void;
  end(): NumberedNodes;
}

/** A numbering that begins: nodes get their numbers in the order given. */
export function createNumbering(looks: Looks): Numbering {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const [sources, targets]: [number[], number[]] = [[], []];
  return {
    addNode: (node) => {
      numbers.set(node.id, numbers.size);
      sizes.push(looks.ofNode(node).size);
    },
    addStatement: ({ subject, object }) => {
      const [source, target] = [numbers.get(subject), numbers.get(object)];
      if (source === undefined || target === undefined) return;
      sources.push(source);
      targets.push(target);
    },
    end: () => ({
      graph: {
        size: numbers.size,
        sources: Uint32Array.from(sources),
        targets: Uint32Array.from(targets),
        sizes: Float64Array.from(sizes),
      },
      numberOf: (id) => numbers.get(id),
    }),
  };
}

/** Numbers nodes in the order given; statements with an end elsewhere are left out. */
export function numberNodes(
  nodes: Iterable<NodeRecord>,
  statements: Iterable<StatementRecord>,
  looks: Looks,
): NumberedNodes {
  const numbering = createNumbering(looks);
  for (const node of nodes) numbering.addNode(node);
  for (const statement of statements) numbering.addStatement(statement);
  return numbering.end();
}

import type { Deadline } from "../store/graph-store.js";
import { createLooks, type Language, type NodeLook, type StatementLook } from "./looks.js";
import { numberNodes } from "./number-nodes.js";
import type { QueryContext } from "./query-context.js";
import { runUntilDeadline } from "./run-until-deadline.js";
import type { Subgraph } from "./subgraph.js";

/** How to draw a subgraph; field for field the API's `Drawing`. */
export interface Drawing {
  /** In the order of the subgraph. */
  readonly nodes: readonly DrawnNode[];
  /** In the order of the subgraph. */
  readonly edges: readonly DrawnEdge[];
}

/** The size counts the statements within the subgraph. */
export interface DrawnNode extends NodeLook {
  readonly id: string;
  readonly kind: string;
  /** Absent where no layout was asked for. */
  readonly x: number | undefined;
  readonly y: number | undefined;
}

export interface DrawnEdge extends StatementLook {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly inferred: boolean;
}

/** Colours, labels, sizes and, where the subgraph says which layout, places of everything in a subgraph. */
export async function drawSubgraph(
  { ontology, analysis }: QueryContext,
  { nodes, edges, layout }: Subgraph,
  language: Language,
  deadline?: Deadline,
): Promise<Drawing> {
  const degrees = countStatements(edges);
  const looks = createLooks(ontology, language, (id) => degrees.get(id) ?? 0);
  const statements = edges.map(({ properties }) => properties);
  const { graph } = numberNodes(nodes, statements, looks);
  const places = layout && (await runUntilDeadline((signal) => analysis.layOut(graph, layout, signal), deadline));
  return {
    nodes: nodes.map((node, index) => ({
      id: node.id,
      kind: node.kind,
      ...looks.ofNode(node),
      x: places?.x[index],
      y: places?.y[index],
    })),
    edges: statements.map((statement) => ({
      id: statement.id,
      source: statement.subject,
      target: statement.object,
      relation: statement.relation,
      ...looks.ofStatement(statement),
      inferred: statement.inferred,
    })),
  };
}

/** Statements at each node; one about the node itself counts at both ends. */
function countStatements(edges: Subgraph["edges"]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of edges) {
    for (const { id } of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

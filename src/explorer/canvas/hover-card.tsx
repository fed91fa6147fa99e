import { KindBadge } from "../components/entity-link.tsx";
import styles from "./canvas.module.css";
import { countEdges, describeChosen } from "./describe-chosen.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import type { Pointed } from "./live-stage.ts";

interface HoverCardProps {
  readonly pointed: Pointed;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Of the canvas, in pixels. */
  readonly width: number;
}

/** What is under the pointer, in full. Only for the eye: what is chosen is told otherwise too. */
export function HoverCard({ pointed, nodes, edges, width }: HoverCardProps) {
  const node = nodes.find(({ id }) => id === pointed.id);
  const side = pointed.x > width / 2 ? "left" : "right";
  return (
    <div
      class={styles.card}
      data-side={side}
      style={{ left: `${pointed.x}px`, top: `${pointed.y}px` }}
      aria-hidden="true"
    >
      {node ? (
        <>
          <strong>{node.label}</strong>
          <span class={styles.detail}>
            <KindBadge kind={node.kind} /> · {countEdges(node)}
          </span>
        </>
      ) : (
        describeChosen(pointed.id, nodes, edges)
      )}
    </div>
  );
}

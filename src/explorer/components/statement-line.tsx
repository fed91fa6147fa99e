import type { StatementEdge } from "../api/shapes.ts";
import { getRelation, labelRelation } from "../api/vocabulary.ts";
import { EntityLink } from "./entity-link.tsx";
import styles from "./statement-line.module.css";

/** A statement in words: its subject, what is said, its object. */
export function StatementLine({ edge }: { readonly edge: StatementEdge }) {
  return (
    <span class={styles.line}>
      <EntityLink node={edge.subject} /> <RelationMark type={edge.relation} /> <EntityLink node={edge.object} />
    </span>
  );
}

/** A relation's name after a stroke in the colour and dash in which the canvas draws it. */
export function RelationMark({
  type,
  from = "subject",
}: {
  readonly type: string;
  readonly from?: "subject" | "object";
}) {
  return (
    <span class={styles.relation}>
      <RelationStroke type={type} />
      {labelRelation(type, from)}
    </span>
  );
}

/** A stroke in the colour and dash in which the canvas draws a relation, for the eye only. */
export function RelationStroke({ type }: { readonly type: string }) {
  const { color, dash } = getRelation(type);
  return (
    <svg class={styles.stroke} viewBox="0 0 24 6" aria-hidden="true">
      <line
        x1="0"
        y1="3"
        x2="24"
        y2="3"
        stroke={color ?? "var(--line-strong)"}
        stroke-width="2.5"
        stroke-dasharray={dash.join(" ") || undefined}
      />
    </svg>
  );
}

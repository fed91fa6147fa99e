import type { NodeSummary } from "../../api/shapes.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import styles from "./table-view.module.css";

/** A node in a cell that keeps its name readable however many columns there are. */
export function NodeCell({ node }: { readonly node: NodeSummary }) {
  return (
    <div class={styles.node}>
      <EntityLink node={node} />
    </div>
  );
}

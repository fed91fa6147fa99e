import type { NodeSummary } from "../api/shapes.ts";
import { getKind, labelKind } from "../api/vocabulary.ts";
import styles from "./entity-link.module.css";
import { Link } from "./link.tsx";
import { Told } from "./told.tsx";

/** A node by name, with the colour of its kind, leading to its page. */
export function EntityLink({ node }: { readonly node: NodeSummary }) {
  return (
    <Link
      class={styles.link}
      to={{ view: "entities", key: node.id, parameters: {} }}
      title={labelKind(node.__typename)}
    >
      <KindDot kind={node.__typename} />
      <Told en={node.name} zh={node.nameZh} />
    </Link>
  );
}

/** The colour of a kind, for the eye only. */
export function KindDot({ kind }: { readonly kind: string }) {
  return <span class={styles.dot} style={{ backgroundColor: getKind(kind).color }} aria-hidden="true" />;
}

/** What kind of thing a node is, in words and colour. */
export function KindBadge({ kind }: { readonly kind: string }) {
  return (
    <span class={styles.badge}>
      <KindDot kind={kind} />
      {labelKind(kind)}
    </span>
  );
}

import type { NodeSummary } from "../../api/shapes.ts";
import { labelKind } from "../../api/vocabulary.ts";
import { Link } from "../../components/link.tsx";
import { Told } from "../../components/told.tsx";
import styles from "./answer-sentence.module.css";

/** A node by name within a sentence, where the colour of its kind would break the line of reading. */
export function NameLink({ node }: { readonly node: NodeSummary }) {
  return (
    <Link
      class={styles.name}
      to={{ view: "entities", key: node.id, parameters: {} }}
      title={labelKind(node.__typename)}
    >
      <Told en={node.name} zh={node.nameZh} />
    </Link>
  );
}

import type { StatementEdge } from "../api/shapes.ts";
import { labelRelation } from "../api/vocabulary.ts";
import { KindDot } from "../components/entity-link.tsx";
import { Link } from "../components/link.tsx";
import { messages as shared } from "../components/messages.ts";
import { StatementFacts } from "../components/statement-facts.tsx";
import { RelationMark } from "../components/statement-line.tsx";
import { StatementPassages } from "../components/statement-passages.tsx";
import { Told } from "../components/told.tsx";
import { t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import { select } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import styles from "./selection-panel.module.css";

interface EdgePanelProps {
  readonly edge: StatementEdge;
  /** All statements of the view. */
  readonly edges: readonly StatementEdge[];
}

/** A statement with its context, every passage behind it, and what else ties the same two nodes. */
export function EdgePanel({ edge, edges }: EdgePanelProps) {
  const { subject, object, relation, properties } = edge;
  return (
    <div class={styles.panel}>
      <h2 class={styles.statement}>
        <End node={subject} onSelect={select} /> <RelationMark type={relation} />{" "}
        <End node={object} onSelect={select} />
      </h2>
      <StatementFacts properties={properties} />
      <section class={styles.part}>
        <h3 class={styles.heading}>{t(messages.evidence)}</h3>
        <StatementPassages ids={properties.evidence} />
      </section>
      <Link to={{ view: "statements", key: properties.id, parameters: {} }}>{t(shared.openStatement)}</Link>
      <Parallels edge={edge} edges={edges} onSelect={select} />
    </div>
  );
}

function End({ node, onSelect }: { readonly node: StatementEdge["subject"]; readonly onSelect: (id: string) => void }) {
  return (
    <button type="button" class={styles.end} onClick={() => onSelect(node.id)}>
      <KindDot kind={node.__typename} />
      <Told en={node.name} zh={node.nameZh} />
    </button>
  );
}

interface ParallelsProps extends EdgePanelProps {
  readonly onSelect: (id: string) => void;
}

function Parallels({ edge, edges, onSelect }: ParallelsProps) {
  const ends = new Set([edge.subject.id, edge.object.id]);
  const parallels = edges.filter(({ subject, object, properties }) => {
    return ends.has(subject.id) && ends.has(object.id) && properties.id !== edge.properties.id;
  });
  if (parallels.length === 0) return null;
  return (
    <section class={styles.part}>
      <h3 class={styles.heading}>{t(messages.parallel)}</h3>
      <ul class={styles.parallels}>
        {parallels.map((parallel) => (
          <li key={parallel.properties.id}>
            <button type="button" class={styles.end} onClick={() => onSelect(parallel.properties.id)}>
              {nameOf(parallel.subject)} {labelRelation(parallel.relation)} {nameOf(parallel.object)}
            </button>
            <StatementFacts properties={parallel.properties} />
          </li>
        ))}
      </ul>
    </section>
  );
}

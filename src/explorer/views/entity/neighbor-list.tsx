import type { StatementEdge } from "../../api/shapes.ts";
import { getVocabulary, labelKind, labelRelation } from "../../api/vocabulary.ts";
import { groupBy } from "../../collections/group-by.ts";
import { EntityLink, KindDot } from "../../components/entity-link.tsx";
import { ShowAll } from "../../components/show-all.tsx";
import { formatNumber, t } from "../../language/message.ts";
import { useOpened } from "../../location/use-opened.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { Part } from "./part.tsx";
import { type Neighbor, type Tie, toNeighbors } from "./to-neighbors.ts";

/** Neighbors of a kind shown at first. */
const shortLength = 12;

interface NeighborListProps {
  readonly edges: readonly StatementEdge[];
  /** The id of the node in the middle. */
  readonly id: string;
}

/** The nodes at the other ends of a node's statements, by kind, and how they are tied. */
export function NeighborList({ edges, id }: NeighborListProps) {
  const byKind = groupBy(toNeighbors(edges, id), ({ node }) => node.__typename);
  return (
    <Part name="neighbors">
      {byKind.size === 0 && <p class={styles.hint}>{t(messages.noNeighbors)}</p>}
      {getVocabulary().ontology.kinds.map(({ name }) => {
        const neighbors = byKind.get(name);
        return neighbors && <NeighborsOfKind key={name} kind={name} neighbors={neighbors} />;
      })}
    </Part>
  );
}

interface NeighborsOfKindProps {
  readonly kind: string;
  readonly neighbors: readonly Neighbor[];
}

function NeighborsOfKind({ kind, neighbors }: NeighborsOfKindProps) {
  const name = `neighbors.${kind}`;
  const isFull = useOpened("all").has(name);
  return (
    <section class={styles.group}>
      <h3 class={styles.groupHeading}>
        <KindDot kind={kind} />
        {labelKind(kind, { isPlural: true })} <span class={styles.count}>{formatNumber(neighbors.length)}</span>
      </h3>
      <ul class={styles.neighbors}>
        {neighbors.slice(0, isFull ? undefined : shortLength).map(({ node, ties }) => (
          <li key={node.id}>
            <EntityLink node={node} /> <span class={styles.ties}>{ties.map(toWords).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <ShowAll name={name} count={neighbors.length} shortLength={shortLength} />
    </section>
  );
}

function toWords({ relation, side, count }: Tie): string {
  const label = labelRelation(relation, side);
  return count > 1 ? `${label} × ${formatNumber(count)}` : label;
}

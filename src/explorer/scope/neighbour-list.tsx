import type { StatementEdge } from "../api/shapes.ts";
import { KindDot } from "../components/entity-link.tsx";
import { RelationMark } from "../components/statement-line.tsx";
import { Told } from "../components/told.tsx";
import { formatNumber, t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import { select } from "./go-to-scope.ts";
import { listNeighbours, type Neighbour } from "./list-neighbours.ts";
import { messages } from "./messages.ts";
import styles from "./neighbour-list.module.css";

interface NeighbourListProps {
  readonly id: string;
  readonly edges: readonly StatementEdge[];
}

/** The neighbours of a node in the view by relation; each can be selected, and so can the statements between. */
export function NeighbourList({ id, edges }: NeighbourListProps) {
  const groups = listNeighbours(id, edges);
  if (groups.length === 0) return <p class={styles.none}>{t(messages.noNeighbours)}</p>;
  return (
    <section class={styles.groups} aria-label={t(messages.neighbours)}>
      {groups.map(({ relation, end, neighbours }) => (
        <div key={`${relation}/${end}`}>
          <h3 class={styles.heading}>
            <RelationMark type={relation} from={end} />
            <span class={styles.count}>{formatNumber(neighbours.length)}</span>
          </h3>
          <ul>
            {neighbours.map((neighbour) => (
              <Row key={neighbour.node.id} neighbour={neighbour} onSelect={select} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly neighbour: Neighbour;
  readonly onSelect: (id: string) => void;
}

function Row({ neighbour: { node, edges }, onSelect }: RowProps) {
  const [first] = edges;
  const label = edges.length > 1 ? `${t(messages.evidence)} (${formatNumber(edges.length)})` : t(messages.evidence);
  return (
    <li class={styles.row}>
      <button type="button" class={styles.name} onClick={() => onSelect(node.id)}>
        <KindDot kind={node.__typename} />
        <Told en={node.name} zh={node.nameZh} />
      </button>
      {first && (
        <button
          type="button"
          class={styles.statement}
          aria-label={t(messages.evidenceOf, { label, name: nameOf(node) })}
          onClick={() => onSelect(first.properties.id)}
        >
          {label}
        </button>
      )}
    </li>
  );
}

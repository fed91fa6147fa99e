import type { StatementEdge } from "../../api/shapes.ts";
import { labelRelation } from "../../api/vocabulary.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { StatementLine } from "../../components/statement-line.tsx";
import { nameOf } from "../../language/pick.ts";
import { messages } from "./messages.ts";
import { ShowAll } from "./show-all.tsx";
import { getOtherEnd } from "./statement-groups.ts";
import { StatementItem } from "./statement-item.tsx";
import { useOpened } from "./use-opened.ts";

/** Statements shown at first. */
const shortLength = 10;

interface StatementListProps {
  /** Names the list in addresses. */
  readonly name: string;
  readonly edges: readonly StatementEdge[];
  /** The id of a node that the heading above names, with its relation: only the other ends are shown. */
  readonly about?: string;
  /** Names of context properties that the reader sees above. */
  readonly without?: readonly string[];
}

/** Statements in words, the first few at first. */
export function StatementList({ name, edges, about, without = [] }: StatementListProps) {
  const isFull = useOpened("all").has(name);
  return (
    <>
      <ul>
        {edges.slice(0, isFull ? undefined : shortLength).map((edge) => (
          <StatementItem key={edge.properties.id} properties={edge.properties} name={toWords(edge)} without={without}>
            {about === undefined ? <StatementLine edge={edge} /> : <EntityLink node={getOtherEnd(edge, about)} />}
          </StatementItem>
        ))}
      </ul>
      <ShowAll name={name} count={edges.length} shortLength={shortLength} message={messages.showAll} />
    </>
  );
}

/** A statement as one line of text. */
export function toWords({ subject, relation, object }: StatementEdge): string {
  return `${nameOf(subject)} ${labelRelation(relation)} ${nameOf(object)}`;
}

import type { StatementEdge } from "../api/shapes.ts";
import { EntityLink } from "../components/entity-link.tsx";
import { ShowAll } from "../components/show-all.tsx";
import { StatementLine } from "../components/statement-line.tsx";
import { useOpened } from "../location/use-opened.ts";
import { getOtherEnd } from "./get-other-end.ts";
import { StatementItem } from "./statement-item.tsx";
import { tellStatement } from "./tell-statement.ts";

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
          <StatementItem
            key={edge.properties.id}
            properties={edge.properties}
            name={tellStatement(edge)}
            without={without}
          >
            {about === undefined ? <StatementLine edge={edge} /> : <EntityLink node={getOtherEnd(edge, about)} />}
          </StatementItem>
        ))}
      </ul>
      <ShowAll name={name} count={edges.length} shortLength={shortLength} />
    </>
  );
}

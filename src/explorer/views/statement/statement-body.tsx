import type { StatementEdge } from "../../api/shapes.ts";
import { labelKind } from "../../api/vocabulary.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { PassageList } from "../../components/passage-list.tsx";
import { StatementFacts } from "../../components/statement-facts.tsx";
import { t } from "../../language/message.ts";
import { Conflicts } from "./conflicts.tsx";
import { messages } from "./messages.ts";
import { SharedPassages } from "./shared-passages.tsx";
import { StatementActions } from "./statement-actions.tsx";
import styles from "./statement-page.module.css";
import { StatementPart } from "./statement-part.tsx";

interface EdgeProps {
  readonly edge: StatementEdge;
}

/** A statement's page below its head. */
export function StatementBody({ edge }: EdgeProps) {
  const { properties } = edge;
  return (
    <div class={styles.body}>
      <StatementActions edge={edge} />
      <StatementPart title={t(messages.facts)}>
        <Ends edge={edge} />
        <StatementFacts properties={properties} />
      </StatementPart>
      <StatementPart title={t(messages.passages)}>
        <PassageList passages={properties.passages ?? []} />
      </StatementPart>
      {properties.conflictsWith.length > 0 && <Conflicts ids={properties.conflictsWith} />}
      <SharedPassages edge={edge} />
    </div>
  );
}

/** The two ends with their kinds. */
function Ends({ edge: { subject, object } }: EdgeProps) {
  return (
    <dl class={styles.ends}>
      {[[messages.subject, subject] as const, [messages.object, object] as const].map(([label, node]) => (
        <div key={label.en}>
          <dt>
            {t(label)} <span class={styles.kind}>{labelKind(node.__typename)}</span>
          </dt>
          <dd>
            <EntityLink node={node} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { getKind } from "../../api/vocabulary.ts";
import { EntityActions } from "./entity-actions.tsx";
import { EntityFacts, findFacts } from "./entity-facts.tsx";
import { EntityLead } from "./entity-head.tsx";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { SmallGraph } from "./small-graph.tsx";

interface EntityTopProps {
  readonly entity: Entity;
  /** Whether there is anything around it to draw. */
  readonly isPictured: boolean;
}

/** What a node is, what one may do with it, and what is around it. */
export function EntityTop({ entity, isPictured }: EntityTopProps) {
  const facts = findFacts(entity);
  return (
    <div class={styles.top}>
      <div class={styles.intro}>
        <EntityLead entity={entity} />
        <EntityActions entity={entity} isInGraph={!getKind(entity.__typename).isEvidence} />
        {facts.length > 0 && <EntityFacts facts={facts} />}
      </div>
      {isPictured && <SmallGraph entity={entity} />}
    </div>
  );
}

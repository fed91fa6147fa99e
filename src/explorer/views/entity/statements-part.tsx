import { labelOf } from "../../api/vocabulary.ts";
import { groupBy } from "../../collections/group-by.ts";
import { Notice } from "../../components/notice.tsx";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { toRelationChoices } from "./choose-groups.ts";
import styles from "./entity-page.module.css";
import { GroupSection } from "./group-section.tsx";
import { messages } from "./messages.ts";
import { Part } from "./part.tsx";
import { isContext, type StatementGroup } from "./statement-groups.ts";
import { ClearButton, StatementToolbar } from "./statement-toolbar.tsx";
import type { Groups } from "./use-groups.ts";

interface StatementsPartProps {
  /** The id of the node whose page it is. */
  readonly id: string;
  readonly parameters: Parameters;
  readonly groups: Groups;
}

/** The statements about a node, then those that name it in their context. */
export function StatementsPart({ id, parameters, groups: { all, chosen } }: StatementsPartProps) {
  const context = chosen.filter(isContext);
  return (
    <>
      <Part name="statements">
        {all.length === 0 ? (
          <Notice title={t(messages.none)}>
            <p>{t(messages.noneLead)}</p>
          </Notice>
        ) : (
          <StatementToolbar
            parameters={parameters}
            relations={toRelationChoices(all)}
            count={countStatements(chosen)}
            total={countStatements(all)}
          />
        )}
        {all.length > 0 && chosen.length === 0 && (
          <Notice title={t(messages.noMatch)}>
            <p>{t(messages.noMatchLead)}</p>
            <ClearButton />
          </Notice>
        )}
        {chosen
          .filter((group) => !isContext(group))
          .map((group) => (
            <GroupSection key={group.key} group={group} id={id} />
          ))}
      </Part>
      {context.length > 0 && (
        <Part name="context">
          <p class={styles.hint}>{t(messages.contextLead)}</p>
          <ContextGroups groups={context} id={id} />
        </Part>
      )}
    </>
  );
}

function ContextGroups({ groups, id }: { readonly groups: readonly StatementGroup[]; readonly id: string }) {
  const byProperty = groupBy(groups, ({ property }) => property);
  return [...byProperty].map(([property, members]) => (
    <section key={property?.name} class={styles.byProperty}>
      {property && <h3>{t(messages.asProperty, { property: labelOf(property) })}</h3>}
      {members.map((group) => (
        <GroupSection key={group.key} group={group} id={id} />
      ))}
    </section>
  ));
}

/** How many statements there are in some groups, those in two groups once. */
function countStatements(groups: readonly StatementGroup[]): number {
  return new Set(groups.flatMap(({ edges }) => edges.map(({ properties }) => properties.id))).size;
}

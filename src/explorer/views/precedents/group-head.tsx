import { labelKind } from "../../api/vocabulary.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { tellMembers } from "./citation-summary.tsx";
import styles from "./citation-table.module.css";
import { tallyCitations } from "./count-citations.ts";
import type { CitationGroup } from "./group-citations.ts";
import { messages } from "./messages.ts";
import { PartyList } from "./party-list.tsx";

/** What a group's citations have in common, how many there are, and the parties of what is cited. */
export function GroupHead({ group: { cited, category, categoryZh, citations } }: { readonly group: CitationGroup }) {
  const { members } = tallyCitations(citations);
  const [first] = citations;
  return (
    <div class={styles.groupHead}>
      <span class={styles.groupName}>
        {cited ? (
          <EntityLink node={cited} />
        ) : category ? (
          <Told en={category} zh={categoryZh} />
        ) : (
          t(messages.noCategory)
        )}
      </span>{" "}
      <span class={styles.aside}>
        {cited && `${labelKind(cited.__typename)} · `}
        {t(messages.groupLead, { count: citations.length, members: tellMembers(members) })}
      </span>
      {cited && first && <PartyList citation={first} />}
    </div>
  );
}

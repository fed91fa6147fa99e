import { EntityLink } from "../../components/entity-link.tsx";
import { formatNumber, t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./precedents-view.module.css";
import type { Citation } from "./to-citations.ts";

/** Parties shown at once; more are folded away. */
const shownAtOnce = 6;

/** The parties of what is cited, as far as recorded; nothing where it can't have any. */
export function PartyList({ citation: { parties, party } }: { readonly citation: Citation }) {
  if (parties.length === 0) return party === "none" ? null : <p class={styles.aside}>{t(messages.noParties)}</p>;
  const list = (
    <ul class={styles.parties}>
      {parties.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  );
  if (parties.length <= shownAtOnce) {
    return (
      <div class={styles.partyLine}>
        <span class={styles.aside}>{t(messages.parties)}</span> {list}
      </div>
    );
  }
  return (
    <details>
      <summary class={styles.aside}>
        {t(messages.parties)} ({formatNumber(parties.length)})
      </summary>
      {list}
    </details>
  );
}

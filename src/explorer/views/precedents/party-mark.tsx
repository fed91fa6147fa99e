import type { JSX } from "preact";
import { t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import { partyLabels } from "./party-labels.ts";
import styles from "./party-mark.module.css";
import type { PartyState } from "./to-citations.ts";

const shapes: Readonly<Record<PartyState, JSX.Element | null>> = {
  yes: (
    <g>
      <circle cx="8" cy="8" r="7" fill="currentcolor" />
      <path class={styles.check} d="m4.6 8.3 2.3 2.3 4.4-4.8" fill="none" stroke-width="1.9" />
    </g>
  ),
  no: (
    <g fill="none" stroke="currentcolor" stroke-width="1.8">
      <circle cx="8" cy="8" r="6.1" />
      <path d="M3.8 12.2 12.2 3.8" />
    </g>
  ),
  unknown: (
    <g>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentcolor" stroke-width="1.4" stroke-dasharray="2 2.2" />
      <circle cx="8" cy="8" r="1.5" fill="currentcolor" />
    </g>
  ),
  none: null,
};

/** Whether who cites is party to what it cites, by shape and words. */
export function PartyMark({ party }: { readonly party: PartyState }) {
  if (party === "none") return <NotApplicable />;
  return (
    <span class={`${styles.mark} ${styles[party]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[party]}
      </svg>
      {t(partyLabels[party])}
    </span>
  );
}

function NotApplicable() {
  return (
    <span class={styles.none} title={t(messages.notApplicable)}>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t(messages.notApplicable)}</span>
    </span>
  );
}

/** What the three marks mean. */
export function PartyLegend() {
  return (
    <section class={styles.legend}>
      <h2>{t(messages.legend)}</h2>
      <dl>
        {(["yes", "no", "unknown"] as const).map((party) => (
          <div key={party}>
            <dt>
              <PartyMark party={party} />
            </dt>
            <dd>{t(messages[`${party}Meaning`])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

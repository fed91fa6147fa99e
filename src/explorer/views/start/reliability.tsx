import { getVocabulary } from "../../api/vocabulary.ts";
import { formatNumber, type Message, t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./reliability.module.css";

interface Figure {
  readonly value: string;
  readonly name: Message;
  readonly meaning: Message;
}

/** Figures on how well the statements are founded, each with what it means for who relies on them. */
export function Reliability() {
  return (
    <section aria-labelledby="reliability">
      <h2 id="reliability">{t(messages.reliability)}</h2>
      <dl class={styles.figures}>
        {getFigures().map(({ value, name, meaning }) => (
          <div key={name.en} class={styles.figure}>
            <dt>{t(name)}</dt>
            <dd class={styles.value}>{value}</dd>
            <dd class={styles.meaning}>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function getFigures(): readonly Figure[] {
  const { evidenceCoverage, grounding, singleSourcedShare, openListCount, conflictCount } = getVocabulary().dataset;
  const grounded = { name: messages.grounding, meaning: messages.groundingMeaning };
  return [
    { value: toPercent(evidenceCoverage), name: messages.evidence, meaning: messages.evidenceMeaning },
    ...(grounding ? [{ value: toPercent(grounding.share), ...grounded }] : []),
    { value: toPercent(singleSourcedShare), name: messages.singleSourced, meaning: messages.singleSourcedMeaning },
    { value: formatNumber(openListCount), name: messages.openLists, meaning: messages.openListsMeaning },
    { value: formatNumber(conflictCount), name: messages.conflicts, meaning: messages.conflictsMeaning },
  ];
}

/** A share in percent; rounded down, so that only all is called 100. */
function toPercent(share: number): string {
  return formatNumber(Math.floor(share * 1000) / 1000, { style: "percent", maximumFractionDigits: 1 });
}

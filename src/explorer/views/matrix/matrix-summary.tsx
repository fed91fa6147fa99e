import { labelKind } from "../../api/vocabulary.ts";
import { isChinese } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { joinInWords, nameOf } from "../../language/pick.ts";
import type { StanceCount, Tally } from "./count-stands.ts";
import type { Matrix } from "./matrix.ts";
import styles from "./matrix-view.module.css";
import { messages } from "./messages.ts";
import { labelStance } from "./stance.ts";

interface MatrixSummaryProps {
  readonly tally: Tally;
  readonly matrix: Matrix;
  readonly isCompared: boolean;
}

/** What the matrix comes to, in a few sentences. */
export function MatrixSummary({ tally, matrix, isCompared }: MatrixSummaryProps) {
  const { holderCount, memberCount, positionCount, stances, secondStances, busiest, changes } = tally;
  const told = t(holderCount > 0 ? messages.summary : messages.summaryNone, {
    count: holderCount,
    total: memberCount,
    members: toPlural(matrix.members),
    positions: positionCount,
    positionKind: toPlural(matrix.positions),
    list: isCompared
      ? t(messages.summarySides, { first: toWords(stances), second: toWords(secondStances) })
      : toWords(stances),
  });
  const most = busiest && t(messages.busiest, { position: nameOf(busiest.cell.position), count: busiest.count });
  return (
    <div class={styles.summary}>
      <p>{[told, most].join(isChinese() ? "" : " ")}</p>
      {isCompared && (
        <p>
          {t(messages.summaryChange, { ...changes })} <span class={styles.aside}>{t(messages.notRepeated)}</span>
        </p>
      )}
    </div>
  );
}

function toWords(stances: readonly StanceCount[]): string {
  if (stances.length === 0) return t(messages.noStand);
  return joinInWords(
    stances.map(({ stance, count }) => t(messages.summaryEntry, { stance: labelStance(stance), count })),
  );
}

/** The plural of the kind of some nodes, as it stands within a sentence. */
function toPlural([node]: Matrix["members"]): string {
  const label = node ? labelKind(node.__typename, { isPlural: true }) : "";
  return isChinese() ? label : label.toLocaleLowerCase("en");
}

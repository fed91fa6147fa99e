import { t } from "../../language/message.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import type { LineRun } from "./to-outline.ts";

interface CoverageStripProps {
  readonly runs: readonly LineRun[];
  readonly lineCount: number;
}

/** A document's lines from left to right, those in a passage marked. */
export function CoverageStrip({ runs, lineCount }: CoverageStripProps) {
  return (
    <svg
      class={styles.coverage}
      viewBox={`0 0 ${lineCount} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t(messages.coverageLabel)}
    >
      {runs.map(({ first, last }) => (
        <rect key={first} class={styles.bar} x={first - 1} y="0" width={last - first + 1} height="10" />
      ))}
    </svg>
  );
}

import { formatDate } from "../../language/format-date.ts";
import { t } from "../../language/message.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { type Moment, toBars } from "./to-timeline.ts";

const [width, height, barWidth] = [1000, 48, 6];

/** The moments of a timeline at a glance; the list below says the same in words. */
export function TimelineStrip({ moments }: { readonly moments: readonly Moment[] }) {
  const first = moments[0]?.date ?? "";
  const last = moments.at(-1)?.date ?? "";
  const label = t(messages.timelineLabel, { first: formatDate(first), last: formatDate(last) });
  return (
    <figure class={styles.strip}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {toBars(moments).map((bar) => (
          <rect
            key={bar.date}
            class={styles.bar}
            x={bar.place * (width - barWidth)}
            y={height - bar.height * height}
            width={barWidth}
            height={bar.height * height}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{formatDate(first.slice(0, 4))}</span>
        <span>{formatDate(last.slice(0, 4))}</span>
      </figcaption>
    </figure>
  );
}

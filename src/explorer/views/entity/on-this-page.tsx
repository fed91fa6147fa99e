import { formatNumber, t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./on-this-page.module.css";
import type { PageEntry } from "./to-parts.ts";
import { useCurrentPart } from "./use-current-part.ts";

/** The parts of the page and its groups, beside them where there is room. */
export function OnThisPage({ parts }: { readonly parts: readonly PageEntry[] }) {
  const current = useCurrentPart(parts.map(({ anchor }) => anchor));
  return (
    <nav class={styles.navigation} aria-label={t(messages.onThisPage)}>
      <ul>
        {parts.map(({ anchor, label, count, isInner }) => (
          <li key={anchor} class={isInner ? styles.inner : undefined}>
            <a href={`#${anchor}`} aria-current={anchor === current ? "location" : undefined}>
              <span>{label}</span>
              {count !== undefined && <span class={styles.count}>{formatNumber(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

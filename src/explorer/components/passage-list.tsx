import type { Passage } from "../api/shapes.ts";
import { t } from "../language/message.ts";
import { EntityLink } from "./entity-link.tsx";
import { messages } from "./messages.ts";
import styles from "./passage-list.module.css";

/** Passages with where they stand, and their text where the server has it. */
export function PassageList({ passages }: { readonly passages: readonly Passage[] }) {
  const isTextMissing = passages.some(({ text }) => text === null);
  return (
    <div>
      <ul class={styles.list}>
        {passages.map((passage) => (
          <li key={passage.id} id={passage.id}>
            <figure class={styles.passage}>
              {passage.text && (
                <blockquote class={styles.text} lang="zh-Hant" tabIndex={passage.text.length > 600 ? 0 : undefined}>
                  {passage.text.trim()}
                </blockquote>
              )}
              <figcaption class={styles.place}>
                <EntityLink node={passage.document} /> <span>{formatPlace(passage)}</span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      {isTextMissing && <p class={styles.missing}>{t(messages.noText)}</p>}
    </div>
  );
}

/** Where in its document a passage stands: section, lines and page, as the text rendition counts them. */
export function formatPlace({ section, firstLine, lastLine, page }: Omit<Passage, "text" | "document" | "id">): string {
  const lines = t(firstLine === lastLine ? messages.line : messages.lines, {
    first: String(firstLine),
    last: String(lastLine),
  });
  const parts = [section.length > 0 && t(messages.section, { section: section.join(" › ") }), lines];
  if (page !== null) parts.push(t(messages.page, { page: String(page) }));
  return parts.filter(Boolean).join(" · ");
}

import { useEffect, useRef, useState } from "preact/hooks";
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
          <li key={passage.id}>
            <figure class={styles.passage}>
              {passage.text && <PassageText text={closeLines(passage.text)} />}
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

/** A long text scrolls in its place; then it can be reached by keyboard. */
function PassageText({ text }: { readonly text: string }) {
  const quote = useRef<HTMLQuoteElement>(null);
  const [isScrolled, setIsScrolled] = useState(false);
  useEffect(() => {
    const element = quote.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setIsScrolled(element.scrollHeight > element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <blockquote ref={quote} class={styles.text} lang="zh-Hant" tabIndex={isScrolled ? 0 : undefined}>
      {text}
    </blockquote>
  );
}

/** Texts that were taken from printed pages have an empty line after every line. */
function closeLines(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "\n");
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

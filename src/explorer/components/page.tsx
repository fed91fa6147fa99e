import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../language/message.ts";
import styles from "./page.module.css";
import { messages } from "./shell-messages.ts";

interface PageProps {
  /** The heading, which is also the title of the window. */
  readonly title: string;
  /** Above the heading: what kind of thing this is. */
  readonly eyebrow?: ComponentChildren;
  /** Below the heading. */
  readonly lead?: ComponentChildren;
  /** Uses the whole width, for canvases and wide tables. */
  readonly isWide?: boolean;
  /** Sets the heading large and in the middle, for the view that one comes to first. */
  readonly isWelcome?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a view: its heading, then its content. */
export function Page({ title, eyebrow, lead, isWide = false, isWelcome = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${t(messages.product)}`;
  }, [title]);
  return (
    <div class={`${styles.page} ${isWide ? styles.wide : ""}`}>
      <header class={`${styles.header} ${isWelcome ? styles.welcome : ""}`}>
        {eyebrow && <p class={styles.eyebrow}>{eyebrow}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <div class={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}

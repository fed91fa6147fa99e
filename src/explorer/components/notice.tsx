import type { ComponentChildren } from "preact";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly tone?: "plain" | "caution" | "danger";
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A message in place of, or above, what the reader came for. Dangers are read out at once. */
export function Notice({ tone = "plain", title, children }: NoticeProps) {
  return (
    <section class={`${styles.notice} ${styles[tone]}`} role={tone === "danger" ? "alert" : "status"}>
      <p class={styles.title}>{title}</p>
      {children}
    </section>
  );
}

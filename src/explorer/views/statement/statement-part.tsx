import type { ComponentChildren } from "preact";
import styles from "./statement-page.module.css";

interface StatementPartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a statement's page under its heading. */
export function StatementPart({ title, children }: StatementPartProps) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

import type { ComponentChildren } from "preact";
import styles from "./tools.module.css";

interface ToolsProps {
  /** Labelled fields that change what is shown. */
  readonly children: ComponentChildren;
  /** Buttons that take it away. */
  readonly buttons: ComponentChildren;
}

/** The row of fields and buttons above a table. */
export function Tools({ children, buttons }: ToolsProps) {
  return (
    <div class={styles.tools}>
      {children}
      <div class={styles.buttons}>{buttons}</div>
    </div>
  );
}

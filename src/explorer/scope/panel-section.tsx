import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import styles from "./panel-section.module.css";

interface PanelSectionProps {
  readonly title: string;
  /** Beside the title: how much of it is in force. */
  readonly note?: string | undefined;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel that can be folded away. */
export function PanelSection({ title, note, isOpen = true, children }: PanelSectionProps) {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details class={styles.section} open={isShown} onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}>
      <summary class={styles.title}>
        <h3>{title}</h3>
        {note && <span>{note}</span>}
      </summary>
      {isShown && <div class={styles.content}>{children}</div>}
    </details>
  );
}

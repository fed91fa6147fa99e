import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./workspace.module.css";

interface DetailsPanelProps {
  /** Id of what is selected; empty when nothing is. */
  readonly selected: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The panel on the right, which is there while something is selected; on a phone it comes from below. */
export function DetailsPanel({ selected, onClose, children }: DetailsPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusOnSelection(panel, selected);
  if (!selected) return null;
  return (
    <aside
      ref={panel}
      class={styles.details}
      aria-label={t(messages.details)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}
    >
      <button type="button" class={styles.close} aria-label={t(messages.closeDetails)} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
      {children}
    </aside>
  );
}

/**
 * Who selects with a button is led to the panel, and back to that button when it closes. Who moves through the drawing
 * stays there.
 */
function useFocusOnSelection(panel: { readonly current: HTMLElement | null }, selected: string): void {
  const previous = useRef(selected);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (selected === previous.current) return;
    const active = document.activeElement;
    const isByButton = active === document.body || active?.tagName === "BUTTON";
    if (selected === "") {
      if (opener.current instanceof HTMLElement && isByButton) opener.current.focus();
    } else if (isByButton) {
      if (previous.current === "") opener.current = active;
      panel.current?.scrollTo(0, 0);
      panel.current?.focus({ preventScroll: true });
    }
    previous.current = selected;
  }, [selected, panel]);
}

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { t } from "../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./workspace.module.css";

interface FilterDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The panel on the left; where the window is narrow, a drawer over the view that takes the focus while it is open. */
export function FilterDrawer({ isOpen, onClose, children }: FilterDrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (isOpen && isNarrow() && !drawer.current?.contains(document.activeElement)) drawer.current?.focus();
    if (!isOpen) document.querySelector<HTMLElement>("[aria-controls=filters]")?.focus();
  }, [isOpen]);
  return (
    <aside
      id="filters"
      ref={drawer}
      class={styles.filters}
      hidden={!isOpen}
      aria-label={t(messages.filters)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && isNarrow() && onClose()}
    >
      <div class={styles.drawerHead}>
        <Button onClick={onClose}>{t(messages.closeFilters)}</Button>
      </div>
      {children}
    </aside>
  );
}

function isNarrow(): boolean {
  return matchMedia("(max-width: 48rem)").matches;
}

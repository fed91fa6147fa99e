import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { messages as shellMessages } from "../components/shell-messages.ts";
import { t } from "../language/message.ts";
import { address, changeParameters } from "../location/navigation.ts";
import { DetailsPanel } from "./details-panel.tsx";
import { FilterDrawer } from "./filter-drawer.tsx";
import { messages } from "./messages.ts";
import styles from "./workspace.module.css";

interface WorkspaceProps {
  readonly title: string;
  /** Beside the title. */
  readonly tools: ComponentChildren;
  /** What limits the view. */
  readonly limits: ComponentChildren;
  readonly filters: ComponentChildren;
  /** About what is selected; nothing when nothing is. */
  readonly details: ComponentChildren;
  /** Says what is selected: another key, another selection. */
  readonly selected: string;
  readonly onCloseDetails: () => void;
  /** The content takes the height of the window, and scrolls in itself. */
  readonly isFilling?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of the views of a scope: filters on the left, the view, and what is selected on the right. */
export function Workspace(props: WorkspaceProps) {
  const { title, tools, limits, filters, details, selected, isFilling = false, children } = props;
  const [isOpen, setOpen] = useFilterPanel();
  useEffect(() => {
    document.title = `${title} · ${t(shellMessages.product)}`;
  }, [title]);
  return (
    <div class={`${styles.workspace} ${isFilling ? styles.filling : ""}`}>
      <div class={styles.bar}>
        <h1 class={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <Button aria-expanded={isOpen} aria-controls="filters" onClick={() => setOpen(!isOpen)}>
          {t(messages.filters)}
        </Button>
        <div class={styles.limits}>{limits}</div>
        <div class={styles.tools}>{tools}</div>
      </div>
      <div class={styles.body}>
        <FilterDrawer isOpen={isOpen} onClose={() => setOpen(false)}>
          {filters}
        </FilterDrawer>
        <div class={styles.content}>{children}</div>
        <DetailsPanel selected={selected} onClose={props.onCloseDetails}>
          {details}
        </DetailsPanel>
      </div>
    </div>
  );
}

/** Open at first where the window has room for it; what the reader decides stands in the address. */
function useFilterPanel(): readonly [boolean, (isOpen: boolean) => void] {
  const [isWide] = useState(() => matchMedia("(min-width: 75rem)").matches);
  const { panel } = address.value.parameters;
  const isOpen = panel === "open" || (panel !== "closed" && isWide);
  return [isOpen, (next) => changeParameters({ panel: next ? "open" : "closed" }, { replace: true })];
}

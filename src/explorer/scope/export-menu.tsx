import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../components/button.tsx";
import { t } from "../language/message.ts";
import styles from "./export-menu.module.css";
import { messages } from "./messages.ts";

/** A file that can be made of what is shown. */
export interface ExportChoice {
  readonly label: string;
  /** Makes the file and hands it to the browser. */
  readonly save: () => void | Promise<void>;
}

/** A button that opens a list of the files that can be made of what is shown. */
export function ExportMenu({ choices }: { readonly choices: readonly ExportChoice[] }) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState("");
  const menu = useRef<HTMLDivElement>(null);
  useCloseElsewhere(menu, isOpen, () => setOpen(false));
  const save = async (choice: ExportChoice) => {
    setFault("");
    try {
      await choice.save();
      setOpen(false);
    } catch (error) {
      setFault(t(messages.exportFailed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div class={styles.menu} ref={menu}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(messages.exportTitle)} <span aria-hidden="true">▾</span>
      </Button>
      {isOpen && (
        <div class={styles.list}>
          <p class={styles.lead}>{t(messages.exportLead)}</p>
          <ul>
            {choices.map((choice) => (
              <li key={choice.label}>
                <button type="button" class={styles.choice} onClick={() => save(choice)}>
                  {choice.label}
                </button>
              </li>
            ))}
          </ul>
          <p class={styles.fault} role="alert">
            {fault}
          </p>
        </div>
      )}
    </div>
  );
}

/** Closes what is open when the reader presses Escape in it, or goes elsewhere. */
function useCloseElsewhere(part: { readonly current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => !part.current?.contains(event.target as Node) && close();
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !part.current?.contains(document.activeElement)) return;
      event.preventDefault();
      close();
      part.current.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    addEventListener("keydown", closeOnEscape);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
      removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);
}

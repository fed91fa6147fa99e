import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../language/message.ts";
import { Button } from "./button.tsx";
import styles from "./export-menu.module.css";
import { messages } from "./export-messages.ts";

/** A file to take along: made here, or given by the server. */
export type ExportChoice = MadeFile | ServedFile;

interface MadeFile {
  readonly label: string;
  /** Makes the file and hands it to the browser. */
  readonly save: () => void | Promise<void>;
}

interface ServedFile {
  readonly label: string;
  readonly href: string;
  /** It is a page to be read, not a file to be saved. */
  readonly isOpened?: boolean;
}

/** Files of the same content. */
export interface ExportGroup {
  /** Says what is in them. */
  readonly lead: string;
  readonly choices: readonly ExportChoice[];
}

interface ExportMenuProps {
  readonly groups: readonly ExportGroup[];
  /** What the button says; "Export" when absent. */
  readonly title?: string;
}

/** A button that opens a list of files to take along. */
export function ExportMenu({ groups, title = t(messages.title) }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState("");
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    menu.current?.querySelector("button")?.focus();
  };
  useCloseElsewhere(menu, isOpen, () => setOpen(false));
  const save = async (choice: MadeFile) => {
    setFault("");
    try {
      await choice.save();
      close();
    } catch (error) {
      setFault(t(messages.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div class={styles.menu} ref={menu}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title} <span aria-hidden="true">▾</span>
      </Button>
      {isOpen && <Groups groups={groups} fault={fault} onSave={save} onFollow={close} />}
    </div>
  );
}

interface ActsProps {
  readonly onSave: (choice: MadeFile) => void;
  readonly onFollow: () => void;
}

interface GroupsProps extends ActsProps {
  readonly groups: readonly ExportGroup[];
  readonly fault: string;
}

function Groups({ groups, fault, ...acts }: GroupsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.style.setProperty("translate", `${findShift(list.current)}px`), []);
  return (
    <div class={styles.list} ref={list}>
      {groups.map(({ lead, choices }, index) => (
        <div key={lead}>
          <p class={styles.lead} id={`${id}-${index}`}>
            {lead}
          </p>
          <ul aria-labelledby={`${id}-${index}`}>
            {choices.map((choice) => (
              <li key={choice.label}>
                <Choice choice={choice} {...acts} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class={styles.fault} role="alert">
        {fault}
      </p>
    </div>
  );
}

function Choice({ choice, onSave, onFollow }: ActsProps & { readonly choice: ExportChoice }) {
  if ("save" in choice) {
    return (
      <button type="button" class={styles.choice} onClick={() => onSave(choice)}>
        {choice.label}
      </button>
    );
  }
  return (
    <a class={styles.choice} href={choice.href} {...(!choice.isOpened && { download: "" })} onClick={onFollow}>
      {choice.label}
    </a>
  );
}

/** How far a list that hangs from its button has to move to the left to be in the window. */
function findShift(list: HTMLElement): number {
  const { left, right } = list.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const margin = 8;
  return Math.max(margin - left, Math.min(0, width - margin - right));
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

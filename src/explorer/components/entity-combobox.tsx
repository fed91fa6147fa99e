import { useEffect, useId, useRef } from "preact/hooks";
import type { NodeSummary } from "../api/shapes.ts";
import { t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import styles from "./entity-combobox.module.css";
import { messages } from "./entity-combobox-messages.ts";
import { EntityHits } from "./entity-hits.tsx";
import { type Combobox, useCombobox } from "./use-combobox.ts";
import { useShortcut } from "./use-shortcut.ts";

interface EntityComboboxProps {
  /** Accessible name. */
  readonly label: string;
  readonly placeholder?: string;
  /** Only nodes of these kinds; of all when absent. */
  readonly kinds?: readonly string[] | undefined;
  /** What is chosen now; its name stands in the box until the reader types. */
  readonly value?: NodeSummary | undefined;
  readonly onChoose: (node: NodeSummary) => void;
  /** Enter while nothing in the list is picked; without it Enter takes the first of the list. */
  readonly onSubmit?: (phrase: string) => void;
  /** Gives the box a button that takes the choice back. */
  readonly onClear?: () => void;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  /** A key that leads into the box from anywhere on the page where nothing is being typed. */
  readonly shortcut?: string;
  readonly size?: "plain" | "large";
}

/** A box to find one entity in, by name in either language, alias or symbol; the list below it follows the typing. */
export function EntityCombobox(props: EntityComboboxProps) {
  const { label, kinds, value, onChoose, onSubmit, onClear, shortcut, size = "plain" } = props;
  const id = useId();
  const combobox = useCombobox({ kinds, hasValue: value !== undefined, onChoose, onSubmit });
  return (
    <div
      class={`${styles.combobox} ${styles[size]}`}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) combobox.leave();
      }}
    >
      <svg class={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <Input {...props} id={id} combobox={combobox} />
      {shortcut && !combobox.phrase && !value && (
        <span class={styles.shortcut} aria-hidden="true">
          {shortcut}
        </span>
      )}
      {onClear && value && (
        <button type="button" class={styles.clear} aria-label={t(messages.clear, { label })} onClick={onClear}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {combobox.isOpen && <EntityHits id={id} label={label} combobox={combobox} />}
      <p class="visually-hidden" role="status">
        {hasAnswer(combobox) && t(messages.found, { count: combobox.options.length })}
      </p>
    </div>
  );
}

interface InputProps extends EntityComboboxProps {
  readonly id: string;
  readonly combobox: Combobox;
}

function Input({ id, combobox, label, placeholder, value, autoFocus = false, shortcut }: InputProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut(shortcut, input);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const { phrase, options, activeIndex } = combobox;
  const isListed = combobox.isOpen && options.length > 0;
  return (
    <input
      id={id}
      ref={input}
      class={styles.input}
      type="text"
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={isListed}
      aria-controls={isListed ? `${id}-list` : undefined}
      aria-activedescendant={isListed && options[activeIndex] ? `${id}-${activeIndex}` : undefined}
      aria-keyshortcuts={shortcut}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="search"
      placeholder={placeholder}
      value={phrase ?? (value ? nameOf(value) : "")}
      onInput={({ currentTarget }) => combobox.type(currentTarget.value)}
      onKeyDown={combobox.pressKey}
      onCompositionStart={() => combobox.setComposing(true)}
      onCompositionEnd={() => combobox.setComposing(false)}
      onFocus={({ currentTarget }) => {
        if (value) currentTarget.select();
        combobox.enter();
      }}
    />
  );
}

function hasAnswer({ isOpen, search }: Combobox): boolean {
  return isOpen && !search.isRunning && search.error === undefined;
}

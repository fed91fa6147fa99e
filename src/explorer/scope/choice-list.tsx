import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { messages as shared } from "../components/messages.ts";
import { formatNumber, t } from "../language/message.ts";
import styles from "./choice-list.module.css";
import { messages } from "./messages.ts";

/** Something that can be let through or not. */
export interface ChoiceEntry {
  readonly key: string;
  readonly label: string;
  /** What it looks like in the picture. */
  readonly mark?: ComponentChildren;
  readonly lang?: string;
  /** How often it occurs in the picture. */
  readonly count: number;
  /** How often it occurs in the dataset, where the picture may hold fewer. */
  readonly total?: number;
  readonly isChosen: boolean;
}

interface ChoiceListProps {
  /** Names the list for those who can't see where it stands. */
  readonly label: string;
  readonly entries: readonly ChoiceEntry[];
  readonly onToggle: (key: string) => void;
  readonly onOnly?: (key: string) => void;
  /** Entries shown before the reader asks for all. */
  readonly usualLength?: number;
}

/** A list to tick, which tells how often each entry occurs and so is the legend of the picture too. */
export function ChoiceList({ label, entries, onToggle, onOnly, usualLength = 8 }: ChoiceListProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (entries.length === 0) return <p class={styles.none}>{t(messages.noValues)}</p>;
  const shown = isWhole ? entries : entries.filter((entry, index) => index < usualLength || isMarked(entry));
  return (
    <fieldset class={styles.choices}>
      <legend class="visually-hidden">{label}</legend>
      {shown.map((entry) => (
        <Entry key={entry.key} entry={entry} onToggle={onToggle} onOnly={onOnly} />
      ))}
      {(isWhole || shown.length < entries.length) && entries.length > usualLength && (
        <button type="button" class={styles.more} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t(shared.showFewer) : t(shared.showAll, { count: entries.length })}
        </button>
      )}
    </fieldset>
  );
}

/** What the picture holds must stand in its legend. */
function isMarked({ mark, count, isChosen }: ChoiceEntry): boolean {
  return mark !== undefined && count > 0 && isChosen;
}

interface EntryProps {
  readonly entry: ChoiceEntry;
  readonly onToggle: (key: string) => void;
  readonly onOnly: ((key: string) => void) | undefined;
}

function Entry({ entry, onToggle, onOnly }: EntryProps) {
  const { key, label, mark, lang, count, total, isChosen } = entry;
  return (
    <div class={styles.entry}>
      <label class={styles.label}>
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(key)} />
        {mark}
        <span class={styles.name} lang={lang}>
          {label}
        </span>
        <span class={styles.count}>
          {formatNumber(count)}
          {total !== undefined && total !== count && <span> / {formatNumber(total)}</span>}
        </span>
      </label>
      {onOnly && (
        <button
          type="button"
          class={styles.only}
          aria-label={t(messages.onlyThis, { name: label })}
          onClick={() => onOnly(key)}
        >
          {t(messages.only)}
        </button>
      )}
    </div>
  );
}

import { useEffect } from "preact/hooks";
import type { NodeSummary } from "../api/shapes.ts";
import { labelKind } from "../api/vocabulary.ts";
import { isChinese } from "../language/language.ts";
import { t } from "../language/message.ts";
import { nameOf, otherNameOf } from "../language/pick.ts";
import styles from "./entity-combobox.module.css";
import { messages } from "./entity-combobox-messages.ts";
import { KindDot } from "./entity-link.tsx";
import { findHitReason } from "./find-hit-reason.ts";
import type { HitGroup, SearchHit } from "./group-hits.ts";
import { MarkedText } from "./marked-text.tsx";
import { Failure } from "./task-view.tsx";
import type { Combobox } from "./use-combobox.ts";

interface EntityHitsProps {
  /** The box has this id, option n the id `<id>-<n>`, the list `<id>-list`. */
  readonly id: string;
  readonly label: string;
  readonly combobox: Combobox;
}

/** The list below a box that finds entities, or why there is none. */
export function EntityHits({ id, label, combobox }: EntityHitsProps) {
  const { groups, activeIndex, search } = combobox;
  useEffect(() => {
    document.getElementById(`${id}-${activeIndex}`)?.scrollIntoView({ block: "nearest" });
  }, [id, activeIndex]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the box; what can be pressed is inside.
    <div class={styles.popup} aria-busy={search.isRunning} onMouseDown={(event) => event.preventDefault()}>
      {groups.length === 0 ? (
        <NoHits id={id} combobox={combobox} />
      ) : (
        <div class={styles.list} role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={label}>
          {groups.map((group) => (
            <Group key={group.kind} id={id} group={group} combobox={combobox} />
          ))}
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly group: HitGroup;
  readonly combobox: Combobox;
}

function Group({ id, group: { kind, hits }, combobox: { phrase = "", options, activeIndex, choose } }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set can't stand in a list box.
    <div role="group" aria-labelledby={`${id}-${kind}`}>
      <p class={styles.heading} id={`${id}-${kind}`} role="presentation">
        <KindDot kind={kind} />
        {labelKind(kind, { isPlural: true })}
      </p>
      {hits.map((hit) => {
        const place = options.indexOf(hit);
        const isActive = place === activeIndex;
        return (
          <Option
            key={hit.node.id}
            id={`${id}-${place}`}
            hit={hit}
            phrase={phrase}
            isActive={isActive}
            onChoose={choose}
          />
        );
      })}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly phrase: string;
  readonly isActive: boolean;
  readonly onChoose: (node: NodeSummary) => void;
}

function Option({ id, hit, phrase, isActive, onChoose }: OptionProps) {
  const other = otherNameOf(hit.node);
  const reason = findHitReason(hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the box has the focus and the keys.
    <div
      id={id}
      class={`${styles.option} ${isActive ? styles.active : ""}`}
      role="option"
      aria-selected={isActive}
      onClick={() => onChoose(hit.node)}
    >
      <span class={styles.name}>
        <MarkedText text={nameOf(hit.node)} phrase={phrase} />
      </span>
      {other && (
        <span class={styles.other} lang={isChinese() ? "en" : "zh-Hant"}>
          <MarkedText text={other} phrase={phrase} />
        </span>
      )}
      {reason && (
        <span class={styles.reason}>
          {reason.label} <MarkedText text={reason.text} phrase={phrase} />
        </span>
      )}
    </div>
  );
}

function NoHits({ id, combobox: { phrase = "", search } }: Omit<EntityHitsProps, "label">) {
  const retry = () => {
    // The button goes, and the focus would go with it.
    document.getElementById(id)?.focus();
    search.retry();
  };
  if (search.error !== undefined) return <Failure error={search.error} onRetry={retry} />;
  if (search.isRunning) return <p class={styles.looking}>{t(messages.looking)}</p>;
  return (
    <div class={styles.nothing}>
      <p>
        <b>{t(messages.nothing, { phrase: phrase.trim() })}</b>
      </p>
      <p>{t(messages.advice)}</p>
    </div>
  );
}

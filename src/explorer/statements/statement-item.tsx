import type { ComponentChildren } from "preact";
import type { StatementProperties } from "../api/shapes.ts";
import { Button } from "../components/button.tsx";
import { Link } from "../components/link.tsx";
import { messages as shared } from "../components/messages.ts";
import { StatementFacts } from "../components/statement-facts.tsx";
import { StatementPassages } from "../components/statement-passages.tsx";
import { t } from "../language/message.ts";
import { useOpened } from "../location/use-opened.ts";
import styles from "./statement-item.module.css";

interface StatementItemProps {
  readonly properties: StatementProperties;
  /** What tells it from its neighbours on the page, in words. */
  readonly name: string;
  /** Names of context properties that the reader sees above. */
  readonly without?: readonly string[];
  /** What is said, as far as the heading above does not say it. */
  readonly children: ComponentChildren;
}

/** A statement in a list: what it says, its context, and its passages, opened in place. */
export function StatementItem({ properties, name, without = [], children }: StatementItemProps) {
  const opened = useOpened("open");
  const { id, evidence } = properties;
  const isOpen = opened.has(id);
  return (
    <li class={styles.item}>
      <div class={styles.said}>
        <p>{children}</p>
        <StatementFacts properties={properties} without={without} />
      </div>
      <div class={styles.actions}>
        <Button weight="quiet" aria-expanded={isOpen} onClick={() => opened.toggle(id)}>
          <span class={styles.arrow} aria-hidden="true" />
          {t(shared.passages, { count: evidence.length })}
          <span class="visually-hidden"> – {name}</span>
        </Button>
        <Link class={styles.open} to={{ view: "statements", key: id, parameters: {} }}>
          {t(shared.openStatement)}
          <span class="visually-hidden"> – {name}</span>
        </Link>
      </div>
      {isOpen && (
        <div class={styles.passages}>
          <StatementPassages ids={evidence} />
        </div>
      )}
    </li>
  );
}

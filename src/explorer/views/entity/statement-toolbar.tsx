import { useEffect, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { statementOrders } from "./choose-statements.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

/** Long enough that a word is typed to its end, short enough to seem at once. */
const typingPauseMs = 200;

interface StatementToolbarProps {
  readonly parameters: Parameters;
  readonly relations: readonly { readonly type: string; readonly label: string }[];
  /** Statements that are shown, and all there are. */
  readonly count: number;
  readonly total: number;
}

/** Chooses and orders the statements of a page. */
export function StatementToolbar({ parameters, relations, count, total }: StatementToolbarProps) {
  const { relation = "", order = "" } = parameters;
  const isFiltered = count !== total;
  return (
    <div class={styles.toolbar}>
      <FilterField value={parameters.filter ?? ""} />
      <label>
        <span>{t(messages.relation)}</span>
        <select value={relation} onChange={({ currentTarget }) => changeParameters({ relation: currentTarget.value })}>
          <option value="">{t(messages.allRelations)}</option>
          {relations.map(({ type, label }) => (
            <option key={type} value={type}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t(messages.order)}</span>
        <select
          value={order || statementOrders[0]}
          onChange={({ currentTarget: { value } }) =>
            changeParameters({ order: value === statementOrders[0] ? "" : value })
          }
        >
          {statementOrders.map((name) => (
            <option key={name} value={name}>
              {t(messages[name])}
            </option>
          ))}
        </select>
      </label>
      <p class={styles.shown} role="status">
        {t(isFiltered ? messages.shownOf : messages.shown, { count, total })}
      </p>
      {isFiltered && <ClearButton />}
    </div>
  );
}

/** Shows all statements again. */
export function ClearButton() {
  return (
    <Button weight="quiet" onClick={() => changeParameters({ filter: "", relation: "" })}>
      {t(messages.clear)}
    </Button>
  );
}

function FilterField({ value }: { readonly value: string }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => changeParameters({ filter: typed }, { replace: true }), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label class={styles.filter}>
      <span>{t(messages.filter)}</span>
      <input
        type="search"
        value={typed}
        placeholder={t(messages.filterHint)}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}

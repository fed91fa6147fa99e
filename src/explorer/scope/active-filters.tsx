import { Button } from "../components/button.tsx";
import { t } from "../language/message.ts";
import styles from "./active-filters.module.css";
import { goToScope } from "./go-to-scope.ts";
import { listChips } from "./list-chips.ts";
import { messages } from "./messages.ts";
import { emptyScope } from "./scope.ts";
import { type FindNode, nameById } from "./use-nodes.ts";
import { useQuestionTitle } from "./use-question-title.ts";
import type { ScopeState } from "./use-scope.ts";

interface ActiveFiltersProps {
  readonly state: ScopeState;
  readonly find: FindNode;
}

/** Everything that limits the view, each with a way to lift it, and whether more was left out. */
export function ActiveFilters({ state: { scope, shown }, find }: ActiveFiltersProps) {
  const title = useQuestionTitle(scope.question);
  const chips = listChips(scope, (id) => nameById(find, id), title);
  if (chips.length === 0 && !shown.isTruncated) return null;
  return (
    <ul class={styles.chips} aria-label={t(messages.activeFilters)}>
      {chips.map(({ label, rest }) => (
        <li key={label} class={styles.chip}>
          <span class={styles.label} title={label}>
            {label}
          </span>
          <button
            type="button"
            class={styles.remove}
            aria-label={t(messages.remove, { label })}
            onClick={() => goToScope({ ...rest, limit: 0 })}
          >
            ×
          </button>
        </li>
      ))}
      {shown.isTruncated && <li class={styles.partly}>{t(messages.partly)}</li>}
      <li hidden={chips.length === 0}>
        <Button weight="quiet" class={styles.clear} onClick={() => goToScope(emptyScope)}>
          {t(messages.clearAll)}
        </Button>
      </li>
    </ul>
  );
}

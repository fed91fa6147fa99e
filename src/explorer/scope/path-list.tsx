import type { StatementEdge } from "../api/shapes.ts";
import { Button } from "../components/button.tsx";
import { StatementLine } from "../components/statement-line.tsx";
import { t } from "../language/message.ts";
import { select } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import styles from "./path-list.module.css";
import type { ScopeState } from "./use-scope.ts";

/** The chains of a path in words, each step with a way to its passages. */
export function PathList({ state: { scope, shown } }: { readonly state: ScopeState }) {
  const paths = shown.paths ?? [];
  if (paths.length === 0) return null;
  return (
    <section aria-label={t(messages.path)}>
      <h3 class={styles.title}>{t(messages.chains, { count: paths.length })}</h3>
      <ol class={styles.chains}>
        {paths.map(({ statements }, index) => (
          <li key={statements.map(({ properties }) => properties.id).join()} class={styles.chain}>
            <h4 class={styles.number}>{t(messages.chainOf, { number: index + 1, count: statements.length })}</h4>
            <ol class={styles.steps}>
              {statements.map((edge) => (
                <Step
                  key={edge.properties.id}
                  edge={edge}
                  isSelected={scope.selected === edge.properties.id}
                  onSelect={() => select(edge.properties.id)}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly edge: StatementEdge;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Step({ edge, isSelected, onSelect }: StepProps) {
  return (
    <li class={styles.step}>
      <StatementLine edge={edge} />
      <Button weight="quiet" class={styles.passages} aria-pressed={isSelected} onClick={onSelect}>
        {t(messages.selectStep)}
      </Button>
    </li>
  );
}

import type { ComponentChildren } from "preact";
import type { NodeSummary } from "../../api/shapes.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { messages } from "./messages.ts";
import styles from "./parameter-form.module.css";

interface ValueListProps {
  readonly values: readonly string[];
  readonly hasDefault: boolean;
  readonly describe: (value: string) => NodeSummary | string;
  readonly onChange: (value: string) => void;
  /** What adds another. */
  readonly children: ComponentChildren;
}

/** Several values, each to be taken out; the last one stays where taking it out would only bring the default back. */
export function ValueList({ values, hasDefault, describe, onChange, children }: ValueListProps) {
  const canRemove = values.length > 1 || !hasDefault;
  return (
    <>
      {values.length > 0 && (
        <ul class={styles.chips}>
          {values.map((value) => {
            const described = describe(value);
            const name = typeof described === "string" ? described : nameOf(described);
            return (
              <li key={value} class={styles.chip}>
                {typeof described === "string" ? described : <EntityLink node={described} />}
                {canRemove && (
                  <button
                    type="button"
                    class={styles.remove}
                    aria-label={t(messages.removeEntry, { name })}
                    onClick={() => onChange(values.filter((other) => other !== value).join(","))}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {children}
    </>
  );
}

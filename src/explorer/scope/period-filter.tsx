import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../language/message.ts";
import fields from "./fields.module.css";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { narrow } from "./narrow-scope.ts";
import { PanelSection } from "./panel-section.tsx";
import type { Scope } from "./scope.ts";
import { isPartialDate } from "./statement-period.ts";

/** From when until when statements are shown. */
export function PeriodFilter({ scope }: { readonly scope: Scope }) {
  const isInForce = scope.since + scope.until !== "";
  return (
    <PanelSection title={t(messages.period)} isOpen={isInForce}>
      <div class={fields.pair}>
        <DateField
          label={t(messages.since)}
          value={scope.since}
          onChange={(since) => goToScope(narrow(scope, { since }))}
        />
        <DateField
          label={t(messages.until)}
          value={scope.until}
          onChange={(until) => goToScope(narrow(scope, { until }))}
        />
      </div>
      <p class={fields.hint}>{isInForce ? t(messages.undated) : t(messages.dateHint)}</p>
    </PanelSection>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box for a partial date, which is taken over once it is one and the reader is done. */
function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const isMalformed = typed !== "" && !isPartialDate(typed);
  const finish = () => !isMalformed && typed !== value && onChange(typed);
  return (
    <div class={fields.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class={fields.input}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={isMalformed}
        aria-describedby={isMalformed ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        onChange={finish}
        onKeyDown={({ key }) => key === "Enter" && finish()}
      />
      {isMalformed && (
        <p class={fields.fault} id={`${id}-hint`}>
          {t(messages.dateMalformed)}
        </p>
      )}
    </div>
  );
}

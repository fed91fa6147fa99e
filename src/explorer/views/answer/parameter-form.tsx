import type { Fault } from "../../api/api-error.ts";
import { Button } from "../../components/button.tsx";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { findFaultyParameter } from "./find-faulty-parameter.ts";
import { getChoices } from "./get-choices.ts";
import { messages } from "./messages.ts";
import { ParameterField } from "./parameter-field.tsx";
import styles from "./parameter-form.module.css";
import type { Question } from "./question.ts";
import { toControl } from "./to-control.ts";
import type { Names } from "./use-names.ts";
import { findGiven, toAddressKey } from "./variables.ts";

interface FormProps {
  readonly question: Question;
  readonly parameters: Parameters;
  readonly names: Names;
  /** What the server said of the values, where it refused them. */
  readonly faults: readonly Fault[];
}

/** What is asked about, each value to be changed in place; the answer follows at once. */
export function ParameterForm({ question, parameters, names, faults }: FormProps) {
  if (question.parameters.length === 0) return null;
  const choices = getChoices();
  const isChanged = question.parameters.some((parameter) => findGiven(parameter, parameters) !== undefined);
  return (
    <section class={styles.form} aria-label={t(messages.parameters)}>
      <div class={styles.fields}>
        {question.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            control={toControl(parameter, choices)}
            parameters={parameters}
            names={names}
            faults={faults.filter((fault) => findFaultyParameter(fault, question.parameters) === parameter)}
          />
        ))}
      </div>
      {isChanged && question.parameters.length > 1 && (
        <Button weight="quiet" onClick={() => restoreDefaults(question)}>
          {t(messages.restoreAll)}
        </Button>
      )}
    </section>
  );
}

/** Asks the question as it stands in the catalogue. */
export function restoreDefaults(question: Question): void {
  const keys = question.parameters.map(({ name }) => [toAddressKey(name), undefined] as const);
  changeParameters(Object.fromEntries(keys));
}

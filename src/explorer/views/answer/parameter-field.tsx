import { useId } from "preact/hooks";
import type { Fault } from "../../api/api-error.ts";
import { Button } from "../../components/button.tsx";
import { t } from "../../language/message.ts";
import { joinInWords } from "../../language/pick.ts";
import type { Parameters } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { describeValue } from "./describe-value.ts";
import { labelParameter } from "./label-parameter.ts";
import { messages } from "./messages.ts";
import { NearestIds } from "./nearest-ids.tsx";
import styles from "./parameter-form.module.css";
import { ParameterInput } from "./parameter-input.tsx";
import type { QuestionParameter } from "./question.ts";
import type { Control } from "./to-control.ts";
import type { Names } from "./use-names.ts";
import { findGiven, findValue, findValues, formatDefault, toAddressKey } from "./variables.ts";

interface FieldProps {
  readonly parameter: QuestionParameter;
  readonly control: Control;
  readonly parameters: Parameters;
  readonly names: Names;
  readonly faults: readonly Fault[];
}

/** One value that the question asks about: what it is called, how it is changed, what is wrong with it. */
export function ParameterField({ parameter, control, parameters, names, faults }: FieldProps) {
  const id = useId();
  const label = labelParameter(parameter, control);
  const given = findGiven(parameter, parameters);
  const change = (value: string) => {
    changeParameters({ [toAddressKey(parameter.name)]: value === formatDefault(parameter) ? undefined : value });
  };
  const missing = control.type === "entity" ? findMissing(parameter, control.isList, parameters, names) : [];
  const isFaulty = faults.length > 0 || missing.length > 0;
  return (
    <div class={`${styles.field} ${control.type === "entity" && control.isList ? styles.wideField : ""}`}>
      {control.type === "entity" ? (
        <span class={styles.label} aria-hidden="true">
          {label}
        </span>
      ) : (
        <label class={styles.label} for={id}>
          {label}
        </label>
      )}
      <ParameterInput
        id={id}
        label={label}
        control={control}
        value={findValue(parameter, parameters)}
        values={findValues(parameter, parameters)}
        hasDefault={formatDefault(parameter) !== ""}
        names={names}
        describedBy={isFaulty ? `${id}-fault` : undefined}
        onChange={change}
      />
      {isFaulty && (
        <div class={styles.fault} id={`${id}-fault`} role="alert">
          {faults.map(({ message, suggestion }) => (
            <p key={message}>
              {message} {suggestion}
            </p>
          ))}
          {missing.map((missingId) => (
            <NearestIds
              key={missingId}
              id={missingId}
              onChoose={(node) =>
                change(
                  findValues(parameter, parameters)
                    .map((entry) => (entry === missingId ? node.id : entry))
                    .join(","),
                )
              }
            />
          ))}
        </div>
      )}
      {given !== undefined && formatDefault(parameter) !== "" && (
        <p class={styles.default}>
          {t(messages.byDefault, { value: describeDefault(parameter, control, names) })}{" "}
          <Button
            weight="quiet"
            class={styles.restore}
            aria-label={t(messages.restoreOne, { name: label })}
            onClick={() => changeParameters({ [toAddressKey(parameter.name)]: undefined })}
          >
            {t(messages.restore)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Ids that were looked up in vain. */
function findMissing(
  parameter: QuestionParameter,
  isList: boolean,
  parameters: Parameters,
  names: Names,
): readonly string[] {
  const ids = isList ? findValues(parameter, parameters) : [findValue(parameter, parameters)];
  return ids.filter((id) => names.get(id) === null);
}

function describeDefault(parameter: QuestionParameter, control: Control, names: Names): string {
  const values = formatDefault(parameter).split(",");
  return joinInWords(values.map((value) => describeValue(value, control, names)));
}

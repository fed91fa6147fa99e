import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { messages as sharedMessages } from "../../components/messages.ts";
import { t } from "../../language/message.ts";
import { labelChoice } from "./get-choices.ts";
import { messages } from "./messages.ts";
import styles from "./parameter-form.module.css";
import type { Control } from "./to-control.ts";
import type { Names } from "./use-names.ts";
import { ValueList } from "./value-list.tsx";

/** What every input is given. */
export interface InputProps<Kind extends Control = Control> {
  readonly id: string;
  readonly label: string;
  readonly control: Kind;
  readonly value: string;
  /** The entries, where it is a list. */
  readonly values: readonly string[];
  readonly hasDefault: boolean;
  readonly names: Names;
  /** Id of what is said about the value. */
  readonly describedBy: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The input for a value, by its control. */
export function ParameterInput(props: InputProps) {
  const { control } = props;
  if (control.type === "entity") {
    return control.isList ? <EntityList {...props} control={control} /> : <EntityInput {...props} control={control} />;
  }
  if (control.type === "choice") {
    return control.isList ? <ChoiceList {...props} control={control} /> : <Choice {...props} control={control} />;
  }
  return control.type === "flag" ? <Flag {...props} /> : <TextInput {...props} />;
}

function EntityInput({ label, control, value, hasDefault, names, onChange }: InputProps<Control & { type: "entity" }>) {
  return (
    <EntityCombobox
      key={value}
      label={label}
      placeholder={value || t(messages.findEntity)}
      kinds={control.kinds}
      value={names.get(value) ?? undefined}
      onChoose={(node) => onChange(node.id)}
      {...(!hasDefault && { onClear: () => onChange("") })}
    />
  );
}

function EntityList(props: InputProps<Control & { type: "entity" }>) {
  const { label, control, values, names, onChange } = props;
  return (
    <ValueList {...props} describe={(id) => names.get(id) ?? id}>
      <EntityCombobox
        key={values.length}
        label={t(messages.addEntity, { name: label })}
        placeholder={t(messages.addEntity, { name: label })}
        kinds={control.kinds}
        onChoose={({ id }) => onChange([...new Set([...values, id])].join(","))}
      />
    </ValueList>
  );
}

function ChoiceList(props: InputProps<Control & { type: "choice" }>) {
  const { id, label, control, values, onChange } = props;
  const left = control.values.filter((value) => !values.includes(value));
  return (
    <ValueList {...props} describe={(value) => labelChoice(control.enumName, value)}>
      <select
        id={id}
        class={styles.input}
        value=""
        onChange={({ currentTarget }) => onChange([...values, currentTarget.value].join(","))}
      >
        <option value="">{t(messages.addEntity, { name: label })}</option>
        {left.map((value) => (
          <option key={value} value={value}>
            {labelChoice(control.enumName, value)}
          </option>
        ))}
      </select>
    </ValueList>
  );
}

function Choice({ id, control, value, hasDefault, describedBy, onChange }: InputProps<Control & { type: "choice" }>) {
  const isUnknown = value !== "" && !control.values.includes(value);
  return (
    <select
      id={id}
      class={styles.input}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {!hasDefault && <option value="">{t(messages.none)}</option>}
      {isUnknown && <option value={value}>{value}</option>}
      {control.values.map((name) => (
        <option key={name} value={name}>
          {labelChoice(control.enumName, name)}
        </option>
      ))}
    </select>
  );
}

function Flag({ id, value, hasDefault, describedBy, onChange }: InputProps) {
  return (
    <select
      id={id}
      class={styles.input}
      value={value}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {!hasDefault && <option value="">{t(messages.none)}</option>}
      <option value="true">{t(sharedMessages.yes)}</option>
      <option value="false">{t(sharedMessages.no)}</option>
    </select>
  );
}

/** Takes effect when the reader leaves it or presses Enter. */
function TextInput({ id, control, value, describedBy, onChange }: InputProps) {
  const hint =
    control.type === "date"
      ? messages.dateHint
      : control.type === "text" && control.isList
        ? messages.listHint
        : undefined;
  return (
    <>
      <input
        key={value}
        id={id}
        class={styles.input}
        type="text"
        inputMode={control.type === "number" ? (control.isWhole ? "numeric" : "decimal") : "text"}
        defaultValue={value}
        aria-describedby={[hint && `${id}-hint`, describedBy].filter(Boolean).join(" ") || undefined}
        aria-invalid={describedBy !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      {hint && (
        <p class={styles.default} id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
    </>
  );
}

import { useId } from "preact/hooks";
import type { NodeSummary } from "../api/shapes.ts";
import { Button } from "../components/button.tsx";
import { EntityCombobox } from "../components/entity-combobox.tsx";
import { t } from "../language/message.ts";
import { leavePath, setPath } from "./change-scope.ts";
import fields from "./fields.module.css";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { PanelSection } from "./panel-section.tsx";
import { isPath, type Scope } from "./scope.ts";
import type { FindNode } from "./use-nodes.ts";

interface PathSectionProps {
  readonly scope: Scope;
  readonly find: FindNode;
}

/** Asks for the two ends of a path. */
export function PathSection({ scope, find }: PathSectionProps) {
  const { from, to } = scope;
  const isStarted = from + to !== "";
  return (
    <PanelSection key={String(isStarted)} title={t(messages.path)} isOpen={isStarted}>
      <End
        label={t(messages.pathFrom)}
        node={find(from)}
        isNext={to !== "" && from === ""}
        onChange={(id) => goToScope(setPath(scope, { from: id, to }))}
      />
      <End
        label={t(messages.pathTo)}
        node={find(to)}
        isNext={from !== "" && to === ""}
        onChange={(id) => goToScope(setPath(scope, { from, to: id }))}
      />
      <LengthField scope={scope} />
      {isStarted && !isPath(scope) && (
        <p class={fields.hint}>{t(from === to ? messages.sameEnds : messages.chooseOtherEnd)}</p>
      )}
      {isStarted && (
        <div class={fields.row}>
          <Button onClick={() => goToScope(setPath(scope, { from: to, to: from }))}>{t(messages.swap)}</Button>
          <Button weight="quiet" onClick={() => goToScope(leavePath(scope))}>
            {t(messages.leavePath)}
          </Button>
        </div>
      )}
    </PanelSection>
  );
}

interface EndProps {
  readonly label: string;
  readonly node: NodeSummary | undefined;
  /** It is what the reader has to give next. */
  readonly isNext: boolean;
  readonly onChange: (id: string) => void;
}

function End({ label, node, isNext, onChange }: EndProps) {
  return (
    <EntityCombobox
      label={label}
      placeholder={label}
      value={node}
      autoFocus={isNext}
      onChoose={({ id }) => onChange(id)}
      onClear={() => onChange("")}
    />
  );
}

function LengthField({ scope }: { readonly scope: Scope }) {
  const id = useId();
  return (
    <div class={fields.listed}>
      <label for={id}>{t(messages.maxLength)}</label>
      <select
        id={id}
        class={fields.select}
        value={scope.maxLength}
        onChange={({ currentTarget }) => goToScope({ ...scope, maxLength: Number(currentTarget.value) })}
      >
        {[1, 2, 3, 4, 5, 6].map((length) => (
          <option key={length} value={length}>
            {length}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../language/message.ts";
import fields from "./fields.module.css";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { narrow } from "./narrow-scope.ts";
import type { Scope } from "./scope.ts";

const pauseMs = 350;

/** What must stand in a name or a note of what is shown. Takes effect when the reader pauses. */
export function TextFilter({ scope }: { readonly scope: Scope }) {
  const id = useId();
  const [typed, setTyped] = useState(scope.text);
  const isComposing = useRef(false);
  useEffect(() => setTyped(scope.text), [scope.text]);
  useEffect(() => {
    if (typed === scope.text || isComposing.current) return;
    const timer = setTimeout(() => goToScope(narrow(scope, { text: typed }), { replace: scope.text !== "" }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, scope]);
  return (
    <div class={fields.field}>
      <label for={id}>{t(messages.text)}</label>
      <input
        id={id}
        class={fields.input}
        type="search"
        value={typed}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={({ currentTarget }) => {
          isComposing.current = false;
          setTyped(currentTarget.value);
        }}
        onInput={({ currentTarget }) => !isComposing.current && setTyped(currentTarget.value)}
      />
    </div>
  );
}

/** Whether statements that only follow from others are shown. */
export function InferredFilter({ scope }: { readonly scope: Scope }) {
  return (
    <label class={fields.check}>
      <input
        type="checkbox"
        checked={scope.isInferredShown}
        onChange={({ currentTarget }) => {
          const isInferredShown = currentTarget.checked;
          goToScope(isInferredShown ? { ...scope, isInferredShown } : narrow(scope, { isInferredShown }));
        }}
      />
      {t(messages.inferred)}
    </label>
  );
}

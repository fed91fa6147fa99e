import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../language/message.ts";
import { Button } from "./button.tsx";
import { messages } from "./messages.ts";

interface CopyButtonProps {
  /** What is copied; made when the button is pressed. */
  readonly text: () => string;
  readonly children: ComponentChildren;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? "copied" : "copyFailed");
    setTimeout(() => setOutcome(undefined), 2500);
  };
  return (
    <Button onClick={copy}>
      <span>
        {children}
        <span aria-live="polite">{outcome && ` · ${t(messages[outcome])}`}</span>
      </span>
    </Button>
  );
}

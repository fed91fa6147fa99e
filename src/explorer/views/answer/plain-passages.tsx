import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { messages as sharedMessages } from "../../components/messages.ts";
import { StatementPassages } from "../../components/statement-passages.tsx";
import { t } from "../../language/message.ts";

/** A button that opens passages in place. */
export function PlainPassages({ ids }: { readonly ids: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <div>
      <Button weight="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {t(sharedMessages.passages, { count: ids.length })}
      </Button>
      {isOpen && <StatementPassages ids={ids} />}
    </div>
  );
}

import { Button } from "../../components/button.tsx";
import { type Message, t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import { useOpened } from "./use-opened.ts";

interface ShowAllProps {
  /** Names the list in addresses. */
  readonly name: string;
  readonly count: number;
  /** How many are shown at first. */
  readonly shortLength: number;
  readonly message: Message;
}

/** Below a list: shows all of it, or its beginning again. Nothing where the beginning is all. */
export function ShowAll({ name, count, shortLength, message }: ShowAllProps) {
  const opened = useOpened("all");
  if (count <= shortLength) return null;
  const isFull = opened.has(name);
  return (
    <Button weight="quiet" aria-expanded={isFull} onClick={() => opened.toggle(name)}>
      {isFull ? t(messages.showFewer) : t(message, { count })}
    </Button>
  );
}

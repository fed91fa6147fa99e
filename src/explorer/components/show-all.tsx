import { t } from "../language/message.ts";
import { useOpened } from "../location/use-opened.ts";
import { Button } from "./button.tsx";
import { messages } from "./messages.ts";

interface ShowAllProps {
  /** Names the list in addresses. */
  readonly name: string;
  readonly count: number;
  /** How many are shown at first. */
  readonly shortLength: number;
}

/** Below a list: shows all of it, or its beginning again. Nothing where the beginning is all. */
export function ShowAll({ name, count, shortLength }: ShowAllProps) {
  const opened = useOpened("all");
  if (count <= shortLength) return null;
  const isFull = opened.has(name);
  return (
    <Button weight="quiet" aria-expanded={isFull} onClick={() => opened.toggle(name)}>
      {isFull ? t(messages.showFewer) : t(messages.showAll, { count })}
    </Button>
  );
}

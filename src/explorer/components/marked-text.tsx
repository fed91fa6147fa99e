import type { ComponentChildren } from "preact";
import { findMarks } from "./find-marks.ts";

interface MarkedTextProps {
  readonly text: string;
  /** What the reader looked for. */
  readonly phrase: string;
}

/** A text in which the words that the reader looked for are marked. */
export function MarkedText({ text, phrase }: MarkedTextProps) {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const [from, until] of findMarks(text, phrase)) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, until)}</mark>);
    end = until;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

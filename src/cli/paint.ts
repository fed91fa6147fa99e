import type { Terminal, TextOutput } from "./terminal.js";

/** Colours text, or leaves it as it is. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Colours for a stream: none unless it is a terminal and NO_COLOR is unset or empty. */
export function createPaint(output: TextOutput, environment: Terminal["environment"]): Paint {
  const isColored = output.isTerminal && !environment.NO_COLOR;
  const painters = Object.entries(codes).map(([name, [open, close]]) => [
    name,
    (text: string) => (isColored ? `\u001b[${open}m${text}\u001b[${close}m` : text),
  ]);
  return Object.fromEntries(painters) as Paint;
}

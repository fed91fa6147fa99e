const levels: Readonly<Record<number, string>> = { 20: "debug", 30: "info ", 40: "WARN ", 50: "ERROR", 60: "FATAL" };

/** A JSON log line as a person reads it: time, level, message, the other fields, and the stack of an error. */
export function toPrettyLine(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line) as PrettyRecord;
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${toText(value)}`);
  const head = [time?.slice(11, 19), levels[level] ?? level, msg, ...rest].filter(Boolean).join("  ");
  return err?.stack ? `${head}\n${err.stack}\n` : `${head}\n`;
}

interface PrettyRecord {
  readonly level: number;
  readonly time?: string;
  readonly msg?: string;
  readonly err?: { readonly stack?: string };
  readonly [field: string]: unknown;
}

function toText(value: unknown): string {
  return typeof value === "string" && !/\s/.test(value) ? value : JSON.stringify(value);
}

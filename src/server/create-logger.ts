import { type Logger, pino } from "pino";
import { toPrettyLine } from "./pretty-line.js";
import type { Settings } from "./settings.js";

/**
 * A structured logger on standard output: one JSON object a line, or one readable line for people.
 *
 * Writes at once, so that nothing is lost when the process ends.
 */
export function createLogger(settings: Pick<Settings, "logLevel" | "logFormat">): Logger {
  const isPretty = settings.logFormat === "pretty" || (settings.logFormat === "auto" && process.stdout.isTTY === true);
  const destination = pino.destination({ fd: 1, sync: true });
  const options = { level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (!isPretty) return pino(options, destination);
  return pino(options, { write: (line: string) => destination.write(toPrettyLine(line)) });
}

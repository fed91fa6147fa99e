import { NotPlanned, type Run, type Text, type Write } from "./run.js";

/** Writes a list whose entries are written by `write`. */
export function toListWriter(write: Write): Write {
  return (value, run) => {
    if (!Array.isArray(value)) throw new NotPlanned();
    return writeFrom(0, "[", value, write, run);
  };
}

/** Writes on from an entry: at once, unless an entry has to be waited for or the turn is over. */
function writeFrom(start: number, begun: string, entries: readonly unknown[], write: Write, run: Run): Text {
  let text = begun;
  for (let index = start; index < entries.length; index++) {
    if (index > 0) text += ",";
    const entry = write(entries[index], run);
    if (typeof entry !== "string")
      return entry.then((given) => writeFrom(index + 1, text + given, entries, write, run));
    text += entry;
    if (run.turn.isOver()) return run.turn.pass().then(() => writeFrom(index + 1, text, entries, write, run));
  }
  return `${text}]`;
}

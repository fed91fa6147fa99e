import type { Run, Text, Write } from "./run.js";

/** A field of an object by its response name, and what writes it. */
export type FieldWriter = readonly [name: string, write: Write];

/** Writes an object, field by field. */
export function toObjectWriter(fields: readonly FieldWriter[]): Write {
  return toWriter(fields, () => false);
}

/** Writes the object at the root of an answer, whose fields can take long each. */
export function toRootWriter(fields: readonly FieldWriter[]): Write {
  return toWriter(fields, ({ turn }) => turn.isOverNow());
}

function toWriter(fields: readonly FieldWriter[], isTurnOver: (run: Run) => boolean): Write {
  const before = fields.map(([name], index) => `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`);
  const writers = fields.map(([, write]) => write);
  const end = fields.length === 0 ? "{}" : "}";

  /** Writes on from a field: at once, unless a field has to be waited for or the turn is over. */
  const writeFrom = (start: number, begun: string, source: unknown, run: Run): Text => {
    let text = begun;
    for (let index = start; index < writers.length; index++) {
      const value = (writers[index] as Write)(source, run);
      if (typeof value !== "string")
        return value.then((given) => writeFrom(index + 1, text + before[index] + given, source, run));
      text += (before[index] as string) + value;
      if (isTurnOver(run)) return run.turn.pass().then(() => writeFrom(index + 1, text, source, run));
    }
    return text + end;
  };
  return (source, run) => writeFrom(0, "", source, run);
}

import type { Run, Text, Write } from "./run.js";

/** Writes an object: for each field by its response name, what its writer gives. */
export function toObjectWriter(fields: readonly (readonly [name: string, write: Write])[]): Write {
  const before = fields.map(([name], index) => `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`);
  const writers = fields.map(([, write]) => write);
  const end = fields.length === 0 ? "{}" : "}";

  /** Writes on from a field: at once, unless a field has to be waited for. */
  const writeFrom = (start: number, begun: string, source: unknown, run: Run): Text => {
    let text = begun;
    for (let index = start; index < writers.length; index++) {
      const value = (writers[index] as Write)(source, run);
      if (typeof value !== "string")
        return value.then((given) => writeFrom(index + 1, text + before[index] + given, source, run));
      text += (before[index] as string) + value;
    }
    return text + end;
  };
  return (source, run) => writeFrom(0, "", source, run);
}

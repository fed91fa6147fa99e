import { PageEdge } from "../resolvers/connection.js";
import type { Write } from "./run.js";

/** Keeps what was written of records, up to a number of characters. */
export interface KeptTexts {
  /** A writer that writes each record once, as long as its text is kept; for what depends on nothing but the record. */
  keep(write: Write): Write;
}

/**
 * Texts of records, which never change. When there are more characters than `most`, all are let go of: what is asked for
 * is soon there again. A record that nobody holds any more takes its texts with it.
 */
export function createKeptTexts(most: number): KeptTexts {
  let generation = 0;
  let characters = 0;
  const count = (text: string) => {
    characters += text.length;
    if (characters <= most) return;
    generation++;
    characters = text.length;
  };
  return {
    keep(write) {
      let texts = new WeakMap<object, string>();
      let own = generation;
      return (value, run) => {
        const record = toRecord(value as object);
        if (own !== generation) {
          texts = new WeakMap();
          own = generation;
        }
        const known = texts.get(record);
        if (known !== undefined) return known;
        const text = write(value, run);
        if (typeof text !== "string" || text.length > most) return text;
        count(text);
        if (own === generation) texts.set(record, toFlat(text));
        return text;
      };
    },
  };
}

/** The record that says what a value says: an edge, made anew for each answer, says what its statement does. */
function toRecord(value: object): object {
  return value instanceof PageEdge ? value.record : value;
}

/** The same text in one piece: V8 keeps what was joined as a tree of its parts until a character is asked for. */
function toFlat(text: string): string {
  text.charCodeAt(0);
  return text;
}

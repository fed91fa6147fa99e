import { isTurnLong, nextTurn } from "../shared/event-loop-turn.js";

/** Pieces between two looks at the clock. */
const piecesBetween = 256;

/** Data of an answer as JSON, written in turns with other work. */
export async function writeData(data: unknown): Promise<string> {
  const work = {};
  isTurnLong(work);
  let text = "";
  let count = 0;
  for (const piece of toPieces(data)) {
    text += piece;
    if (++count % piecesBetween === 0) while (isTurnLong(work)) await nextTurn();
  }
  return text;
}

function* toPieces(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? "[" : "{";
  for (const [name, inner] of Object.entries(value)) {
    yield isList ? before : `${before}${JSON.stringify(name)}:`;
    yield* toPieces(inner);
    before = ",";
  }
  if (before !== ",") yield before;
  yield isList ? "]" : "}";
}

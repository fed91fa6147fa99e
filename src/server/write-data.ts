import { isTurnLong, nextTurn } from "../shared/event-loop-turn.js";

/** Pieces between two looks at the clock. */
const piecesBetween = 64;
/** Values with so many others inside are written at one go. */
const partsAtOnce = 100;

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
  if (!isObject(value) || countParts(value, partsAtOnce) >= 0) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* toListPieces(value);
  else yield* toObjectPieces(value);
}

function* toListPieces(list: readonly unknown[]): Generator<string, void, undefined> {
  for (let index = 0; index < list.length; index++) {
    yield index === 0 ? "[" : ",";
    yield* toPieces(list[index]);
  }
  yield "]";
}

function* toObjectPieces(value: Fields): Generator<string, void, undefined> {
  let before = "{";
  for (const name in value) {
    yield `${before}${JSON.stringify(name)}:`;
    yield* toPieces(value[name]);
    before = ",";
  }
  yield "}";
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** What is left of a number when each part of a value takes one; negative as soon as it is not enough. */
function countParts(value: unknown, enough: number): number {
  let left = enough - 1;
  if (Array.isArray(value)) for (let at = 0; at < value.length && left >= 0; at++) left = countParts(value[at], left);
  else if (isObject(value)) for (const name in value) if (left >= 0) left = countParts(value[name], left);
  return left;
}

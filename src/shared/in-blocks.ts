import { isTurnLong, nextTurn } from "./event-loop-turn.js";

type Piece = string | Uint8Array;

/** Characters gathered before they are passed on. */
const blockSize = 65_536;

/**
 * The same bytes in fewer pieces, so that a file, pipe or socket is not written to for every record. Other work is let in
 * between them, however fast they are taken.
 *
 * Pieces of a list that has to be waited for are passed on as they come.
 */
export async function* inBlocks(
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): AsyncGenerator<Buffer, void, undefined> {
  const work = {};
  isTurnLong(work);
  for await (const piece of Symbol.asyncIterator in pieces ? pieces : gather(pieces)) {
    yield toBuffer(piece);
    while (isTurnLong(work)) await nextTurn();
  }
}

function* gather(pieces: Iterable<Piece>): Generator<Piece, void, undefined> {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    if (typeof piece === "string" && text.length < blockSize) continue;
    if (text !== "") yield text;
    text = "";
    if (typeof piece !== "string") yield piece;
  }
  if (text !== "") yield text;
}

function toBuffer(piece: Piece): Buffer {
  return typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
}

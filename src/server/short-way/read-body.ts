import type { IncomingMessage } from "node:http";

/** Calls back with a body as a whole, or with nothing where the caller goes away before its end. */
export function readBody(request: IncomingMessage, goOn: (body: string | undefined) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.once("end", () => goOn(toText(chunks)));
  // The request's "close" comes after that of the response, when its status is logged already.
  request.once("aborted", () => goOn(undefined));
}

const byteOrderMark = "\uFEFF";

function toText(chunks: readonly Buffer[]): string {
  const text = (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString();
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

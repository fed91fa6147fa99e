import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { RawRequest } from "./raw-request.js";

/** What came back for one request. */
export interface RawAnswer {
  /** Undefined where the server hung up without an answer. */
  readonly status: number | undefined;
  /** Status line and headers as they stand. */
  readonly head: string;
  /** Unpacked; at most `longestBody` bytes of it. */
  readonly body: string;
  readonly bytes: number;
  /** The connection was still open, without a word, when waiting ended. */
  readonly isSilent: boolean;
}

const longestWaitMs = 20_000;
/** A server that may wait for more is told after this time that there is no more. */
const patienceMs = 1_000;
const longestBody = 4_000_000;

/** Sends the bytes of a request and gives all that comes back until the connection ends. */
export function sendRaw(request: RawRequest, { host, port }: { host: string; port: number }): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host, port }, () => socket.write(request.bytes));
    const finish = (isSilent: boolean): void => {
      socket.destroy();
      resolve(toAnswer(Buffer.concat(chunks), isSilent));
    };
    const ending = request.isOpenEnded ? setTimeout(() => socket.end(), patienceMs) : undefined;
    socket.setTimeout(longestWaitMs, () => finish(true));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => finish(false));
    socket.on("close", () => {
      clearTimeout(ending);
      finish(false);
    });
  });
}

function toAnswer(bytes: Buffer, isSilent: boolean): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString("latin1");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
  const payload = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  const whole = /^transfer-encoding: chunked/im.test(head) ? joinChunks(payload) : payload;
  const body = unpack(whole, /^content-encoding: (\w+)/im.exec(head)?.[1])
    .subarray(0, longestBody)
    .toString("utf8");
  return { status: status === undefined ? undefined : Number(status), head, body, bytes: bytes.length, isSilent };
}

function joinChunks(payload: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < payload.length; ) {
    const end = payload.indexOf("\r\n", at);
    const size = Number.parseInt(payload.subarray(at, end).toString("latin1"), 16);
    if (end < 0 || !(size > 0)) break;
    chunks.push(payload.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}

const unpackers: ReadonlyMap<string | undefined, (body: Buffer) => Buffer> = new Map([
  ["gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  const unpacker = unpackers.get(encoding);
  return unpacker && body.length > 0 ? unpacker(body) : body;
}

/** A request as its bytes, so that it can be as wrong as anything on a socket. */
export interface RawRequest {
  /** What it tries, for reports. */
  readonly attempt: string;
  readonly bytes: Buffer;
  /** The server may hang up without a word: the bytes may be no HTTP. */
  readonly mayHangUp: boolean;
  /** The bytes may say that more will come. */
  readonly isOpenEnded?: boolean;
}

/** The parts of a request that is well formed, whatever they say. */
export interface RequestParts {
  readonly attempt: string;
  readonly method?: string;
  /** Goes as it is: at most Latin-1, and no white space. */
  readonly target: string;
  /** Name and value, in order; may repeat. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Buffer | string;
  readonly mayHangUp?: boolean;
}

/** A request that ends its connection; a body brings its length along. */
export function toRawRequest({
  attempt,
  method,
  target,
  headers = [],
  body,
  mayHangUp = false,
}: RequestParts): RawRequest {
  const content = body === undefined ? undefined : Buffer.from(body as string);
  const lines = [
    `${method ?? (content ? "POST" : "GET")} ${target} HTTP/1.1`,
    "host: localhost",
    "connection: close",
    ...(content ? [`content-length: ${content.length}`] : []),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return { attempt, bytes: content ? Buffer.concat([head, content]) : head, mayHangUp };
}

/** What a shell has to be told to send the request again to the server at `$HOST` and `$PORT`. */
export function toShell({ bytes }: RawRequest): string {
  return `printf %s ${bytes.toString("base64")} | base64 -d | nc "$HOST" "$PORT"`;
}

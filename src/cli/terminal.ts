/** What a command reads from and writes to, so that it runs the same in a process and in a test. */
export interface Terminal {
  readonly output: TextOutput;
  readonly errorOutput: TextOutput;
  /** All of standard input as text. */
  readonly readInput: () => Promise<string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  readonly workingDirectory: string;
}

/** A stream of text, or of the bytes of a file. */
export interface TextOutput {
  /** Resolves when more may be written. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** A person reads along, so colour and line wrapping are welcome. */
  readonly isTerminal: boolean;
  /** Columns of the screen; absent when there is none. */
  readonly columns?: number | undefined;
}

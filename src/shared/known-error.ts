/** What a caller can be told of an error: a stable code, the problem, and how to mend it. */
export interface KnownErrorOptions {
  /** Stable, in UPPER_SNAKE; explained in docs/errors.md. */
  readonly code: string;
  /** How to mend it. */
  readonly suggestion?: string | undefined;
  /** Figures and names for programs. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** An error whose message is meant for the caller. Every other error is a bug and is masked. */
export class KnownError extends Error {
  readonly code: string;
  readonly suggestion: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, options: KnownErrorOptions) {
    super(message);
    this.name = "KnownError";
    this.code = options.code;
    this.suggestion = options.suggestion;
    this.details = options.details ?? {};
  }
}

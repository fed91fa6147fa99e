/** One thing that the server says went wrong. */
export interface Fault {
  readonly message: string;
  readonly code?: string;
  readonly suggestion?: string;
  /** The name that the server takes for meant, where it does not know the one that it was given. */
  readonly nearest?: string;
}

/** What is known of a request that was not answered. */
export interface Failure {
  /** `network`: no answer came; `server`: it failed; `refused`: it says what was wrong with the request. */
  readonly reason: "network" | "server" | "refused";
  readonly faults: readonly Fault[];
  /** To be found in the server's log. */
  readonly requestId?: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
}

/** A request that was not answered, with all that helps to mend it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.faults.map(({ message }) => message).join(" ") || failure.reason);
    this.failure = failure;
  }

  /** Whether the server names this code among its reasons. */
  hasCode(code: string): boolean {
    return this.failure.faults.some((fault) => fault.code === code);
  }
}

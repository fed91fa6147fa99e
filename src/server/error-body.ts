import { KnownError } from "../shared/known-error.js";

/** An error in the form of a GraphQL answer, which every endpoint uses. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }];
}

/** An error for the caller: what is wrong, a stable code, and how to mend it. */
export function toErrorBody(error: KnownError, more: Readonly<Record<string, unknown>> = {}): ErrorBody {
  const { code, suggestion, details } = error;
  return {
    errors: [{ message: error.message, extensions: { code, ...(suggestion && { suggestion }), ...details, ...more } }],
  };
}

/** Refused with an HTTP status. */
export class RefusedRequest extends KnownError {
  readonly status: number;

  constructor(status: number, message: string, options: ConstructorParameters<typeof KnownError>[1]) {
    super(message, options);
    this.name = "RefusedRequest";
    this.status = status;
  }
}

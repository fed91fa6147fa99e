import { KnownError } from "../shared/known-error.js";

/** An error in the form of a GraphQL answer, which every endpoint uses. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }];
}

/** An error for the caller: what is wrong, a stable code, how to mend it, and figures for programs. */
export function toErrorBody({ message, code, suggestion, details }: KnownError): ErrorBody {
  return { errors: [{ message, extensions: { code, ...(suggestion && { suggestion }), details } }] };
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

import { KnownError } from "../shared/known-error.js";

/** The command line was not used as it is meant to be; ends with exit code 2. */
export class UsageError extends KnownError {}

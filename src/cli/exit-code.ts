/** What the command line tells the shell. */
export const exitCode = {
  /** All is well. */
  fine: 0,
  /** Problems in the data, the query or the answer. */
  problems: 1,
  /** The command line was not used as it is meant to be. */
  wrongUse: 2,
} as const;

/** One of the codes above. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

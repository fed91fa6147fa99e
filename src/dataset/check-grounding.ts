/** Whether the evidence of each stated statement names its two ends. */
export interface GroundingReport {
  /** Stated statements. */
  readonly checked: number;
  /** Those whose evidence names both ends. */
  readonly grounded: number;
  /** Those that say why it does not. */
  readonly explained: number;
  /** Ids of the others. */
  readonly ungrounded: readonly string[];
}

/** Some nodes, by ordinal. */
export interface NodeSet {
  readonly length: number;
  at(position: number): number;
  has(node: number): boolean;
}

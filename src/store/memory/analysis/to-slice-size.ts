/** How many steps over all nodes make one slice of work, some milliseconds; one at least. */
export function toSliceSize(nodesInSlice: number, nodes: number): number {
  return Math.max(1, Math.floor(nodesInSlice / Math.max(1, nodes)));
}

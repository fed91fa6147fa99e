/** The bytes under all arrays of numbers in plain data, each once, for handing them over to another thread. */
export function listBuffers(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(data, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== "object" || value === null) return;
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else for (const part of Object.values(value)) collect(part, found);
}

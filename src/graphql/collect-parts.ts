import type { MarkedOperation } from "./mark-parts.js";

/** The nodes and statements of an answer by id, each once, in the order in which they first stand there. */
export interface AnswerParts {
  /** Without those that locate evidence. */
  readonly nodes: readonly string[];
  readonly statements: readonly string[];
}

/** The nodes and statements in the answer to an operation that marks them. */
export function collectParts(data: unknown, { marks, types }: Pick<MarkedOperation, "marks" | "types">): AnswerParts {
  const [nodes, statements] = [new Set<string>(), new Set<string>()];
  for (const object of walkObjects(data)) {
    const { [marks.type]: type, [marks.id]: id = object.id } = object;
    if (typeof type !== "string" || typeof id !== "string" || type === types.evidenceKind) continue;
    (type === types.statementType ? statements : nodes).add(id);
  }
  return { nodes: [...nodes], statements: [...statements] };
}

function* walkObjects(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const part of Object.values(value)) yield* walkObjects(part);
}

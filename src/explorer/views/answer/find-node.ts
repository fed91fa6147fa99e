import type { NodeSummary } from "../../api/shapes.ts";
import { getVocabulary } from "../../api/vocabulary.ts";
import type { Cell } from "./read-rows.ts";

/** The node that an object of an answer is; undefined where it is none, or is told without its name. */
export function findNode(value: Readonly<Record<string, unknown>> | undefined): NodeSummary | undefined {
  const { id, name, nameZh, __typename } = value ?? {};
  if (typeof id !== "string" || typeof name !== "string") return undefined;
  const kind = findKindName(__typename) ?? findKindNameOfId(id);
  return kind === undefined
    ? undefined
    : { __typename: kind, id, name, nameZh: typeof nameZh === "string" ? nameZh : null };
}

/** The node that a cell names. */
export function findNamedNode({ field, holder }: Cell): NodeSummary | undefined {
  return field === "name" ? findNode(holder) : undefined;
}

/** The kind that an id belongs to, by the part before its colon. */
export function findKindNameOfId(id: string): string | undefined {
  const [prefix, slug] = id.split(":");
  if (!slug) return undefined;
  return getVocabulary().ontology.kinds.find(({ idPrefix }) => idPrefix === prefix)?.name;
}

function findKindName(typeName: unknown): string | undefined {
  return typeof typeName === "string" && getVocabulary().kindByName.has(typeName) ? typeName : undefined;
}

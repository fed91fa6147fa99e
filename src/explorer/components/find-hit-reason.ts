import { labelOf } from "../api/vocabulary.ts";
import { t } from "../language/message.ts";
import { messages } from "./entity-combobox-messages.ts";
import type { SearchHit } from "./group-hits.ts";
import { getOwnTexts, toFieldAlias } from "./search-operation.ts";

/** Why a node was found: in which of its texts, and what stands there. */
export interface HitReason {
  readonly label: string;
  readonly text: string;
}

/** Why a node was found, where it is not for its names. */
export function findHitReason({ node, matched }: SearchHit): HitReason | undefined {
  if (matched.length === 0 || matched.some((text) => text === node.name || text === node.nameZh)) return undefined;
  for (const property of getOwnTexts(node.__typename)) {
    const text = node[toFieldAlias(node.__typename, property)];
    if (typeof text === "string" && matched.includes(text)) return { label: labelOf(property), text };
  }
  const alias = matched.find((text) => node.aliases.includes(text));
  if (alias !== undefined) return { label: t(messages.alias), text: alias };
  return { label: t(messages.inText), text: matched.slice(0, 3).join(" · ") };
}

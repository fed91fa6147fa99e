import type { Chain, ChainNode, ChainStep, ChainsFound } from "./find-chains.js";
import type { Paint } from "./paint.js";
import { createPassageList, formatPassages, type PassageList } from "./passage-list.js";
import { toWords } from "./to-words.js";

/** Chains in words, one step a line, with their passages, numbered. */
export function formatChains({ chains, passages }: ChainsFound, paint: Paint): string {
  const list = createPassageList();
  list.refer(passages.map(({ id }) => id));
  return chains.map((chain) => formatChain(chain, list, paint)).join("\n") + formatPassages(passages, "en");
}

function formatChain({ length, start, steps }: Chain, list: PassageList, paint: Paint): string {
  const heading = paint.dim(length === 1 ? "1 statement" : `${length} statements`);
  return `${heading}\n${formatNode(start, paint)}\n${steps.map((step) => formatStep(step, list, paint)).join("")}`;
}

function formatStep({ field, node, context, properties }: ChainStep, list: PassageList, paint: Paint): string {
  const line = `  ${paint.cyan(toWords(field))} ${formatNode(node, paint)}  ${list.refer(properties.evidence)}\n`;
  return context.length === 0 ? line : `${line}      ${context.join(" · ")}\n`;
}

function formatNode({ id, name }: ChainNode, paint: Paint): string {
  return `${paint.bold(String(name))} ${paint.dim(`(${id})`)}`;
}

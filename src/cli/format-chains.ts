import type { CommandSession } from "./command-session.js";
import type { Chain, ChainNode, ChainStep, ChainsFound } from "./find-chains.js";
import { indentText } from "./indent-text.js";
import { createPassageList, formatPassages, type PassageList } from "./passage-list.js";
import { toWords } from "./to-words.js";

/** Chains in words, one step a line, with their passages, numbered. */
export function formatChains({ chains, passages }: ChainsFound, session: CommandSession): string {
  const list = createPassageList();
  list.refer(passages.map(({ id }) => id));
  return `${chains.map((chain) => formatChain(chain, list, session)).join("\n")}${formatPassages(passages, "en", session.terminal.output.columns)}`;
}

function formatChain({ length, start, steps }: Chain, list: PassageList, session: CommandSession): string {
  const { paint } = session;
  const heading = paint.dim(length === 1 ? "1 statement" : `${length} statements`);
  return `${heading}\n${formatNode(start, paint)}\n${steps.map((step) => formatStep(step, list, session)).join("")}`;
}

function formatStep(
  { field, node, context, properties }: ChainStep,
  list: PassageList,
  { paint, terminal }: CommandSession,
): string {
  const line = `  ${paint.cyan(toWords(field))} ${formatNode(node, paint)}  ${list.refer(properties.evidence)}\n`;
  return context.length === 0 ? line : line + indentText(context.join(" · "), 6, terminal.output.columns);
}

function formatNode({ id, name }: ChainNode, paint: CommandSession["paint"]): string {
  return `${paint.bold(String(name))} ${paint.dim(`(${id})`)}`;
}

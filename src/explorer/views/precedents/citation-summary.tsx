import { labelKind } from "../../api/vocabulary.ts";
import { isChinese } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { joinInWords } from "../../language/pick.ts";
import { type CitationTally, type KindCount, tallyCitations } from "./count-citations.ts";
import { messages } from "./messages.ts";
import styles from "./precedents-view.module.css";
import type { Citation } from "./to-citations.ts";

/** What the citations come to, in a few sentences. */
export function CitationSummary({ citations }: { readonly citations: readonly Citation[] }) {
  const { citationCount, cited, members, parties } = tallyCitations(citations);
  if (citationCount === 0) return null;
  const told = t(messages.summary, {
    count: citationCount,
    cited: tellCited(cited),
    members: tellMembers(members),
  });
  return <p class={styles.summary}>{[told, ...tellParties(parties)].join(isChinese() ? "" : " ")}</p>;
}

/** Kinds with their counts, as in "19 agreements and 1 proposal". */
export function tellMembers(members: readonly KindCount[]): string {
  if (members.length === 0) return t(messages.nobody);
  return joinInWords(members.map((count) => t(messages.memberCount, toWords(count))));
}

function tellCited(cited: readonly KindCount[]): string {
  return joinInWords(cited.map((count) => t(messages.kindCount, toWords(count))));
}

function tellParties({ yes, no, unknown }: CitationTally["parties"]): readonly string[] {
  if (yes + no + unknown === 0) return [];
  const rest = yes + unknown > 0 ? [t(messages.summaryRest, { yes, unknown })] : [];
  return [t(messages.summaryNo, { count: no }), ...rest];
}

function toWords({ kind, count }: KindCount): { readonly kind: string; readonly count: number } {
  const label = labelKind(kind, { isPlural: count !== 1 });
  return { kind: isChinese() ? label : label.toLocaleLowerCase("en"), count };
}

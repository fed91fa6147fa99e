import { labelKind } from "../../api/vocabulary.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { categoryOf } from "./category-of.ts";
import { messages } from "./messages.ts";
import { partyLabels } from "./party-labels.ts";
import type { Citation } from "./to-citations.ts";

/** Citations for a spreadsheet: a head, then a row for each. */
export function toCitationTable(citations: readonly Citation[]): readonly (readonly (string | null)[])[] {
  const titles = [messages.cited, messages.provision, messages.category, messages.position, messages.member];
  const head = [
    ...titles.map((title) => t(title)),
    t(messages.party),
    t(messages.proposal),
    ...[messages.cited, messages.provision, messages.position, messages.member, messages.proposal].map(
      (title) => `${t(title)} (id)`,
    ),
    t(messages.statement),
    t(messages.evidence),
  ];
  return [head, ...citations.map(toValues)];
}

function toValues(citation: Citation): readonly (string | null)[] {
  const { cited, provision, position, member, party, proposal, properties } = citation;
  const nodes = [cited, provision, position, member, proposal];
  return [
    `${nameOf(cited)} (${labelKind(cited.__typename)})`,
    provision && nameOf(provision),
    categoryOf(citation),
    position && nameOf(position),
    member && nameOf(member),
    t(partyLabels[party]),
    nameOf(proposal),
    ...nodes.map((node) => node?.id ?? null),
    properties.id,
    properties.evidence.join(" "),
  ];
}

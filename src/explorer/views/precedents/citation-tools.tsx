import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { CopyLinkButton } from "../../components/copy-link-button.tsx";
import { messages as shared } from "../../components/messages.ts";
import { saveFile } from "../../components/save-file.ts";
import { Tools } from "../../components/tools.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { changeParameters } from "../../location/navigation.ts";
import { toCsv } from "../../scope/to-csv.ts";
import { categoryOf } from "./category-of.ts";
import { noCategory } from "./choose-citations.ts";
import { messages } from "./messages.ts";
import { partyLabels } from "./party-labels.ts";
import { toCitationTable } from "./to-citation-table.ts";
import type { Citation } from "./to-citations.ts";

interface CitationToolsProps extends ViewProps {
  readonly citations: readonly Citation[];
  /** Those that the filters leave. */
  readonly chosen: readonly Citation[];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** How the citations are grouped and filtered, and ways to take them away. */
export function CitationTools({ address, citations, chosen }: CitationToolsProps) {
  const any = { value: "", label: t(messages.any) };
  const choices = [
    {
      parameter: "by",
      label: t(messages.by),
      options: [
        { value: "", label: t(messages.byCited) },
        { value: "category", label: t(messages.byCategory) },
      ],
    },
    { parameter: "category", label: t(messages.category), options: [any, ...listCategories(citations)] },
    { parameter: "party", label: t(messages.party), options: [any, ...listStates(citations)] },
    { parameter: "member", label: t(messages.member), options: [any, ...listMembers(citations)] },
  ];
  return (
    <Tools
      buttons={
        <>
          <Button onClick={() => saveFile("citations.csv", toCsv(toCitationTable(chosen)), "text/csv;charset=utf-8")}>
            {t(shared.saveCsv)}
          </Button>
          <CopyLinkButton />
        </>
      }
    >
      {choices.map(({ parameter, label, options }) => (
        <label key={parameter}>
          {label}
          <select
            value={address.parameters[parameter] ?? ""}
            onChange={({ currentTarget }) => changeParameters({ [parameter]: currentTarget.value })}
          >
            {withPresent(options, address.parameters[parameter]).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </Tools>
  );
}

/** A link may ask for what is not there; it is shown to be chosen, so that it can be unchosen. */
function withPresent(options: readonly Option[], value = ""): readonly Option[] {
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}

function listCategories(citations: readonly Citation[]): readonly Option[] {
  const labels = new Map(citations.map((citation) => [citation.category, categoryOf(citation)]));
  const named = [...labels.keys()].filter((category) => category !== null).sort();
  return [
    ...named.map((value) => ({ value, label: labels.get(value) ?? value })),
    ...(labels.has(null) ? [{ value: noCategory, label: t(messages.noCategory) }] : []),
  ];
}

function listStates(citations: readonly Citation[]): readonly Option[] {
  return (["yes", "no", "unknown", "none"] as const)
    .filter((state) => citations.some(({ party }) => party === state))
    .map((state) => ({ value: state, label: t(partyLabels[state]) }));
}

function listMembers(citations: readonly Citation[]): readonly Option[] {
  const members = new Map(citations.flatMap(({ member }) => (member ? [[member.id, member]] : [])));
  return [...members.values()]
    .map((member) => ({ value: member.id, label: nameOf(member) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

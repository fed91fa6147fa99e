import type { Roles } from "../../api/roles.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Notice } from "../../components/notice.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { joinInWords, nameOf } from "../../language/pick.ts";
import { changeParameters } from "../../location/navigation.ts";
import { chooseCitations } from "./choose-citations.ts";
import { CitationSummary } from "./citation-summary.tsx";
import { CitationTable } from "./citation-table.tsx";
import { CitationTools } from "./citation-tools.tsx";
import { groupCitations } from "./group-citations.ts";
import { messages } from "./messages.ts";
import { PartyLegend } from "./party-mark.tsx";
import { toPrecedentsOperation } from "./precedent.ts";
import { findPartyKinds } from "./subject-kinds.ts";
import { type Citation, toCitations } from "./to-citations.ts";

interface PrecedentsProps extends ViewProps {
  readonly roles: Roles;
  readonly subjects: readonly NodeSummary[];
}

/** What is cited on the chosen subjects. */
export function Precedents({ address, roles, subjects }: PrecedentsProps) {
  const { theme = null, position = null, proposal = null } = address.parameters;
  const task = useAnswer(toPrecedentsOperation(), { theme, position, proposal });
  return (
    <TaskView task={task} label={t(messages.loading)}>
      {({ precedents }) => {
        const citations = toCitations(precedents, findPartyKinds(roles));
        if (citations.length === 0) return <Empty subjects={subjects} />;
        return <Citations address={address} citations={citations} />;
      }}
    </TaskView>
  );
}

function Citations({ address, citations }: ViewProps & { readonly citations: readonly Citation[] }) {
  const chosen = chooseCitations(citations, address.parameters);
  const by = address.parameters.by === "category" ? "category" : "cited";
  return (
    <>
      <CitationSummary citations={chosen} />
      <CitationTools address={address} citations={citations} chosen={chosen} />
      {chosen.length > 0 ? (
        <CitationTable address={address} groups={groupCitations(chosen, by)} by={by} />
      ) : (
        <Notice title={t(messages.noneLeft)}>
          <Button onClick={() => changeParameters({ category: "", party: "", member: "" })}>
            {t(messages.clearFilters)}
          </Button>
        </Notice>
      )}
      <PartyLegend />
    </>
  );
}

function Empty({ subjects }: { readonly subjects: readonly NodeSummary[] }) {
  return (
    <Notice title={t(messages.empty)}>
      <p>{t(messages.emptyLead, { subject: joinInWords(subjects.map(nameOf)) })}</p>
      {subjects.map((node) => (
        <p key={node.id}>
          <Link to={{ view: "entities", key: node.id, parameters: {} }}>
            {t(messages.aboutSubject, { subject: nameOf(node) })}
          </Link>
        </p>
      ))}
      <p>
        <Link to={{ view: "precedents", parameters: {} }}>{t(messages.allSubjects)}</Link>
      </p>
    </Notice>
  );
}

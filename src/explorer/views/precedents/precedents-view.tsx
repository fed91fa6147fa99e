import { nodesOperation } from "../../api/nodes-operation.ts";
import { type Roles, useRoles } from "../../api/roles.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { findOperationField } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { joinInWords, nameOf } from "../../language/pick.ts";
import { NearestNotice } from "../../offers/nearest-notice.tsx";
import { messages } from "./messages.ts";
import { subjectParameters } from "./precedent.ts";
import { Precedents } from "./precedents.tsx";
import { SubjectChoice } from "./subject-choice.tsx";
import { findSubjectKinds } from "./subject-kinds.ts";
import { SubjectList } from "./subject-list.tsx";

/** What is cited on a theme, for a position or in a proposal, by whom, and who of them is party to it. */
export function PrecedentsView({ address }: ViewProps) {
  const roles = useRoles("precedents");
  const asked = subjectParameters.flatMap((parameter) => {
    const id = address.parameters[parameter];
    return id ? [{ parameter, id }] : [];
  });
  const named = useAnswer(nodesOperation, { ids: asked.map(({ id }) => id) });
  const nodes = named.status === "done" ? named.result.nodes : [];
  const names = nodes.flatMap((node) => (node ? nameOf(node) : []));
  const title = names.length > 0 ? t(messages.titleOf, { subject: joinInWords(names) }) : t(messages.title);
  if (!findOperationField("precedents")) return <Unavailable />;
  return (
    <Page title={title} {...(asked.length === 0 && { lead: t(messages.lead) })}>
      <TaskView task={roles} label={t(messages.loading)}>
        {(known) => (
          <TaskView task={named} label={t(messages.loading)}>
            {({ nodes: found }) => <Found address={address} roles={known} asked={asked} nodes={found} />}
          </TaskView>
        )}
      </TaskView>
    </Page>
  );
}

function Unavailable() {
  return (
    <Page title={t(messages.title)}>
      <Notice title={t(messages.none)}>
        <p>{t(messages.noneLead)}</p>
      </Notice>
    </Page>
  );
}

interface FoundProps extends ViewProps {
  readonly roles: Roles;
  readonly asked: readonly { readonly parameter: (typeof subjectParameters)[number]; readonly id: string }[];
  /** In the order of `asked`; null where an id leads nowhere. */
  readonly nodes: readonly (NodeSummary | null)[];
}

function Found({ address, roles, asked, nodes }: FoundProps) {
  const kinds = findSubjectKinds(roles);
  const subjects = asked.flatMap(({ parameter }, index) => {
    const node = nodes[index];
    return node ? [{ parameter, node }] : [];
  });
  const missing = asked.filter((_, index) => !nodes[index]);
  return (
    <>
      <SubjectChoice address={address} kinds={kinds} subjects={subjects} />
      {missing.map(({ parameter, id }) => (
        <NearestNotice key={id} address={address} parameter={parameter} id={id} kinds={kinds[parameter]} />
      ))}
      {asked.length === 0 && <SubjectList roles={roles} />}
      {asked.length > 0 && missing.length === 0 && (
        <Precedents address={address} roles={roles} subjects={subjects.map(({ node }) => node)} />
      )}
    </>
  );
}

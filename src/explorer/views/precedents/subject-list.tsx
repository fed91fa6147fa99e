import type { Roles } from "../../api/roles.ts";
import { useTask } from "../../api/use-task.ts";
import { labelKind } from "../../api/vocabulary.ts";
import { Notice } from "../../components/notice.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { OfferTable } from "../../offers/offer-table.tsx";
import { loadSubjectOffers } from "./load-subject-offers.ts";
import { messages } from "./messages.ts";
import { subjectParameters } from "./precedent.ts";
import styles from "./precedents-view.module.css";
import { findSubjectKinds } from "./subject-kinds.ts";

const headings = {
  theme: messages.offeredTheme,
  position: messages.offeredPosition,
  proposal: messages.offeredProposal,
} as const;

/** Everything that citations can be looked up for, those with the most first. */
export function SubjectList({ roles }: { readonly roles: Roles }) {
  const task = useTask("subjects", (signal) => loadSubjectOffers(roles, signal));
  const kinds = findSubjectKinds(roles);
  return (
    <TaskView task={task} label={t(messages.loadingOffers)}>
      {(offers) => (
        <>
          {subjectParameters.map(
            (parameter) =>
              offers[parameter].length > 0 && (
                <section key={parameter} class={styles.group}>
                  <h2>{t(headings[parameter])}</h2>
                  <OfferTable
                    caption={t(headings[parameter])}
                    titles={[kinds[parameter].map((kind) => labelKind(kind)).join(" / "), t(messages.citations)]}
                    offers={offers[parameter]}
                    toAddress={({ id }) => ({ view: "precedents", parameters: { [parameter]: id } })}
                    pageSize={10}
                  />
                </section>
              ),
          )}
          {subjectParameters.every((parameter) => offers[parameter].length === 0) && (
            <Notice title={t(messages.noOffers)}>
              <p>{t(messages.noOffersLead)}</p>
            </Notice>
          )}
        </>
      )}
    </TaskView>
  );
}

import { getKind, getVocabulary } from "../../api/vocabulary.ts";
import { PassageList } from "../../components/passage-list.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { findPassage } from "./entity-head.tsx";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { EntityTop } from "./entity-top.tsx";
import { messages } from "./messages.ts";
import { NeighborList } from "./neighbor-list.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { Part } from "./part.tsx";
import { RelatedPages } from "./related-pages.tsx";
import { SourceOutline } from "./source-outline.tsx";
import { isContext } from "./statement-groups.ts";
import { StatementsPart } from "./statements-part.tsx";
import { TimelinePart } from "./timeline-part.tsx";
import { toParts } from "./to-parts.ts";
import { type Groups, useGroups } from "./use-groups.ts";
import { useRelated } from "./use-related.ts";
import { useStatements } from "./use-statements.ts";

interface EntityBodyProps {
  readonly entity: Entity;
  readonly parameters: Parameters;
}

/** A node's page below its head. */
export function EntityBody({ entity, parameters }: EntityBodyProps) {
  const { id, __typename, sourceLines } = entity;
  const [statements, progress] = useStatements(id, __typename);
  const groups = useGroups(statements.status === "done" ? statements.result : undefined, entity, parameters);
  const related = useRelated(entity);
  const passage = findPassage(entity);
  const isInGraph = !getKind(__typename).isEvidence;
  const isSource = getVocabulary().dataset.documents.some(({ document }) => document.id === id);
  return (
    <>
      <EntityTop entity={entity} isPictured={isInGraph && !isAlone(groups)} />
      <div class={styles.body}>
        <OnThisPage parts={toParts({ hasText: passage !== undefined, isInGraph, isSource, related, groups })} />
        <div class={styles.content}>
          {passage && (
            <Part name="text">
              <PassageList passages={[passage]} />
            </Part>
          )}
          <RelatedPages task={related} theme={id} />
          <TaskView
            task={statements}
            label={t(progress ? messages.progress : messages.loadingStatements, { ...progress })}
          >
            {(edges) => (
              <>
                {groups && <StatementsPart id={id} parameters={parameters} groups={groups} />}
                {isInGraph && <NeighborList edges={edges} id={id} />}
                {isInGraph && <TimelinePart edges={edges} />}
              </>
            )}
          </TaskView>
          {isSource && <SourceOutline id={id} lineCount={typeof sourceLines === "number" ? sourceLines : undefined} />}
        </div>
      </div>
    </>
  );
}

/** Whether it is known that no statement has the node at its end. */
function isAlone(groups: Groups | undefined): boolean {
  return groups?.all.every(isContext) ?? false;
}

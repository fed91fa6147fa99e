import { useMemo, useState } from "preact/hooks";
import { toEdgeFields } from "../../api/selections.ts";
import type { PropertyDefinition, StatementEdge } from "../../api/shapes.ts";
import { type Task, useTask } from "../../api/use-task.ts";
import { getVocabulary } from "../../api/vocabulary.ts";
import { listDatedReferences } from "../../scope/dated-references.ts";
import {
  findKeptStatements,
  listStatements,
  type Progress,
  type StatementsWhere,
  toStatementsOperation,
} from "../../statements/list-statements.ts";

const pageSize = 500;

/** All statements that have a node at one end or name it in their context, and how many have been read so far. */
export function useStatements(id: string, kind: string): [Task<readonly StatementEdge[]>, Progress | undefined] {
  const [progress, setProgress] = useState<Progress>();
  const operation = toStatementsOperation<StatementEdge>(toDatedEdgeFields());
  const request = { operation, where: toWhere(id, kind), pageSize };
  const task = useTask(id, (signal) => listStatements(request, signal, setProgress));
  // Who goes back finds the page as high as it was, and so the place in it.
  const kept = useMemo(() => findKeptStatements(request), [id]);
  return [task.status === "running" && kept ? { status: "done", result: kept } : task, progress];
}

/** The statement properties by which a node of this kind can be named. */
export function getNamingProperties(kind: string): readonly PropertyDefinition[] {
  return getVocabulary().ontology.statementProperties.filter(({ reference }) => reference?.kinds.includes(kind));
}

/** The fields of an edge with the dates of what its context names. */
export function toDatedEdgeFields(): string {
  const dates = listDatedReferences().map(({ as, kind }) => `${as} { ... on ${kind} { startDate endDate } }`);
  return dates.length === 0 ? toEdgeFields() : `${toEdgeFields()} properties { ${dates.join(" ")} }`;
}

function toWhere(id: string, kind: string): StatementsWhere {
  const named = getNamingProperties(kind).map(({ name, isList }) => ({
    properties: { [name]: isList ? { includes: id } : { eq: id } },
  }));
  return { OR: [{ subject: { id: { eq: id } } }, { object: { id: { eq: id } } }, ...named] };
}

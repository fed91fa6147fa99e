import { useState } from "preact/hooks";
import { ask, type Operation } from "../../api/ask.ts";
import { type Task, useTask } from "../../api/use-task.ts";
import { listStatements, type Progress, toStatementsOperation } from "../../statements/list-statements.ts";
import { type LineRun, type OutlinePassage, type OutlineSection, toCoveredRuns, toOutline } from "./to-outline.ts";

const pageSize = 1000;

/** A source document with what rests on it. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly covered: readonly LineRun[];
  readonly passageCount: number;
  readonly statementCount: number;
}

interface RestingEdge {
  readonly properties: { readonly id: string; readonly evidence: readonly string[] };
}

const restingOperation = toStatementsOperation<RestingEdge>("properties { id evidence }");

const passagesOperation: Operation<
  { passages: readonly OutlinePassage[] },
  { id: string; limit: number; offset: number }
> = {
  text: `query OutlinePassages($id: ID!, $limit: Int, $offset: Int) {
    passages(where: { documentId: { eq: $id } }, limit: $limit, offset: $offset) { id section firstLine lastLine }
  }`,
};

/** The outline of a source document, and how many of its statements have been read so far. */
export function useOutline(id: string): [Task<Outline>, Progress | undefined] {
  const [progress, setProgress] = useState<Progress>();
  const task = useTask(id, async (signal) => {
    const [passages, statements] = await Promise.all([
      listPassages(id, signal),
      listStatements({ operation: restingOperation, where: { document: id }, pageSize }, signal, setProgress),
    ]);
    return {
      sections: toOutline(passages, statements),
      covered: toCoveredRuns(passages),
      passageCount: passages.length,
      statementCount: statements.length,
    };
  });
  return [task, progress];
}

async function listPassages(id: string, signal: AbortSignal): Promise<readonly OutlinePassage[]> {
  const read: OutlinePassage[] = [];
  for (;;) {
    const { passages } = await ask(passagesOperation, { id, limit: pageSize, offset: read.length }, signal);
    read.push(...passages);
    if (passages.length < pageSize) return read;
  }
}

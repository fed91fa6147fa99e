import { ask, type Operation } from "../api/ask.ts";
import { getReferenceProperties, getVocabulary } from "../api/vocabulary.ts";
import type { Scope } from "./scope.ts";
import { isOverlapping } from "./statement-period.ts";

interface DatedReference {
  /** The statement property. */
  readonly name: string;
  /** The field that gives the node itself. */
  readonly as: string;
  readonly kind: string;
  readonly plural: string;
}

interface DatedNode {
  readonly id: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

const mostDatedNodes = 1000;

/** The statement properties that lead to something that begins and ends, such as a meeting, and so date the statement. */
export function listDatedReferences(): readonly DatedReference[] {
  const { kindByName } = getVocabulary();
  return getReferenceProperties().flatMap(({ name, reference }) => {
    const kind = reference?.kinds.length === 1 ? kindByName.get(reference.kinds[0] ?? "") : undefined;
    const properties = new Set(kind?.properties.map((property) => property.name));
    if (!reference || !kind || !properties.has("startDate") || !properties.has("endDate")) return [];
    return [{ name, as: reference.as, kind: kind.name, plural: kind.plural }];
  });
}

/** Ids of the nodes from the period of a scope, by the statement property that leads to them. */
export async function findNodesInPeriod(
  { since, until }: Scope,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const references = since || until ? listDatedReferences() : [];
  const entries = references.map(async ({ name, plural }) => {
    const nodes = await listDatedNodes(plural, signal);
    const within = nodes.filter(({ startDate, endDate }) => {
      return startDate && isOverlapping({ since: startDate, until: endDate ?? startDate }, { since, until });
    });
    return [name, within.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function listDatedNodes(plural: string, signal?: AbortSignal): Promise<readonly DatedNode[]> {
  const operation: Operation<Readonly<Record<string, readonly DatedNode[]>>, object> = {
    text: `query Dated { ${plural}(limit: ${mostDatedNodes}) { id startDate endDate } }`,
  };
  return (await ask(operation, {}, signal))[plural] ?? [];
}

import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import type { Deadline } from "../store/graph-store.js";
import { fetchNodes } from "./fetch-nodes.js";
import { findRelated } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { getPlayers, getPlayingKinds, type Roles } from "./role-players.js";
import type { Steps } from "./steps.js";
import { inTurns } from "./take-turn.js";

/** A citing statement with what it leads to. */
export interface Citation {
  readonly statement: StatementRecord;
  readonly citing: NodeRecord;
  /** What is cited; for a provision, what it belongs to, where that is known. */
  readonly cited: NodeRecord;
  readonly provision: NodeRecord | undefined;
  readonly category: string | undefined;
  readonly categoryZh: string | undefined;
  readonly position: NodeRecord | undefined;
}

/** Citing statements with what they lead to, in the order given. */
export function* locateCitations(
  context: QueryContext,
  roles: Roles,
  statements: readonly StatementRecord[],
  deadline?: Deadline,
): Steps<readonly Citation[]> {
  const provisionKinds = toProvisionKinds(context.ontology, roles);
  return yield* inTurns(
    statements,
    (statement) => locateCitation(context, roles, statement, provisionKinds, deadline),
    deadline,
  );
}

function* locateCitation(
  context: QueryContext,
  roles: Roles,
  statement: StatementRecord,
  provisionKinds: readonly string[],
  deadline: Deadline | undefined,
): Steps<Citation> {
  const positionId = findText(statement, getPlayers(roles, "position"));
  const ids = [statement.subject, statement.object, ...(positionId === undefined ? [] : [positionId])];
  const [citing, object, position] = (yield* fetchNodes(context, ids)) as [NodeRecord, NodeRecord, NodeRecord?];
  const whole = provisionKinds.includes(object.kind)
    ? yield* findWhole(context, roles, object, provisionKinds, deadline)
    : undefined;
  return {
    statement,
    citing,
    cited: whole ?? object,
    provision: whole && object,
    category: findText(statement, roles.category ?? ["category"]),
    categoryZh: findText(statement, roles.categoryZh ?? ["categoryZh"]),
    position,
  };
}

function findText(statement: StatementRecord, properties: readonly string[]): string | undefined {
  return properties.map((property) => statement[property]).find((value) => typeof value === "string");
}

/** What a provision belongs to, through other provisions where it stands in one; the first by id of several. */
function* findWhole(
  context: QueryContext,
  roles: Roles,
  provision: NodeRecord,
  provisionKinds: readonly string[],
  deadline: Deadline | undefined,
): Steps<NodeRecord | undefined> {
  const types = getPlayers(roles, "partOf");
  const seen = new Set<string>();
  let current = provision;
  while (provisionKinds.includes(current.kind)) {
    if (seen.has(current.id)) return undefined;
    seen.add(current.id);
    const [whole] = yield* findRelated(context, current.id, { types, direction: "OUT" }, deadline);
    if (whole === undefined) return undefined;
    current = whole.node;
  }
  return current;
}

/**
 * The kinds of provisions: those in the role `provision`, else what can be cited and be part of something, but can
 * neither cite, be proposed or claimed, nor have parties.
 */
function toProvisionKinds(ontology: Ontology, roles: Roles): readonly string[] {
  if (roles.provision) return getPlayingKinds(ontology, roles, "provision");
  const kinds = (role: string, end: "subjectKinds" | "objectKinds") =>
    getPlayers(roles, role).flatMap((type) => ontology.relationByType[type]?.[end] ?? []);
  const others = new Set([
    ...kinds("cites", "subjectKinds"),
    ...kinds("proposes", "objectKinds"),
    ...kinds("claims", "objectKinds"),
    ...kinds("partyTo", "objectKinds"),
  ]);
  const parts = kinds("partOf", "subjectKinds");
  return kinds("cites", "objectKinds").filter((kind) => parts.includes(kind) && !others.has(kind));
}

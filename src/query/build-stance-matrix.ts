import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import { KnownError } from "../shared/known-error.js";
import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { collectPresence } from "./collect-presence.js";
import { collectStands, type Stands } from "./collect-stands.js";
import { compareText } from "./compare-text.js";
import { expandNarrower } from "./expand-narrower.js";
import { fetchNodes } from "./fetch-nodes.js";
import { fetchStatementEdges } from "./find-statement-edge.js";
import { expandAlong, findRelatedOfEach } from "./follow-relations.js";
import { getNode, getNodes } from "./get-node.js";
import type { QueryContext } from "./query-context.js";
import type { Optional } from "./resolve-argument.js";
import { getPlayers, getPlayingKinds, type Roles } from "./role-players.js";
import { sortInTurns } from "./sort-in-turns.js";
import type { StatementEdge } from "./statement-edge.js";
import { runSteps, type Steps } from "./steps.js";
import { takeTurn } from "./take-turn.js";
import { toDistinctNodes } from "./to-distinct-nodes.js";
import { toReferenceKinds } from "./to-kinds.js";

/** Who stands where on a theme. Nodes are by id; there is a cell for each member and position, by member, then position. */
export interface StanceMatrix {
  readonly theme: NodeRecord;
  /** Those given, else those at which the stands were taken. */
  readonly meetings: readonly NodeRecord[];
  readonly positions: readonly NodeRecord[];
  /** Those with a stand, or recorded at one of the meetings. */
  readonly members: readonly NodeRecord[];
  readonly cells: readonly StanceCell[];
}

export interface StanceCell {
  readonly member: NodeRecord;
  readonly position: NodeRecord;
  /** A stance of the world's relations, or MIXED, SILENT, ABSENT. */
  readonly stance: string;
  /** By statement id; empty for SILENT and ABSENT. */
  readonly statements: readonly StatementEdge[];
}

export interface StanceMatrixArguments {
  readonly theme: string;
  /** Only stands taken and presence recorded at these or their parts count; an empty list lets none count. */
  readonly meetings?: Optional<readonly string[]>;
}

/** Cells of a matrix at most: how many there would be is known only when positions and members are found. */
const mostCells = 50_000;

/**
 * Stands on the positions about a theme or one narrower, member by member.
 *
 * A stand on a narrower position counts for the broader one too, not the reverse. Where a world says with the role
 * `upward` which stance relations do so, the others count only for the position on which they were taken: who opposes a
 * narrow position need not oppose the broad one.
 *
 * @throws KnownError UNKNOWN_NODE when the theme or a meeting is not in the graph, WRONG_KIND when it is something else,
 *   MATRIX_TOO_LARGE when there are too many members and positions
 */
export function buildStanceMatrix(
  context: QueryContext,
  roles: Roles,
  given: StanceMatrixArguments,
  deadline?: Deadline,
): MaybePromise<StanceMatrix> {
  return runSteps(matrixSteps(context, roles, given, deadline));
}

function* matrixSteps(
  context: QueryContext,
  roles: Roles,
  given: StanceMatrixArguments,
  deadline: Deadline | undefined,
): Steps<StanceMatrix> {
  const { ontology } = context;
  const theme = yield* getNode(context, given.theme, {
    argument: "theme",
    kinds: toThemeKinds(ontology, roles),
    deadline,
  });
  const chosen = given.meetings ? yield* getMeetings(context, roles, given.meetings, deadline) : undefined;
  const scope = chosen && (yield* expandParts(context, roles, chosen, deadline));
  const positions = yield* findPositions(context, roles, theme.id, deadline);
  const stands = yield* collectStands(context, roles, positions, scope, deadline);
  const taken = yield* listStatements(stands, deadline);
  const meetingIds = chosen ?? findMeetings(roles, taken);
  const meetings = yield* fetchNodes(context, [...meetingIds].sort());
  const present = yield* collectPresence(context, roles, meetingIds, deadline);
  const memberIds = new Set(present);
  for (const { subject } of taken) memberIds.add(subject);
  refuseTooLarge(memberIds.size, positions.length);
  const members = yield* fetchNodes(context, [...memberIds].sort());
  const edges = yield* fetchCellEdges(context, stands, taken, deadline);
  const cells: StanceCell[] = [];
  for (const member of members) {
    yield* takeTurn(deadline);
    for (const position of positions) {
      const statements = edges.get(toCellKey(member.id, position.id)) ?? [];
      cells.push({ member, position, stance: toStance(ontology, statements, present.has(member.id)), statements });
    }
  }
  return { theme, meetings, positions, members, cells };
}

/** Kinds that stand in a tree from broader to narrower and that positions are about, positions themselves left out. */
function toThemeKinds(ontology: Ontology, roles: Roles): readonly string[] {
  const objectKinds = (role: string) =>
    getPlayers(roles, role).flatMap((type) => ontology.relationByType[type]?.objectKinds ?? []);
  const broader = objectKinds("broader");
  const positionKinds = getPlayingKinds(ontology, roles, "position");
  const kinds = objectKinds("about").filter((kind) => broader.includes(kind) && !positionKinds.includes(kind));
  return [...new Set(kinds)];
}

function* getMeetings(
  context: QueryContext,
  roles: Roles,
  ids: readonly string[],
  deadline: Deadline | undefined,
): Steps<readonly string[]> {
  const kinds = getPlayers(roles, "at").flatMap((property) => toReferenceKinds(context.ontology, property));
  const nodes = yield* getNodes(context, ids, { argument: "meetings", kinds, deadline });
  return nodes.map((node) => node.id);
}

function* expandParts(
  context: QueryContext,
  roles: Roles,
  meetings: readonly string[],
  deadline: Deadline | undefined,
): Steps<ReadonlySet<string>> {
  const way = { types: getPlayers(roles, "partOf"), direction: "IN" } as const;
  return new Set(yield* expandAlong(context, meetings, way, deadline));
}

function* findPositions(
  context: QueryContext,
  roles: Roles,
  theme: string,
  deadline: Deadline | undefined,
): Steps<readonly NodeRecord[]> {
  const themes = yield* expandNarrower(context, [theme], deadline, getPlayers(roles, "broader"));
  const way = {
    types: getPlayers(roles, "about"),
    direction: "IN",
    kinds: getPlayingKinds(context.ontology, roles, "position"),
  } as const;
  const related = (yield* findRelatedOfEach(context, themes, way, deadline)).flat();
  return toDistinctNodes(related.map(({ node }) => node));
}

function findMeetings(roles: Roles, taken: readonly StatementRecord[]): readonly string[] {
  const properties = getPlayers(roles, "at");
  const values = taken.flatMap((statement) => properties.map((property) => statement[property]));
  return [...new Set(values.filter((value) => typeof value === "string"))];
}

/** Every statement that is a stand, each once, by id. */
function* listStatements(stands: Stands, deadline: Deadline | undefined): Steps<readonly StatementRecord[]> {
  const statements = new Map<string, StatementRecord>();
  for (const some of stands.values()) {
    yield* takeTurn(deadline);
    for (const statement of some) statements.set(statement.id, statement);
  }
  return yield* sortInTurns([...statements.values()], (a, b) => compareText(a.id, b.id), deadline);
}

/** @throws KnownError MATRIX_TOO_LARGE */
function refuseTooLarge(members: number, positions: number): void {
  const cells = members * positions;
  if (cells <= mostCells) return;
  throw new KnownError(
    `A matrix has ${mostCells} cells at most, and this one would have ${cells}: ${members} members on ${positions} positions.`,
    {
      code: "MATRIX_TOO_LARGE",
      suggestion: "Ask for a narrower theme, or for fewer meetings.",
      details: { members, positions, cells, limit: mostCells },
    },
  );
}

/** The statements of each cell that has some, by statement id. */
function* fetchCellEdges(
  context: QueryContext,
  stands: Stands,
  taken: readonly StatementRecord[],
  deadline: Deadline | undefined,
): Steps<ReadonlyMap<string, readonly StatementEdge[]>> {
  const edges = yield* fetchStatementEdges(context, taken, deadline);
  const edgeById = new Map(edges.map((edge) => [edge.properties.id, edge]));
  const cells = new Map<string, StatementEdge[]>();
  for (const [position, statements] of stands) {
    yield* takeTurn(deadline);
    for (const { id, subject } of [...statements].sort((a, b) => compareText(a.id, b.id))) {
      const key = toCellKey(subject, position);
      const edge = edgeById.get(id) as StatementEdge;
      const known = cells.get(key);
      if (known) known.push(edge);
      else cells.set(key, [edge]);
    }
  }
  return cells;
}

function toCellKey(member: string, position: string): string {
  return `${member} ${position}`;
}

function toStance(ontology: Ontology, statements: readonly StatementEdge[], isPresent: boolean): string {
  const stances = new Set(statements.map(({ relation }) => ontology.relationByType[relation]?.stance as string));
  const [only] = stances;
  return stances.size > 1 ? "MIXED" : (only ?? (isPresent ? "SILENT" : "ABSENT"));
}

import type { Dataset, NodeRecord, StatementRecord, Value } from "../../src/dataset/dataset.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import type { QueryContext } from "../../src/query/query-context.js";
import type { Roles } from "../../src/query/role-players.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { createGraphAnalysis } from "../../src/store/memory/analysis/create-graph-analysis.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";

const node = `
  id: ID!
  name: String!
  nameZh: String
  aliases: [String!]!
  description: String
  descriptionZh: String`;

/** A relation seen from both ends, as two fields without their owners. */
function relation(type: string, field: string, target: string, inverse: string, source: string, extra = "") {
  return {
    out: `"It ${field}." ${field}: [${target}!]! @relationship(type: "${type}", direction: OUT, properties: "Statement") ${extra}`,
    back: `"It is ${inverse}." ${inverse}: [${source}!]! @relationship(type: "${type}", direction: IN, properties: "Statement")`,
  };
}

const moves = relation("MOVES", "moves", "Motion", "movedBy", "Speaker");
const remarks = relation("REMARKS", "remarks", "Remark", "remarkedBy", "Villager");
const favours = relation("FAVOURS", "favours", "Stand", "favouredBy", "Speaker", '@stance(value: "FAVOURS")');
const resists = relation("RESISTS", "resists", "Stand", "resistedBy", "Speaker", '@stance(value: "RESISTS")');
const invokes = relation("INVOKES", "invokes", "Invoked", "invokedBy", "Invoking");
const bound = relation("BOUND_BY", "boundBy", "Charter", "binds", "Villager");
const within = relation("WITHIN", "within", "Whole", "holds", "Whole");
const on = relation("ON", "on", "Subject", "speaksOfIt", "Spoken");
const under = relation("UNDER", "under", "Subject", "over", "Subject");
const visits = relation("VISITS", "visits", "Gathering", "visitedBy", "Speaker");
const leads = relation("LEADS", "leads", "Gathering", "ledBy", "Villager");
const opens = relation("OPENS", "opens", "Gathering", "openedBy", "Villager");

const sdl = `
  "Who speaks." interface Speaker {${node}}
  "What can be invoked." interface Invoked {${node}}
  "What invokes." interface Invoking {${node}}
  "What has parts." interface Whole {${node}}
  "What one can speak of." interface Subject {${node}}
  "What speaks of something." interface Spoken {${node}}
  "Someone of the village."
  type Villager implements Node & Speaker & Invoking @node @display(color: "#000001", order: 1) {${node}
    "Mark on tools." mark: String @searchable(weight: 3)
    ${moves.out} ${remarks.out} ${favours.out} ${resists.out} ${bound.out} ${visits.out} ${leads.out} ${opens.out}
    ${relation("INVOKES", "invokes", "Invoked", "", "", '@derived(paths: ["moves.invokes", "remarks.invokes"])').out}
  }
  "Villagers of one craft."
  type Guild implements Node & Speaker @node @display(color: "#000002", order: 2) {${node}
    ${moves.out} ${favours.out} ${resists.out} ${visits.out}
  }
  "What is talked about."
  type Topic implements Node & Subject @node @display(color: "#000003", order: 3) {${node} ${on.back} ${under.out} ${under.back} }
  "A stand."
  type Stand implements Node & Subject & Spoken @node @display(color: "#000004", order: 4) @paraphrase {${node}
    ${on.out} ${on.back} ${under.out} ${under.back} ${favours.back} ${resists.back}
  }
  "A gathering."
  type Gathering implements Node & Whole @node @display(color: "#000005", order: 5) {${node}
    ${within.out} ${within.back} ${visits.back} ${leads.back} ${opens.back}
  }
  "A motion."
  type Motion implements Node & Spoken & Invoking & Invoked @node @display(color: "#000006", order: 6) {${node}
    "Its number." number: String @searchable(weight: 4)
    ${on.out} ${moves.back} ${invokes.out} ${invokes.back}
  }
  "A remark."
  type Remark implements Node & Spoken & Invoking @node @display(color: "#000007", order: 7) {${node}
    ${on.out} ${remarks.back} ${invokes.out}
  }
  "A charter."
  type Charter implements Node & Invoked & Whole @node @display(color: "#000008", order: 8) {${node}
    "Whether all who are bound are recorded." complete: Boolean
    ${bound.back} ${invokes.back} ${within.out} ${within.back}
  }
  "A clause."
  type Clause implements Node & Invoked & Whole @node @display(color: "#000009", order: 9) {${node}
    ${invokes.back} ${within.out} ${within.back}
  }
  "A text."
  type Document implements Node & Invoked & Invoking & Whole @node @display(color: "#00000a", order: 10) {${node}
    "Name of the file with its text rendition." sourceFile: String
    "SHA-256 of that file." sourceHash: String
    "Number of lines in that file." sourceLines: Int
    ${invokes.out} ${invokes.back} ${within.out} ${within.back}
  }
  extend type Statement {
    "Who said it." speaker: ID @reference(kind: "Speaker", as: "saidBy")
    "What it was said of." anything: ID @reference(kind: "Node", as: "saidOf")
    "Where it was said." gathering: ID @reference(kind: "Gathering", as: "atGathering")
    "Under what it was said." topic: ID @reference(kind: "Topic", as: "onTopic")
    "For what it was said." stand: ID @reference(kind: "Stand", as: "forStand")
    "The heading." heading: String "The same in Chinese." headingZh: String
  }
  "A holder." type Holder { "Who." holder: Node! }
  extend type Query {
    "Leaders." leaders("Of what." of: ID): [Holder!]!
      @operation(name: "roleHolders", roles: [{ role: "holds", is: ["OPENS", "LEADS"] }])
    "Who stands where." whoStandsWhere("On what." theme: ID!): [Holder!]!
      @operation(name: "stanceMatrix", roles: [
        { role: "member", is: ["Villager"] } { role: "position", is: ["Stand"] } { role: "about", is: ["ON"] }
        { role: "broader", is: ["UNDER"] } { role: "attends", is: ["VISITS"] } { role: "partOf", is: ["WITHIN"] }
        { role: "at", is: ["gathering"] }
      ])
    "Invocations." invocations("On what." theme: ID): [Holder!]!
      @operation(name: "precedents", roles: [
        { role: "cites", is: ["INVOKES"] } { role: "proposes", is: ["MOVES"] } { role: "claims", is: ["REMARKS"] }
        { role: "partyTo", is: ["BOUND_BY"] } { role: "partOf", is: ["WITHIN"] } { role: "about", is: ["ON"] }
        { role: "broader", is: ["UNDER"] } { role: "theme", is: ["topic"] } { role: "position", is: ["stand"] }
        { role: "partiesKnown", is: ["complete"] } { role: "category", is: ["heading"] }
        { role: "categoryZh", is: ["headingZh"] }
      ])
  }
`;

/** The ontology of a village that holds gatherings on what to do with its mill and its meadow. */
export const villageOntology: Ontology = parseVillage();

function parseVillage(): Ontology {
  const files = [...readSchemaFiles([coreSchemaDirectory]), { file: "village.graphql", text: sdl }];
  const { ontology, diagnostics } = parseOntology(files);
  if (ontology === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return ontology;
}

/** A node of the village, named as its slug unless another name is given; its kind is the first part of the id. */
export function villageNode(id: string, properties: Readonly<Record<string, Value>> = {}): NodeRecord {
  const [prefix = "", slug = ""] = id.split(":");
  const kind = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return { id, kind, properties: { name: slug, aliases: [], ...properties } };
}

/** A statement in short: id, subject, relation, object, and what else there is to say. */
export type ShortStatement = readonly [string, string, string, string, Readonly<Record<string, Value>>?];

/** A village: the nodes that are given, those that statements name, and one source. */
export function buildVillage(
  short: readonly ShortStatement[],
  nodes: readonly NodeRecord[] = [],
  rest: Partial<Dataset> = {},
): QueryContext {
  const statements = short.map(toStatement).sort(byId);
  const given = new Map(nodes.map((record) => [record.id, record]));
  const named = statements.flatMap(({ subject, object }) => [subject, object]);
  const all = [...new Set([...given.keys(), ...named, "document:chronicle"])];
  const passages = ["passage:chronicle.1-2", "passage:chronicle.3-4"].map((id) =>
    villageNode(id, { documentId: "document:chronicle", firstLine: 1, lastLine: 2 }),
  );
  const dataset: Dataset = {
    version: "00000000000000ff",
    nodes: all.map((id) => given.get(id) ?? villageNode(id)).sort(byId),
    statements,
    passages,
    sources: [{ id: "document:chronicle", file: "chronicle.txt", sha256: "00", lines: 4, pages: [], sections: [] }],
    questions: [],
    ...rest,
  };
  return toContext(dataset, createMemoryStore(dataset, villageOntology));
}

/** The same village on a store that answers with promises. */
export function toRemote(context: QueryContext): QueryContext {
  return { ...context, store: createRemoteStore(context.store) };
}

/** Who plays the parts of an operation in the village. */
export function villageRoles(operation: string): Roles {
  const found = villageOntology.operations.find((candidate) => candidate.operation === operation);
  if (found === undefined) throw new Error(`The village has no operation "${operation}".`);
  return found.roles;
}

function toContext(dataset: Dataset, store: GraphStore): QueryContext {
  return {
    ontology: villageOntology,
    dataset,
    store,
    analysis: createGraphAnalysis(),
    getSearchIndex: () => createSearchIndex(villageOntology, dataset.nodes),
    findPassageText: () => undefined,
    getGrounding: () => undefined,
  };
}

function toStatement([id, subject, relationType, object, properties]: ShortStatement): StatementRecord {
  const always = { evidence: ["passage:chronicle.1-2"], inferred: false, openList: false, conflictsWith: [] };
  return { id, subject, relation: relationType, object, ...always, ...properties };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Every method answers with a promise, as a store in another process would. */
function createRemoteStore(store: GraphStore): GraphStore {
  const later =
    <A extends readonly unknown[], R>(method: (...given: A) => R | Promise<R>) =>
    async (...given: A): Promise<R> =>
      method(...given);
  return {
    ...store,
    capabilities: { isSynchronous: false },
    findNode: later(store.findNode),
    findNodes: later(store.findNodes),
    findStatement: later(store.findStatement),
    getStatements: later(store.getStatements),
    selectNodes: later(store.selectNodes),
    selectRelated: later(store.selectRelated),
    selectStatements: later(store.selectStatements),
    countRelated: later(store.countRelated),
    findPaths: later(store.findPaths),
    findNeighborhood: later(store.findNeighborhood),
    findStatementsByPassage: later(store.findStatementsByPassage),
  };
}

import { loadDataset } from "../dataset/load-dataset.js";
import type { Ontology } from "../ontology/ontology.js";
import type { Diagnostic } from "../shared/diagnostic.js";
import { KnownError } from "../shared/known-error.js";
import type { Draft, DraftDocument, DraftEntity, DraftStatement } from "./draft.js";
import { type ImportOptions, type LaidOutWorld, layOutWorld } from "./lay-out-world.js";
import type { LineOwner } from "./placed-lines.js";
import { dropDangling } from "./resolve-references.js";

/** Codes of values that can be left out while what they are said of stays; of others the whole item goes. */
const aboutValues = new Set([
  ...["WRONG_TYPE", "BAD_ENUM_VALUE", "BAD_DATE", "DANGLING_REFERENCE", "WRONG_REFERENCE", "AMBIGUOUS_NAME"],
]);

/** Taking something out can make something else faulty, but not often one after another. */
const mostRounds = 100;

/**
 * The files of a draft in which the rules of the data find nothing: what they refuse is taken out of the draft and listed
 * among its problems, by the rules' own codes.
 *
 * Loads the files as `tpgraph check` would, once more for each round of refusals.
 *
 * @throws KnownError DOCUMENT_NEEDED, DOCUMENT_TAKEN
 */
export function settleDraft(draft: Draft, ontology: Ontology, options: ImportOptions): LaidOutWorld {
  for (let round = 0; round < mostRounds; round++) {
    dropWithoutEnds(draft);
    dropDangling(draft, { ontology });
    dropLostConflicts(draft);
    const world = layOutWorld(draft, ontology, options);
    const { diagnostics } = loadDataset(world.data, ontology);
    if (diagnostics.length === 0) return world;
    for (const diagnostic of diagnostics) {
      const owner = world.ownerAt(diagnostic.file, diagnostic.line);
      if (owner === undefined) throw new Error(`${diagnostic.file}:${diagnostic.line} ${diagnostic.message}`);
      takeOut(owner, diagnostic, draft, ontology);
    }
  }
  throw new Error(`The draft does not settle in ${mostRounds} rounds.`);
}

function dropWithoutEnds({ entities, statements, problems }: Draft): void {
  for (const statement of statements) {
    const { subject, object, item } = statement;
    if (entities.get(subject.id) === subject && entities.get(object.id) === object) continue;
    statements.delete(statement);
    problems.push({ code: "UNKNOWN_NODE", what: "edge with an end that was left out", item });
  }
}

/** A conflict is with statements that are there; files of a part of a graph may tell of others. */
function dropLostConflicts({ statements, problems }: Draft): void {
  const keys = new Set([...statements].map(({ key }) => key));
  for (const statement of statements) {
    const { conflictsWith, item } = statement;
    if (conflictsWith.every((key) => keys.has(key))) continue;
    statement.conflictsWith = conflictsWith.filter((key) => keys.has(key));
    problems.push({ code: "UNKNOWN_STATEMENT_KEY", what: "conflict with a statement that is not there", item });
  }
}

function takeOut(owner: LineOwner, diagnostic: Diagnostic, draft: Draft, ontology: Ontology): void {
  if ("document" in owner) takeFromDocument(owner, diagnostic, draft);
  else if ("entity" in owner) takeFromEntity(owner.entity, owner.property, diagnostic, draft, ontology);
  else takeFromStatement(owner.statement, owner.property, diagnostic, draft);
}

function takeFromEntity(
  entity: DraftEntity,
  property: string | undefined,
  { code, message }: Diagnostic,
  draft: Draft,
  ontology: Ontology,
): void {
  if (draft.entities.get(entity.id) !== entity) return;
  const { item, kind, properties } = entity;
  if (property !== undefined && property !== "name" && aboutValues.has(code)) {
    if (properties.delete(property))
      draft.problems.push({ code, what: `"${property}" of a ${kind.name}`, item, message });
    return;
  }
  if (item.startsWith("document ")) {
    throw new KnownError(`The document of the import cannot be written: ${message}`, {
      code: "DOCUMENT_NEEDED",
      suggestion: `Put a ${ontology.documentKind} with what the schema requires among the nodes, and name its id with --document.`,
    });
  }
  draft.entities.delete(entity.id);
  draft.documents.delete(entity.id);
  draft.problems.push({ code, what: `a ${kind.name}`, item, message });
}

function takeFromStatement(
  statement: DraftStatement,
  property: string | undefined,
  { code, message }: Diagnostic,
  { statements, problems }: Draft,
): void {
  const { item, relation, properties } = statement;
  if (!statements.has(statement)) return;
  if (property === undefined || !aboutValues.has(code)) {
    statements.delete(statement);
    problems.push({ code, what: `a statement of ${relation.type}`, item, message });
    return;
  }
  if (!properties.delete(property)) return;
  problems.push({ code, what: `"${property}" of a statement`, item, message });
}

function takeFromDocument(
  owner: Extract<LineOwner, { readonly document: DraftDocument }>,
  { code, message }: Diagnostic,
  { documents, problems }: Draft,
): void {
  const { document, passage, section } = owner;
  const item = `document "${document.id}"`;
  // A passage that nothing rests on any more says nothing of the graph.
  if (passage !== undefined) document.passages.delete(passage);
  else if (section !== undefined) document.sections = document.sections.filter((other) => other !== section);
  else if (code === "PAGE_ORDER" || (code === "BAD_LINES" && document.pages.length > 0)) document.pages = [];
  else documents.delete(document.id);
  if (code !== "UNUSED_PASSAGE") problems.push({ code, what: "outline of a document", item, message });
}

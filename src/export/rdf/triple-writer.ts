import type { StatementRecord } from "../../dataset/dataset.js";
import { createDescriptionWriter, type Values } from "./description-writer.js";
import type { RdfModel } from "./rdf-model.js";
import type { TripleSyntax } from "./triple-syntax.js";

/** How the nodes and statements of a world are written as triples, each with `opening` before and `ending` behind it. */
export interface TripleWriter {
  /** @throws when the schema has no such kind */
  writeNode(kind: string, properties: Values, opening: string, ending: string): string;
  /** What is said of a statement: first of which triple it speaks. */
  writeStatement(statement: StatementRecord, opening: string, ending: string): string;
  /** The triples that a statement itself is, without an ending: one for each predicate of its relation. */
  toDirectTriples(statement: StatementRecord): readonly string[];
}

/** Says of which triple a statement speaks. */
type TripleNamer = TripleWriter["writeStatement"];

/** @param isRdf12 statements name their triple as one term in place of its three parts */
export function createTripleWriter(model: RdfModel, syntax: TripleSyntax, isRdf12: boolean): TripleWriter {
  const { classes, properties } = model.statement;
  const kinds = new Map(
    [...model.kinds].map(([kind, description]) => [kind, createDescriptionWriter(description, syntax)]),
  );
  const ofStatement = createDescriptionWriter(
    { classes: isRdf12 ? classes : ["rdf:Statement", ...classes], properties },
    syntax,
  );
  const nameTriple = isRdf12 ? createTermNamer(model, syntax) : createPartsNamer(model, syntax);
  return {
    writeNode: (kind, values, opening, ending) => {
      const writer = getOf(kinds, kind);
      return writer.writeClasses(opening, ending) + writer.writeProperties(values, opening, ending);
    },
    writeStatement: (statement, opening, ending) =>
      ofStatement.writeClasses(opening, ending) +
      nameTriple(statement, opening, ending) +
      ofStatement.writeProperties(statement, opening, ending),
    toDirectTriples: createDirectTriples(model, syntax),
  };
}

function createDirectTriples({ relations }: RdfModel, { iris }: TripleSyntax): TripleWriter["toDirectTriples"] {
  const toPredicates = (terms: readonly string[]) => terms.map((term) => ` ${iris.ofTerm(term)} `);
  const predicates = new Map(
    [...relations].map(([type, { forward, backward }]) => [
      type,
      { forward: toPredicates(forward), backward: toPredicates(backward) },
    ]),
  );
  return ({ subject, relation, object }) => {
    const { forward, backward } = getOf(predicates, relation);
    const [from, to] = [iris.ofNode(subject), iris.ofNode(object)];
    return [
      ...forward.map((predicate) => from + predicate + to),
      ...backward.map((predicate) => to + predicate + from),
    ];
  };
}

/** RDF 1.1 reification. */
function createPartsNamer({ relations }: RdfModel, { iris, toPredicate }: TripleSyntax): TripleNamer {
  const [toSubject, toObject] = [toPredicate("rdf:subject"), toPredicate("rdf:object")];
  const toRelation = toPredicate("rdf:predicate");
  const pieces = new Map([...relations].map(([type, { forward }]) => [type, toRelation + iris.ofTerm(forward[0])]));
  return ({ subject, relation, object }, opening, ending) =>
    `${opening}${toSubject}${iris.ofNode(subject)}${ending}` +
    `${opening}${getOf(pieces, relation)}${ending}` +
    `${opening}${toObject}${iris.ofNode(object)}${ending}`;
}

/** RDF 1.2 triple terms. */
function createTermNamer({ relations }: RdfModel, { iris, toPredicate }: TripleSyntax): TripleNamer {
  const reifies = toPredicate("rdf:reifies");
  const terms = new Map([...relations].map(([type, { forward }]) => [type, iris.ofTerm(forward[0])]));
  return ({ subject, relation, object }, opening, ending) =>
    `${opening}${reifies}<<( ${iris.ofNode(subject)} ${getOf(terms, relation)} ${iris.ofNode(object)} )>>${ending}`;
}

/** What a checked dataset cannot lack. */
function getOf<Item>(items: ReadonlyMap<string, Item>, name: string): Item {
  const item = items.get(name);
  if (item === undefined) throw new Error(`There is no ${name} in the schema that the records were checked against.`);
  return item;
}

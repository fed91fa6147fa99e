import fc from "fast-check";
import type { Dataset, NodeRecord, StatementRecord } from "../../src/dataset/dataset.js";
import type { SortKey } from "../../src/store/graph-store.js";
import type { ComparisonOperator, Predicate } from "../../src/store/predicate.js";
import { buildDataset, node, statement } from "../store/build-dataset.js";

const texts = ["", "a", "A", "Ａ", "b", "ab", "aB", "葉"];
const numbers = [0, 1, 2, 10];
const dates = ["1999", "1999-12", "1999-12-31", "2000", "2000-02", "2000-02-29", "2000-01-01", "2001-06"];
const kinds = ["Cook", "Dish", "Ingredient"];
const relations = ["IMPROVES", "LIKES", "MAKES"];

const arbitraryNodeProperties = fc.record(
  {
    name: fc.constantFrom(...texts),
    stars: fc.constantFrom(...numbers),
    born: fc.constantFrom(...dates),
    isHot: fc.boolean(),
    tags: fc.array(fc.constantFrom(...texts), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const arbitraryStatementProperties = fc.record(
  {
    mode: fc.constantFrom(...texts),
    rank: fc.constantFrom(...numbers),
    date: fc.constantFrom(...dates),
    marks: fc.array(fc.constantFrom(...texts), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Small worlds over the kitchen's ontology in which anything can be related to anything; nothing is derived. */
export const arbitraryWorld: fc.Arbitrary<Dataset> = fc
  .record({
    nodes: fc.array(fc.tuple(fc.constantFrom(...kinds), arbitraryNodeProperties), { minLength: 1, maxLength: 7 }),
    statements: fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(...relations), fc.nat(), arbitraryStatementProperties, fc.nat()),
      { maxLength: 14 },
    ),
  })
  .map((parts) => {
    const nodes: NodeRecord[] = parts.nodes.map(([kind, properties], position) =>
      node(`n:${position}`, kind, properties),
    );
    const idOf = (number: number) => (nodes[number % nodes.length] as NodeRecord).id;
    const statements: StatementRecord[] = parts.statements.map(
      ([subject, relation, object, properties, salt], position) =>
        statement(
          `s-${salt % 7}${String.fromCharCode(97 + position)}`,
          idOf(subject),
          relation,
          idOf(object),
          properties,
        ),
    );
    return buildDataset({ nodes, statements, passages: [node("place:1", "Place", { bookId: "n:0" })] });
  });

function arbitraryComparison(texted: string, numbered: string, dated: string, listed: string): fc.Arbitrary<Predicate> {
  const build = (
    property: string,
    operators: readonly ComparisonOperator[],
    values: readonly unknown[],
    isDate: boolean,
  ): fc.Arbitrary<Predicate> =>
    fc.record({
      op: fc.constant("compare" as const),
      property: fc.constant(property),
      operator: fc.constantFrom(...operators),
      value: fc.constantFrom(...values, null),
      isInsensitive: fc.boolean(),
      isDate: fc.constant(isDate),
    });
  const list = (values: readonly unknown[]) => values.map((value, position) => [value, values[position + 1] ?? value]);
  return fc.oneof(
    build(texted, ["eq", "contains", "startsWith", "endsWith", "gt", "gte", "lt", "lte"], texts, false),
    build(texted, ["in"], list(texts), false),
    build(numbered, ["eq", "gt", "gte", "lt", "lte"], numbers, false),
    build(numbered, ["in"], list(numbers), false),
    build(dated, ["eq", "gt", "gte", "lt", "lte"], dates, true),
    build(listed, ["includes"], texts, false),
    build(listed, ["eq"], [...list(texts), []], false),
  );
}

const { edgePredicate, nodePredicate } = fc.letrec<{ edgePredicate: Predicate; nodePredicate: Predicate }>((tie) => ({
  edgePredicate: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    arbitraryComparison("mode", "rank", "date", "marks"),
    fc.record({ op: fc.constantFrom("and", "or"), terms: fc.array(tie("edgePredicate"), { maxLength: 3 }) }),
    fc.record({ op: fc.constant("not"), term: tie("edgePredicate") }),
  ) as fc.Arbitrary<Predicate>,
  nodePredicate: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    arbitraryComparison("name", "stars", "born", "tags"),
    fc.record({ op: fc.constant("kind"), kinds: fc.subarray(kinds) }),
    fc.record({ op: fc.constantFrom("and", "or"), terms: fc.array(tie("nodePredicate"), { maxLength: 3 }) }),
    fc.record({ op: fc.constant("not"), term: tie("nodePredicate") }),
    fc.record(
      {
        op: fc.constant("relation"),
        type: fc.constantFrom(...relations),
        direction: fc.constantFrom("OUT", "IN"),
        quantifier: fc.constantFrom("some", "all", "none", "single"),
        node: tie("nodePredicate"),
        edge: tie("edgePredicate"),
      },
      { requiredKeys: ["op", "type", "direction", "quantifier"] },
    ),
  ) as fc.Arbitrary<Predicate>,
}));

/** Any condition on a node of an arbitrary world. */
export const arbitraryNodePredicate = nodePredicate;
/** Any condition on a statement's properties in an arbitrary world. */
export const arbitraryEdgePredicate = edgePredicate;

/** Any keys to sort the nodes of an arbitrary world by. */
export const arbitrarySort: fc.Arbitrary<SortKey[]> = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom("name", "stars", "born", "isHot", "id"), fc.boolean()).map(([property, isDescending]) => ({
      by: "property" as const,
      property,
      isDate: property === "born",
      isDescending,
    })),
    fc.record({
      by: fc.constant("count" as const),
      type: fc.constantFrom(...relations),
      direction: fc.constantFrom("OUT" as const, "IN" as const),
      isDescending: fc.boolean(),
    }),
  ),
  { maxLength: 3 },
);

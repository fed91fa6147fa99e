import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, NodeRecord, StatementRecord, Value } from "../../src/dataset/dataset.js";
import { parseSnapshot, toSnapshotBytes } from "../../src/dataset/snapshot-bytes.js";
import type { MaybePromise, Related, Selected } from "../../src/store/graph-store.js";
import { findStore, packStore } from "../../src/store/memory/create-memory-store.js";
import type { MemoryStore } from "../../src/store/memory/memory-store.js";
import { buildDataset, node, statement } from "./build-dataset.js";
import { smallDataset, smallOntology } from "./small-world.js";

/** Any text there can be: halves of characters, zeros, Latin-1 and wider. */
const anyText = fc
  .oneof(fc.array(fc.integer({ max: 0xff, min: 0 })), fc.array(fc.integer({ max: 0xffff, min: 0 })))
  .map((units) => String.fromCharCode(...units));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true })).map((number) => number + 0);
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.array(anyText, { maxLength: 3 }),
  fc.array(anyNumber, { maxLength: 3 }),
);
const anyProperties = fc.dictionary(fc.constantFrom("name", "stars", "tags", "born", "color"), anyValue);
const kinds = ["Cook", "Dish", "Ingredient"] as const;

const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    nodes: fc.uniqueArray(fc.tuple(anyText, fc.constantFrom(...kinds), anyProperties), {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 12,
    }),
    passages: fc.uniqueArray(fc.tuple(anyText, anyProperties), { selector: ([id]) => id, maxLength: 4 }),
    statements: fc.uniqueArray(fc.tuple(anyText, fc.nat(), fc.nat(), fc.nat(), anyProperties), {
      selector: ([id]) => id,
      maxLength: 12,
    }),
  })
  .map(({ nodes, passages, statements }) => {
    const pick = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item;
    const places = passages.map(([id, properties]) => node(`place:${id}`, "Place", properties));
    return buildDataset({
      nodes: nodes.map(([id, kind, properties]) => node(`n:${id}`, kind, properties)),
      passages: places,
      statements: statements.map(([id, subject, object, place, properties]) =>
        statement(`s-${id}`, `n:${pick(nodes, subject)[0]}`, "LIKES", `n:${pick(nodes, object)[0]}`, {
          ...properties,
          evidence: places.length === 0 ? [] : [pick(places, place).id, pick(places, place + 1).id],
        }),
      ),
    });
  });

/** The store as it is after a start from a snapshot. */
function reopen(dataset: Dataset): MemoryStore {
  const bytes = toSnapshotBytes("key", packStore(dataset, smallOntology));
  const store = findStore(parseSnapshot("key", bytes), smallOntology);
  if (store === undefined) throw new Error("The snapshot was not believed.");
  return store;
}

function collect(store: MemoryStore) {
  return { nodes: [...store.allNodes()], passages: [...store.allPassages()], statements: [...store.allStatements()] };
}

describe("a store that went through a snapshot", () => {
  it("holds the same records, whatever they hold", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const store = reopen(dataset);
        const { nodes, passages, statements } = dataset;
        expect(collect(store)).toEqual({ nodes, passages, statements });
        expect(store.findNodes(nodes.map(({ id }) => id))).toEqual(nodes);
        expect(store.getStatements(statements.map(({ id }) => id))).toEqual(statements);
        for (const { id } of passages) {
          const resting = statements.filter(({ evidence }) => evidence.includes(id));
          expect(store.findStatementsByPassage(id)).toEqual(resting);
        }
      }),
    );
  });

  it("finds no id that is not there", () => {
    fc.assert(
      fc.property(anyDataset, anyText, (dataset, id) => {
        const store = reopen(dataset);
        expect(store.findNode(id)).toEqual([...dataset.nodes, ...dataset.passages].find((known) => known.id === id));
        expect(store.findStatement(id)).toEqual(dataset.statements.find((known) => known.id === id));
      }),
    );
  });

  it("gives the same answers, derived statements and counts included", () => {
    const [fresh, store] = [findStore(packStore(smallDataset, smallOntology), smallOntology), reopen(smallDataset)];
    if (fresh === undefined) throw new Error("The store was not believed.");
    const page = { offset: 0, limit: 100 };
    const readAll = (selected: MaybePromise<Selected<Related>>) =>
      (selected as Selected<Related>).items.map(({ statement, node }) => ({ statement, node }));
    const ask = (asked: MemoryStore) => [
      collect(asked),
      asked.counts,
      asked.version,
      readAll(asked.selectRelated({ of: "cook:ada", type: "NEEDS", direction: "OUT", page })),
      readAll(asked.selectRelated({ of: "ingredient:salt", type: "NEEDS", direction: "IN", page })),
      asked.findNeighborhood({ of: ["cook:cy"], depth: 2, limit: 10 }),
      asked.findPaths({ from: "cook:ada", to: "cook:ben", maxLength: 4, limit: 10 }),
      asked.selectStatements({ where: { op: "document", ids: ["book:one"] }, page }),
      asked.maxDegree("NEEDS", "OUT"),
    ];
    expect(ask(store)).toEqual(ask(fresh));
    expect(collect(store).statements.some(({ inferred }) => inferred)).toBe(true);
    expect(Object.isFrozen(store.counts.byKind)).toBe(true);
  });

  it("gives unchangeable records", () => {
    const store = reopen(smallDataset);
    const cook = store.findNode("cook:ada") as NodeRecord;
    const made = store.findStatement("s-01") as StatementRecord;
    for (const part of [cook, cook.properties, cook.properties.aliases, made, made.evidence]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

interface ArrayPlace {
  readonly path: string;
  readonly array: Uint32Array;
  readonly replace: (array: unknown) => void;
}

/** Every array of a store's content, and how to put another in its place. */
function* findArrays(value: unknown, path = ""): Generator<ArrayPlace> {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  for (const [name, part] of Object.entries(value)) {
    const replace = (array: unknown) => Object.assign(value, { [name]: array });
    if (ArrayBuffer.isView(part)) yield { path: `${path}/${name}`, array: part as Uint32Array, replace };
    else yield* findArrays(part, `${path}/${name}`);
  }
}

/** Content that may be changed. */
function toContent() {
  return parseSnapshot("key", toSnapshotBytes("key", packStore(smallDataset, smallOntology)));
}

function changeArray(number: number, toChanged: (array: Uint32Array) => unknown): MemoryStore | undefined {
  const content = toContent();
  const { array, replace } = [...findArrays(content)][number] as ArrayPlace;
  replace(toChanged(array));
  return findStore(content, smallOntology);
}

describe("content that does not fit together", () => {
  const arrays = [...findArrays(toContent())].map(({ path, array }, number) => ({
    path,
    number,
    length: array.length,
  }));
  const numbering = /(starts|Starts|codes|kindCodes|subjects|objects|relations|order|firstRun|relationOfRun)$/;

  it.each(arrays)("is not believed without $path", ({ number }) => {
    expect(changeArray(number, () => undefined)).toBeUndefined();
  });

  it.each(arrays.filter(({ path }) => numbering.test(path)))("is not believed when $path is longer", ({ number }) => {
    expect(changeArray(number, (array) => Uint32Array.from([...array, 0xffff]))).toBeUndefined();
  });

  it.each(arrays.filter(({ path, length }) => numbering.test(path) && length > 1))(
    "is not believed when $path leads beyond what there is",
    ({ number }) => {
      expect(changeArray(number, (array) => Uint32Array.from(array).fill(0xffff, 1))).toBeUndefined();
    },
  );

  it.each(arrays)("is at worst another content when $path tells something else", ({ number }) => {
    const store = changeArray(number, (array) => array.map((entry) => entry ^ 1));
    if (store) expect(() => collect(store)).not.toThrow();
  });

  it.each([undefined, null, 1, "text", [], {}, { index: {} }])("is not believed when it is %j", (content) => {
    expect(findStore(content, smallOntology)).toBeUndefined();
  });
});

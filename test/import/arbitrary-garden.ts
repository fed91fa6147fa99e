import fc from "fast-check";
import type { DataFile } from "../../src/dataset/data-file.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { hostileTexts } from "../export/export-world.js";

/** Any text that a data file can hold: not empty, since an empty text says nothing. */
const text = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom(...Object.values(hostileTexts).filter((hostile) => hostile.length < 200)),
    fc.string({
      unit: fc.constantFrom("_", "x", "0", "1", "F", "[", "]", '"', "'", ",", " ", "\n", "\r"),
      minLength: 1,
    }),
  )
  .filter((candidate) => candidate !== "");

const date = fc.constantFrom("1999", "2000-02", "2000-02-29", "2018-11-27");

const gardenProperties = fc.record(
  {
    nameZh: text,
    aliases: fc.array(text, { maxLength: 3 }),
    description: text,
    since: date,
    area: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    isOpen: fc.boolean(),
    openMonths: fc.array(fc.integer({ min: -2147483647, max: 2147483647 }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const said = fc.record(
  {
    date,
    note: text,
    noteZh: text,
    asPrinted: text,
    ungrounded: text,
    openList: fc.boolean(),
    season: fc.constantFrom("SPRING", "AUTUMN"),
    specimens: fc.nat(),
    garden: fc.constantFrom("garden:g0", "garden:g1"),
  },
  { requiredKeys: [] },
);

const lines = fc.constantFrom("1", "1-2", "3-7", "passage:book-b.2-3", "passage:book-b.9");

const parts = fc.record({
  names: fc.array(text, { minLength: 8, maxLength: 8 }),
  gardens: fc.array(gardenProperties, { minLength: 2, maxLength: 4 }),
  statements: fc.array(
    fc.record({
      ends: fc.tuple(fc.nat(3), fc.nat(3)),
      said,
      evidence: fc.uniqueArray(lines, { minLength: 1, maxLength: 3 }),
      isDoubted: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  sections: fc.uniqueArray(text, { maxLength: 3 }),
});

/** Worlds of the botanical garden in which everything that can be text is any text. */
export function arbitraryGarden(ontology: Ontology): fc.Arbitrary<Dataset> {
  return parts.map((world) => {
    const { dataset, diagnostics } = loadDataset(toFiles(world), ontology);
    if (dataset === undefined) throw new Error(JSON.stringify(diagnostics));
    return dataset;
  });
}

type Parts = typeof parts extends fc.Arbitrary<infer World> ? World : never;

function toFiles({ names, gardens, statements, sections }: Parts): readonly DataFile[] {
  const nameOf = (place: number) => `${names[place % names.length]} ${place}`;
  const distinct = (value: string | undefined, place: string) => value && `${value} ${place}`;
  const stated = withoutRepeats(statements);
  const outline = {
    sections: sections.map((path) => ({ path: [path, "一"], lines: "1-5", name: path })),
    pages: [1, 4],
  };
  return [
    toFile("entities/gardens.yaml", [
      ...gardens.map(({ nameZh, aliases, ...rest }, place) => ({
        ...{ id: `garden:g${place}`, name: nameOf(place), ...rest },
        ...(nameZh === undefined ? {} : { nameZh: distinct(nameZh, `zh ${place}`) }),
        ...(aliases === undefined
          ? {}
          : { aliases: aliases.map((alias, index) => distinct(alias, `${place}.${index}`)) }),
      })),
    ]),
    toFile(
      "entities/plants.yaml",
      [0, 1, 2, 3].map((place) => ({ id: `plant:p${place}`, name: nameOf(place + 4) })),
    ),
    toFile("entities/documents.yaml", [
      { id: "document:book-a", name: "A", date: "2000" },
      { id: "document:book-b", name: "B" },
      { id: "document:book-c", name: "C" },
    ]),
    toFile("documents/book-a.yaml", {
      ...toHead("book-a", ["1", "1-2", "3-7"], stated),
      ...outline,
      statements: stated.map(({ ends: [subject, object], said: context, evidence, isDoubted }, index) => ({
        ...{ subject: `garden:g${subject % gardens.length}`, grows: `plant:p${object}`, ...context },
        ...{ evidence, key: `k${index}`, ...(isDoubted && index > 0 ? { conflictsWith: ["k0"] } : {}) },
      })),
    }),
    toFile("documents/book-b.yaml", toHead("book-b", ["2-3", "9"], stated)),
  ];
}

/** Statements differ in their ends, so that no two are one. */
function withoutRepeats(statements: Parts["statements"]): Parts["statements"] {
  return [...new Map(statements.map((item) => [`${item.ends[0] % 2} ${item.ends[1]}`, item])).values()].map((item) => ({
    ...item,
    ends: [item.ends[0] % 2, item.ends[1]],
  }));
}

function toHead(slug: string, ranges: readonly string[], statements: Parts["statements"]) {
  const used = new Set(
    statements.flatMap(({ evidence }) => evidence).map((item) => item.replace(`passage:${slug}.`, "")),
  );
  const passages = ranges.filter((range) => used.has(range));
  return {
    document: `document:${slug}`,
    source: { file: `${slug}.txt`, sha256: "a".repeat(64), lines: 10 },
    passages: passages.map((range) => ({ lines: range, fingerprint: "b".repeat(64) })),
  };
}

/** JSON is YAML, as long as it is written in ASCII. */
function toFile(path: string, content: unknown): DataFile {
  const json = JSON.stringify(content).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { file: path, path, text: json };
}

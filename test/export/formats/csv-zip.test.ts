import { afterEach, describe, expect, it, vi } from "vitest";
import { type Entry, toEntries } from "../../../src/export/entries/to-entries.js";
import { csvZip } from "../../../src/export/formats/csv-zip.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { toFileAttributes } from "../../../src/export/to-file-attributes.js";
import { unguardFormula } from "../../../src/shared/formula-guard.js";
import { loadToyWorld, toyOntology } from "../../dataset/toy-world.js";
import { buildDataset } from "../../store/build-dataset.js";
import { createExportContext, everything, hostileDataset, prepareSmall, writeWhole } from "../export-world.js";
import { parseCsv, unzipTexts } from "../unzip.js";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly kind?: string;
  readonly relation?: string;
  readonly evidenceKind?: string;
  readonly schema: { readonly fields: readonly { name: string; type: string; arrayItem?: { type: string } }[] };
}

/** The archive as its description says to read it: entries by id for each resource. */
function readPackage(archive: Buffer) {
  const files = unzipTexts(archive);
  const description = JSON.parse(files.get("datapackage.json") ?? "");
  const resources: readonly Resource[] = description.resources;
  const tables = resources.map((resource) => {
    const text = files.get(resource.path) ?? "";
    expect(text.slice(0, text.indexOf("\r\n")).split(",")).toEqual(resource.schema.fields.map(({ name }) => name));
    return { ...resource, records: parseCsv(text).map((record) => toEntry(record, resource)) };
  });
  return { files, description, tables };
}

function toEntry(record: Readonly<Record<string, string>>, { schema }: Resource): Entry {
  const held = schema.fields.filter(({ name }) => record[name] !== "");
  return Object.fromEntries(held.map(({ name, type }) => [name, toValue(record[name] ?? "", type)]));
}

function toValue(field: string, type: string) {
  if (type === "string") return unguardFormula(field);
  return JSON.parse(field);
}

afterEach(() => void vi.useRealTimers());

describe("csv.zip", () => {
  it("gives every node, statement and passage back", async () => {
    const graph = await prepareSmall({
      layout: { algorithm: "CIRCULAR", iterations: 1, seed: 1 },
      measures: ["pagerank"],
    });
    const { tables } = readPackage(await writeWhole(csvZip, graph));
    const entries = toEntries(graph);
    const nodes = tables.filter(({ kind }) => kind !== undefined);
    expect(nodes.map(({ path }) => path)).toEqual([
      ...["nodes/cooks.csv", "nodes/dishs.csv", "nodes/ingredients.csv", "nodes/books.csv"],
    ]);
    const written = new Map(nodes.flatMap(({ records }) => records.map((record) => [record.id, record])));
    expect(written.size).toBe(graph.nodeCount);
    for (const node of graph.nodes()) expect(written.get(node.id)).toEqual({ id: node.id, ...entries.ofNode(node) });

    const edges = tables.filter(({ relation }) => relation !== undefined);
    expect(edges.map(({ path }) => path)).toEqual([
      ...["edges/improves.csv", "edges/likes.csv", "edges/makes.csv", "edges/needs.csv"],
    ]);
    const ends = new Map(edges.flatMap(({ records }) => records.map((record) => [record.id, record])));
    expect(ends.size).toBe(graph.statementCount);
    for (const statement of graph.statements()) {
      const { id, subject: source, object: target } = statement;
      expect(ends.get(id)).toEqual({ id, source, target, ...entries.ofStatement(statement) });
    }

    const passages = tables.find(({ evidenceKind }) => evidenceKind === "Place");
    expect(passages?.records).toEqual([...graph.passages()].map(({ id, properties }) => ({ id, ...properties })));
  });

  it("puts each record into the table of its kind or relation", async () => {
    const { tables } = readPackage(await writeWhole(csvZip, await prepareSmall()));
    for (const { kind, relation, records } of tables) {
      expect(records.length).toBeGreaterThan(0);
      if (kind) expect(records.every((record) => record.kind === kind)).toBe(true);
      if (relation) expect(records.every((record) => record.relation === relation)).toBe(true);
    }
  });

  it("says of each column what it holds", async () => {
    const { tables } = readPackage(await writeWhole(csvZip, await prepareSmall()));
    const fields = Object.fromEntries(
      tables.flatMap(({ schema }) => schema.fields).map((field) => [field.name, field.arrayItem?.type ?? field.type]),
    );
    expect(fields).toMatchObject({
      id: "string",
      aliases: "string",
      stars: "integer",
      price: "number",
      isHot: "boolean",
    });
    const dishes = tables.find(({ kind }) => kind === "Dish");
    expect(dishes?.schema.fields.find(({ name }) => name === "tags")?.type).toBe("array");
    expect(dishes?.schema.fields.map(({ name }) => name)).not.toContain("stars");
    expect(tables.map(({ name }) => name)).toEqual([...new Set(tables.map(({ name }) => name))]);
    for (const { name } of tables) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  it("carries hostile texts, empty ones and lists exactly", async () => {
    const { tables, files } = readPackage(await writeWhole(csvZip, await prepareSmall({}, hostileDataset)));
    const dishes = tables.find(({ kind }) => kind === "Dish");
    for (const { id, properties } of hostileDataset.nodes.filter(({ kind }) => kind === "Dish")) {
      expect(dishes?.records.find((record) => record.id === id)).toMatchObject({ id, ...properties });
    }
    const improvements = tables.find(({ relation }) => relation === "IMPROVES");
    for (const { id, note, role, marks } of hostileDataset.statements) {
      expect(improvements?.records.find((record) => record.id === id)).toMatchObject({ note, role, marks });
    }
    const cells = [...files].filter(([path]) => path.endsWith(".csv")).flatMap(([, text]) => parseCsv(text));
    expect(cells.flatMap((record) => Object.values(record)).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it("tells an empty text from none", async () => {
    const nodes = hostileDataset.nodes.map((one) => ({ ...one, properties: { ...one.properties, nameZh: "" } }));
    const { tables } = readPackage(await writeWhole(csvZip, await prepareSmall({}, { ...hostileDataset, nodes })));
    expect(tables.flatMap(({ records }) => records).filter((record) => record.nameZh === "")).toHaveLength(
      nodes.length,
    );
  });

  it("says what it is, for programs and for people", async () => {
    const graph = await prepareSmall({ kinds: ["Cook"], language: "zh" });
    const { description, files } = readPackage(await writeWhole(csvZip, graph));
    expect(description).toMatchObject({ profile: "tabular-data-package", ...toFileAttributes(graph, csvZip) });
    expect(files.get("README.txt")).toContain(graph.version);
    expect(files.get("README.txt")).toContain("kinds Cook");
    expect(files.get("README.txt")).toContain("Nothing of the graph is lost.");
  });

  it("holds the outlines of documents, with the documents alone", async () => {
    const { dataset } = loadToyWorld();
    if (dataset === undefined) throw new Error("The toy world has faults.");
    const graph = await prepareExport(createExportContext(dataset, toyOntology), everything);
    const { tables } = readPackage(await writeWhole(csvZip, graph));
    const withOutlines = tables.filter(({ schema }) => schema.fields.some(({ name }) => name === "sourceSections"));
    expect(withOutlines.map(({ kind }) => kind)).toEqual([toyOntology.documentKind]);
    expect(withOutlines[0]?.records.filter((record) => record.sourceSections)).toHaveLength(dataset.sources.length);
  });

  it("has the same bytes for the same dataset, whenever it is written", async () => {
    const first = await writeWhole(csvZip, await prepareSmall());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2019, 11, 31, 23, 59) });
    expect((await writeWhole(csvZip, await prepareSmall())).equals(first)).toBe(true);
  });

  it("writes an empty graph", async () => {
    const { tables } = readPackage(await writeWhole(csvZip, await prepareSmall({}, buildDataset())));
    expect(tables.map(({ path, records }) => [path, records])).toEqual([["passages.csv", []]]);
  });
});

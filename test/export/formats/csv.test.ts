import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/export/formats/csv.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { unguardFormula } from "../../../src/shared/formula-guard.js";
import { loadToyWorld, toyOntology } from "../../dataset/toy-world.js";
import { buildDataset } from "../../store/build-dataset.js";
import { smallDataset } from "../../store/small-world.js";
import {
  createExportContext,
  everything,
  hostileDataset,
  hostileTexts,
  prepareSmall,
  writeText,
} from "../export-world.js";
import { parseCsv } from "../unzip.js";

/** The statements of the toy world that rest on stated evidence, by id. */
async function writeToyWorld() {
  const { dataset } = loadToyWorld();
  if (dataset === undefined) throw new Error("The toy world has faults.");
  const graph = await prepareExport(createExportContext(dataset, toyOntology), everything);
  return { dataset, graph, rows: parseCsv(await writeText(csv, graph)) };
}

describe("csv", () => {
  it("tells Excel its encoding and ends lines as Excel does", async () => {
    const text = await writeText(csv, await prepareSmall());
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parse(text, { bom: true, record_delimiter: "\r\n" })).toHaveLength(
      1 + (await prepareSmall()).statementCount,
    );
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("has a row for each statement, with the names of its ends in both languages", async () => {
    const graph = await prepareSmall();
    const rows = parseCsv(await writeText(csv, graph));
    const idHeading = "statement id / 陳述識別碼";
    expect(rows.map((row) => row[idHeading])).toEqual([...graph.statements()].map(({ id }) => id));
    const first = rows.find((row) => row[idHeading] === "s-01");
    expect(first).toMatchObject({
      "subject / 主體": "Ada",
      "subject in Chinese / 主體（中文）": "艾達",
      "subject kind / 主體種類": "Cook",
      "subject id / 主體識別碼": "cook:ada",
      "relation / 關係": "makes",
      "relation type / 關係類型": "MAKES",
      "object / 客體": "broth",
      "object in Chinese / 客體（中文）": "",
      date: "1840",
      rank: "1",
      inferred: "false",
      "dataset version / 資料版本": smallDataset.version,
    });
  });

  it("tells what all passages have in common once, and else one thing for each", async () => {
    const rows = parseCsv(await writeText(csv, await prepareSmall()));
    const first = rows.find((row) => row["statement id / 陳述識別碼"] === "s-01");
    expect(first).toMatchObject({
      bookId: "one",
      "bookId id / 識別碼": "book:one",
      "lines / 行": "10; 20",
      evidence: "1; 2",
      "evidence id / 識別碼": "place:1; place:2",
    });
  });

  it("heads columns in both languages, each otherwise, whatever the world", async () => {
    const { rows, graph } = await writeToyWorld();
    const headings = Object.keys(rows[0] ?? {});
    expect(headings).toHaveLength(new Set(headings).size);
    expect(headings).toEqual(
      expect.arrayContaining(["date / 日期", "note / 註記", "note in Chinese / 中文註記", "stance / 表態"]),
    );
    expect(headings).toEqual(expect.arrayContaining(["garden", "garden in Chinese / 中文", "garden id / 識別碼"]));
    const [heading] = parse(await writeText(csv, graph), { bom: true, to: 1 }) as string[][];
    expect(heading).toEqual(headings);
  });

  it("names what a statement refers to, and where it stands", async () => {
    const { rows, graph, dataset } = await writeToyWorld();
    const nameOf = (id: string) => dataset.nodes.find((node) => node.id === id)?.properties.name;
    const inGardens = [...graph.statements()].filter(({ garden }) => garden !== undefined);
    expect(inGardens.length).toBeGreaterThan(0);
    for (const { id, garden } of inGardens) {
      const row = rows.find((candidate) => candidate["statement id / 陳述識別碼"] === id);
      expect(row?.["garden id / 識別碼"]).toBe(garden);
      expect(row?.garden).toBe(nameOf(String(garden)));
    }
    for (const { id, evidence } of graph.statements()) {
      const [passage, ...others] = evidence.map((place) => graph.findNode(place));
      if (passage === undefined || others.length > 0) continue;
      const { firstLine, lastLine, section, documentId } = passage.properties;
      expect(rows.find((row) => row["statement id / 陳述識別碼"] === id)).toMatchObject({
        "lines / 行": firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`,
        "section / 章節": (section as string[]).join(" › "),
        "document / 文件": nameOf(String(documentId)),
      });
    }
  });

  it("tells values of enums by their labels in both languages", async () => {
    const { rows, graph } = await writeToyWorld();
    const inSpring = [...graph.statements()].filter(({ season }) => season === "SPRING").map(({ id }) => id);
    expect(inSpring.length).toBeGreaterThan(0);
    const told = rows.filter((row) => row["time of year / 季節"] === "spring");
    expect(told.map((row) => row["statement id / 陳述識別碼"])).toEqual(inSpring);
    expect(new Set(told.map((row) => row["time of year in Chinese / 季節（中文）"]))).toEqual(new Set(["春季"]));
  });

  it("carries hostile texts so that none is a formula and each can be had back", async () => {
    const rows = parseCsv(await writeText(csv, await prepareSmall({}, hostileDataset)));
    const texts = Object.values(hostileTexts);
    expect(rows.map((row) => unguardFormula(row.note ?? ""))).toEqual(texts);
    expect(rows.map((row) => unguardFormula(row["subject / 主體"] ?? ""))).toEqual(texts);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it("leaves numbers bare, below zero too", async () => {
    const dataset = { ...smallDataset, statements: smallDataset.statements.map((one) => ({ ...one, rank: -1 })) };
    const rows = parseCsv(await writeText(csv, await prepareSmall({}, dataset)));
    expect(rows.filter((row) => row.inferred === "false").every((row) => row.rank === "-1")).toBe(true);
  });

  it("has its headings where there is no statement", async () => {
    const lines = (await writeText(csv, await prepareSmall({}, buildDataset()))).split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("subject / 主體");
  });
});

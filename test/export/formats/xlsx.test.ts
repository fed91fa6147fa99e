import { setImmediate } from "node:timers/promises";
import { unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { xlsx } from "../../../src/export/formats/xlsx.js";
import { toFileAttributes } from "../../../src/export/to-file-attributes.js";
import { buildDataset, node, statement } from "../../store/build-dataset.js";
import { hostileDataset, hostileTexts, prepareSmall, writeWhole } from "../export-world.js";
import { unzipTexts } from "../unzip.js";

afterEach(() => void vi.useRealTimers());

/** A sheet's rows by heading. */
async function readRows(workbook: Buffer): Promise<Record<string, unknown>[]> {
  const [statements] = await readWorkbook(workbook, { trim: false });
  const [headings, ...rows] = statements?.data ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(headings?.[column]), cell])));
}

/** A dataset of one statement with a note. */
function noteDataset(note: string) {
  return buildDataset({
    nodes: [node("dish:a", "Dish"), node("dish:b", "Dish")],
    statements: [statement("s-1", "dish:a", "IMPROVES", "dish:b", { note, rank: 3 })],
    passages: [node("place:1", "Place")],
  });
}

describe("xlsx", () => {
  it("has a row for each statement, text as text and numbers as numbers", async () => {
    const graph = await prepareSmall();
    const rows = await readRows(await writeWhole(xlsx, graph));
    expect(rows.map((row) => row["statement id / 陳述識別碼"])).toEqual([...graph.statements()].map(({ id }) => id));
    expect(rows.find((row) => row["statement id / 陳述識別碼"] === "s-01")).toMatchObject({
      "subject / 主體": "Ada",
      "subject in Chinese / 主體（中文）": "艾達",
      "object in Chinese / 客體（中文）": null,
      "lines / 行": "10; 20",
      date: "1840",
      rank: 1,
      inferred: false,
    });
  });

  it("keeps its headings in sight and lets rows be chosen", async () => {
    const workbook = unzipTexts(await writeWhole(xlsx, await prepareSmall()));
    const sheet = workbook.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    const lastCell = [...sheet.matchAll(/<c r="([A-Z]+)\d+"/g)].at(-1)?.[1];
    const rowCount = sheet.match(/<row /g)?.length;
    expect(sheet).toContain(`</sheetData><autoFilter ref="A1:${lastCell}${rowCount}"/>`);
    expect(workbook.get("xl/worksheets/sheet2.xml")).not.toContain("autoFilter");
  });

  it("says on a second sheet what it is and what is lost", async () => {
    const graph = await prepareSmall({ kinds: ["Cook", "Dish"] });
    const [, about] = await readWorkbook(await writeWhole(xlsx, graph));
    const { generator, version, scope, losses } = toFileAttributes(graph, xlsx);
    expect(about?.sheet).toBe("About");
    const told = about?.data.map(([, text]) => text);
    expect(told).toEqual(expect.arrayContaining([generator, version, scope, ...losses]));
  });

  it("carries hostile texts as text and gives them back, but for the end of those too long", async () => {
    const rows = await readRows(await writeWhole(xlsx, await prepareSmall({}, hostileDataset)));
    for (const [index, text] of Object.values(hostileTexts).entries()) {
      const note = String(rows[index]?.note);
      if (text.length <= 32_767) expect(note).toBe(text);
      else
        expect([note.length, note.slice(0, 32_000), note.slice(-8)]).toEqual([
          32_767,
          text.slice(0, 32_000),
          " … [cut]",
        ]);
    }
  });

  it("has no formula, whatever the texts", async () => {
    const workbook = unzipTexts(await writeWhole(xlsx, await prepareSmall({}, hostileDataset)));
    expect(workbook.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("carries texts that objects have as names, or that look escaped where they are cut", async () => {
    const texts = [
      "constructor",
      "__proto__",
      "toString",
      "_x0041\u0001",
      "_x0041_",
      "a\ufffdb\ud800c\u0085",
      "\r\n",
      "\u{1fffe}\ufdd0",
    ];
    for (const text of texts) {
      const [row] = await readRows(await writeWhole(xlsx, await prepareSmall({}, noteDataset(text))));
      expect(String(row?.note)).toBe(text);
    }
  });

  it("does not cut a character in two", async () => {
    const text = `a${"𠮷".repeat(17_000)}`;
    const [row] = await readRows(await writeWhole(xlsx, await prepareSmall({}, noteDataset(text))));
    expect(String(row?.note)).toMatch(/^a(𠮷)+ … \[cut\]$/u);
  });

  it("has the same bytes for the same dataset, whenever it is written", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2001, 1, 3) });
    const first = await writeWhole(xlsx, await prepareSmall());
    vi.setSystemTime(new Date(2019, 11, 31, 23, 59));
    const second = await writeWhole(xlsx, await prepareSmall());
    expect(second.equals(first)).toBe(true);
    expect(Object.keys(unzipSync(second))).toContain("xl/workbook.xml");
  });

  it("is made while other work goes on", async () => {
    let turns = 0;
    let isMade = false;
    const countTurns = async () => {
      for (; !isMade; turns++) await setImmediate();
    };
    const counted = countTurns();
    await writeWhole(xlsx, await prepareSmall());
    isMade = true;
    await counted;
    expect(turns).toBeGreaterThan(100);
  });

  it("refuses more statements than a workbook is made of in reasonable time", async () => {
    const graph = { ...(await prepareSmall()), statementCount: 50_001 };
    await expect(writeWhole(xlsx, graph)).rejects.toMatchObject({
      code: "TOO_MANY_ROWS",
      message: "A workbook holds 50000 statements at most, and these are 50001.",
      details: { rows: 50_001, limit: 50_000 },
    });
  });
});

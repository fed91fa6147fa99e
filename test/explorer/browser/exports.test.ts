import type { Page } from "playwright-core";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.ts";
import { readDownload } from "./read-download.ts";
import { readTable } from "./read-table.ts";
import { saveByButton } from "./save-by-button.ts";
import { settle, visit } from "./visit.ts";

const around = "around=position:permanent-moratorium";

describe("what a view shows", () => {
  it("is had as a workbook with a row for each statement shown", async () => {
    const page = await visit(`/table?${around}`);
    const shown = await readTable(page);
    const { name, content } = await saveFromMenu(page, "Excel workbook");
    expect(name).toBe("position-permanent-moratorium.xlsx");
    const subjects = (await readStatements(content)).map((row) => row["subject / 主體"]);
    expect(subjects.sort()).toEqual(shown.map(([subject]) => subject).sort());
  });

  it("is had for Gephi with places, in the reader's language", async () => {
    const page = await visit(`/graph?${around}`, { locale: "zh-TW" });
    const { name, content } = await saveFromMenu(page, "Gephi（GEXF）", "匯出");
    expect(name).toMatch(/\.gexf$/);
    expect(content.toString()).toMatch(/<viz:position x="/);
    expect(content.toString()).toContain("永久");
  });

  it("is had from the server only where that is the same", async () => {
    const page = await visit(`/table?${around}&text=Singapore`);
    await page.getByRole("button", { name: "Export" }).click();
    expect(await page.getByRole("link", { name: "Excel workbook" }).count()).toBe(0);
    expect(await saveByButton(page, "Statements (CSV)")).toContain("Singapore");
  });

  it("is told from all of it where not everything is shown", async () => {
    const page = await visit(`/table?${around}&limit=5&depth=2`);
    await page.getByRole("button", { name: "Export" }).click();
    const whole = page.getByRole("list", { name: "All of it, beyond what is shown" });
    const shown = page.getByRole("list", { name: "Exactly what is shown" });
    expect(await whole.getByRole("link", { name: "Excel workbook" }).count()).toBe(1);
    expect(await shown.getByRole("button", { name: "Statements (CSV)" }).count()).toBe(1);
    expect(await checkAccessibility(page)).toEqual([]);
  });

  it("lets a reader go to all formats", async () => {
    const page = await visit(`/table?${around}`);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("link", { name: "All formats" }).click();
    await page.waitForURL(/\/export$/);
    expect(await page.locator("body").innerText()).toContain("/export/graph.ttl");
  });
});

describe("an answer", () => {
  const answer = "/answers/members-backing-permanent-moratorium";

  it("is had as a workbook of its statements, for the values that are asked about", async () => {
    const page = await visit(answer);
    const byDefault = await saveStatements(page);
    expect(byDefault.name).toBe("members-backing-permanent-moratorium.xlsx");
    expect(byDefault.subjects).toContain("Singapore");
    const other = await saveStatements(await visit(`${answer}?position=position:reference-paper-model`));
    expect(other.subjects.length).toBeGreaterThan(0);
    expect(other.subjects).not.toEqual(byDefault.subjects);
  });

  it("is had in other formats", async () => {
    const page = await visit(answer);
    const { name, content } = await saveFromMenu(page, "Gephi (GEXF)", "Other formats");
    expect(name).toBe("members-backing-permanent-moratorium.gexf");
    expect(content.toString()).toContain("Singapore");
  });
});

describe("what surrounds an entity", () => {
  it("is had from its page by keyboard, and gives the focus back", async () => {
    const page = await visit("/entities/member:sgp");
    const button = page.getByRole("button", { name: "Export", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const { name, content } = await readDownload(page, () => page.keyboard.press("Enter"));
    expect(name).toBe("member-sgp.xlsx");
    expect((await readStatements(content)).length).toBeGreaterThan(5);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("is chosen from a list that fits on a phone", async () => {
    const page = await visit("/entities/member:sgp", { width: 390, height: 844, locale: "zh-TW" });
    await page.getByRole("button", { name: "匯出" }).click();
    const { left, right } = await page
      .getByRole("list", { name: "本項、相鄰項目及其間的陳述" })
      .evaluate((list) => list.getBoundingClientRect().toJSON());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

it("leaves the page as it is where the server has no such file", async () => {
  const page = await visit(`/table?${around}`, { expectedFault: /404/ });
  await page.route("**/export/**", (route) => route.fulfill({ status: 404, body: "" }));
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("link", { name: "Excel workbook" }).click();
  await settle(page);
  expect((await readTable(page)).length).toBeGreaterThan(0);
});

function saveFromMenu(page: Page, name: string, menu = "Export") {
  return readDownload(page, async () => {
    await page.getByRole("button", { name: menu }).click();
    await page.getByRole("link", { name }).click();
  });
}

async function saveStatements(page: Page) {
  const link = page.getByRole("link", { name: "Statements as Excel" });
  const { name, content } = await readDownload(page, () => link.click());
  return { name, subjects: (await readStatements(content)).map((row) => row["subject / 主體"]) };
}

/** The statements of a workbook, their cells by heading. */
async function readStatements(workbook: Buffer): Promise<Readonly<Record<string, unknown>>[]> {
  const [sheet] = await readWorkbook(workbook);
  const [headings = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(headings[column]), cell])));
}

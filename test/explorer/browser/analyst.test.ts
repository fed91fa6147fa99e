import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import { saveByButton } from "./save-by-button.ts";
import { settle, visit } from "./visit.ts";

describe("from a name to a citation", () => {
  it("leads from the search box to an entity, a statement, its passages and a citation", async () => {
    const page = await visit("/");
    await search(page, "Search the graph", "India", "India");
    await page.getByRole("heading", { level: 1, name: "India" }).waitFor();
    const passages = page.getByRole("button", { name: /^\d+ passages?/ }).first();
    await passages.click();
    await page
      .locator("figcaption", { hasText: /lines? [\d,]+/ })
      .first()
      .waitFor();
    await page
      .getByRole("link", { name: /^Open statement/ })
      .first()
      .click();
    await settle(page);
    expect(page.url()).toMatch(/\/statements\/s-[0-9a-f]{16}/);
    await page.getByRole("heading", { level: 1, name: /India/ }).waitFor();
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const citation = await readCitation(page, "BibTeX");
    expect(citation).toMatch(/^@\w+\{/m);
    expect(citation).toMatch(/url = \{http:\/\/[^}]*\/statements\/s-[0-9a-f]{16}\?version=\w+\}/);
    expect(citation).toMatch(/lines? \d+/);
  });

  it("finds by the Chinese name, in Chinese", async () => {
    const page = await visit("/", { locale: "zh-TW" });
    await search(page, "搜尋圖譜", "印度", "印度");
    await page.getByRole("heading", { level: 1, name: "印度" }).waitFor();
    await page
      .getByRole("button", { name: /^\d+ 段出處/ })
      .first()
      .click();
    await page
      .locator("figcaption", { hasText: /第 [\d,–]+ 行/ })
      .first()
      .waitFor();
  });

  it("says why it found something whose name is another", async () => {
    const page = await visit("/");
    await page.getByRole("combobox", { name: "Search the graph" }).fill("日方");
    await page
      .getByRole("listbox")
      .getByRole("option", { name: /Japan.*also called 日方/ })
      .waitFor();
  });

  it("says what to try when it finds nothing", async () => {
    const page = await visit("/");
    await page.getByRole("combobox", { name: "Search the graph" }).fill("qqzzqqzz");
    await page.getByText("Nothing found for “qqzzqqzz”").waitFor();
    await page.getByText(/Check the spelling/).waitFor();
  });
});

describe("from a question to a citation", () => {
  const slug = "members-backing-permanent-moratorium";

  it("leads from the gallery to an answer, a row's passages and a citation whose link shows the same again", async () => {
    const page = await visit("/");
    await page.getByRole("searchbox", { name: "Narrow the questions" }).fill("permanent moratorium");
    await page
      .getByRole("link", { name: /Which members backed a permanent moratorium/ })
      .first()
      .click();
    await settle(page);
    expect(new URL(page.url()).pathname).toBe(`/answers/${slug}`);
    const rows = await readTable(page);
    expect(rows.length).toBeGreaterThan(5);
    await page
      .getByRole("table")
      .getByRole("button", { name: /^\d+ passages?/ })
      .first()
      .click();
    await page
      .locator("figcaption", { hasText: /lines? [\d,]+/ })
      .first()
      .waitFor();

    await page.getByRole("button", { name: "Cite this answer" }).click();
    const citation = await readCitation(page, "BibTeX");
    expect(citation).toContain("@");
    expect(citation).toContain(`/answers/${slug}?version=`);
    const link = await page.getByRole("textbox", { name: "Permanent link" }).inputValue();

    const again = await visit(link);
    expect(await readTable(again)).toEqual(rows);
    expect(await again.getByText("another version of the data").count()).toBe(0);
  });

  it("copies its citation", async () => {
    const page = await visit(`/answers/${slug}`);
    await page.getByRole("button", { name: "Cite this answer" }).click();
    const citation = await readCitation(page, "Markdown");
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  });

  it("answers in words, in both languages", async () => {
    const english = await visit(`/answers/${slug}`);
    expect(await english.locator("main").innerText()).toContain("Singapore");
    const chinese = await visit(`/answers/${slug}`, { locale: "zh-TW" });
    expect(await chinese.locator("main").innerText()).toContain("新加坡");
  });

  it("asks again of something else, and goes back to what it asked by default", async () => {
    const page = await visit(`/answers/${slug}?position=position:reference-paper-model`);
    expect(await page.locator("main").innerText()).not.toContain("undefined");
    await page
      .getByRole("button", { name: /^Restore/ })
      .first()
      .click();
    await settle(page);
    expect(new URL(page.url()).search).toBe("");
  });

  it("hands out the table as CSV and the answer as JSON", async () => {
    const page = await visit(`/answers/${slug}`);
    const csv = await saveByButton(page, "Table as CSV");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv.split("\r\n")[0]).toContain("Member");
    expect(csv).toContain("Singapore");
    expect(JSON.parse(await saveByButton(page, "Answer as JSON"))).toMatchObject({ data: { positions: [{}] } });
  });

  it("sorts by a column, and keeps the order in the address", async () => {
    const page = await visit(`/answers/${slug}`);
    await page
      .getByRole("table")
      .getByRole("button", { name: /^Member/ })
      .click();
    const names = (await readTable(page)).map(([name]) => name);
    expect(names).toEqual([...names].sort((a = "", b = "") => a.localeCompare(b, "en")));
    const again = await visit(page.url());
    expect((await readTable(again)).map(([name]) => name)).toEqual(names);
  });
});

async function search(page: Page, box: string, phrase: string, name: string): Promise<void> {
  await page.getByRole("combobox", { name: box }).fill(phrase);
  await page.getByRole("option", { name }).first().click();
  await settle(page);
}

async function readCitation(page: Page, format: string): Promise<string> {
  await page.getByRole("radio", { name: format }).check();
  return page.getByRole("textbox", { name: "Citation" }).inputValue();
}

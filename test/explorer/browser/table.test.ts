import { expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import { saveByButton } from "./save-by-button.ts";
import { settle, visit } from "./visit.ts";

const around = "/table?around=position:permanent-moratorium";

it("sorts up, down and back, and keeps the order in the address", async () => {
  const page = await visit(around);
  const unsorted = await readTable(page);
  const head = page.getByRole("columnheader", { name: /^Subject/ }).getByRole("button");
  await head.click();
  const up = await readTable(page);
  expect(up.map(([subject]) => subject)).toEqual(up.map(([subject]) => subject).sort(compare));
  expect(page.url()).toContain("sort=subject");
  await head.click();
  const down = await readTable(page);
  expect(down.map(([subject]) => subject)).toEqual(up.map(([subject]) => subject).reverse());
  await head.click();
  expect(await readTable(page)).toEqual(unsorted);
  await page.goBack();
  expect(await readTable(page)).toEqual(down);
});

it("saves the rows that it shows as CSV that a spreadsheet opens", async () => {
  const page = await visit(`${around}&hidden=member:sgp`);
  const rows = await readTable(page);
  await page.getByRole("button", { name: "Export" }).click();
  const csv = await saveByButton(page, "Statements (CSV)");
  const lines = csv.slice(1).trimEnd().split("\r\n");
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(lines).toHaveLength(rows.length + 1);
  expect(csv).toContain("永久");
  expect(csv).not.toMatch(/(^|,)[=+@]/m);
});

it("opens the passages of a row in place", async () => {
  const page = await visit(around);
  await page
    .getByRole("button", { name: /^Show \d+ passages?: / })
    .first()
    .click();
  await page.getByRole("table").getByRole("figure").first().waitFor();
});

it("does by buttons all that can be done in the picture", async () => {
  const page = await visit(`${around}&tab=nodes`);
  const before = (await readTable(page)).length;
  await page.getByRole("button", { name: "Expand Singapore", exact: true }).click();
  await settle(page);
  await expect.poll(async () => (await readTable(page)).length).toBeGreaterThan(before);
  await page.getByRole("button", { name: "Hide Singapore", exact: true }).click();
  await page.waitForURL(/hidden=member:sgp/);
  await page.getByRole("link", { name: "As a graph" }).click();
  await page.waitForURL(/\/graph\?.*hidden=member:sgp/);
});

function compare(a = "", b = ""): number {
  return new Intl.Collator("en", { numeric: true }).compare(a, b);
}

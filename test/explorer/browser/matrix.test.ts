import { expect, it } from "vitest";
import { saveByButton } from "./save-by-button.ts";
import { visit } from "./visit.ts";

const matrix = "/matrix?theme=theme:moratorium";

it("leads from the list of themes to the stands on one", async () => {
  const page = await visit("/matrix");
  await page.getByRole("link", { name: "Customs duties on electronic transmissions" }).first().click();
  await page.waitForURL(/\/matrix\?theme=/);
  await page.getByRole("table", { name: /^Stands on/ }).waitFor();
});

it("opens a cell with its passages, moves there, and comes back by Escape", async () => {
  const page = await visit(matrix);
  const cell = page.getByRole("button", { name: /^Singapore, .*permanent.*: supports/i }).first();
  await cell.click();
  const panel = page.getByRole("complementary", { name: "Behind this cell" });
  await panel.getByRole("figure").first().waitFor();
  expect(page.url()).toContain("cell=member:sgp~position:permanent-moratorium");
  expect(await panel.evaluate((one) => one.contains(document.activeElement))).toBe(true);

  const again = await visit(page.url());
  await again.getByRole("complementary", { name: "Behind this cell" }).getByRole("figure").first().waitFor();

  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
});

it("moves among cells by arrow keys", async () => {
  const page = await visit(matrix);
  const cells = page.getByRole("table", { name: /^Stands on/ }).locator("button[aria-expanded]");
  await cells.first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await cells.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Behind this cell" }).waitFor();
});

it("compares two meetings side by side, and keeps them in the address", async () => {
  const page = await visit(matrix);
  await page
    .getByText(/^Meetings/)
    .first()
    .click();
  await page
    .getByRole("checkbox", { name: /^A: count/ })
    .first()
    .check();
  await page
    .getByRole("checkbox", { name: /^B: compare/ })
    .nth(1)
    .check();
  await page.waitForURL(/compare=meeting:.*meetings=meeting:/);
  await page.getByText(/^Side by side, /).waitFor();
  await page.getByRole("checkbox", { name: "Only those that differ" }).check();
  await page.waitForURL(/rows=changes/);
});

it("explains what silence and absence mean", async () => {
  const page = await visit(matrix);
  expect(await page.locator("main").innerText()).toContain("Silence is not consent");
});

it("saves the matrix as CSV", async () => {
  const page = await visit(matrix, { locale: "zh-TW" });
  const csv = await saveByButton(page, "下載 CSV");
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain("新加坡");
});

it("says so when a theme is not there, and offers the nearest", async () => {
  const page = await visit("/matrix?theme=theme:moratoriun");
  expect(await page.locator("main").innerText()).toContain("theme:moratoriun");
  await page.locator("main").getByRole("link", { name: "Customs duties on electronic transmissions" }).click();
  await page.waitForURL(/theme=theme:moratorium$/);
});

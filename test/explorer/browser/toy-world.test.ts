import { expect, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.ts";
import { readTable } from "./read-table.ts";
import { settle, visit } from "./visit.ts";

const world = "toy";

it("speaks of another world in that world's words", async () => {
  const page = await visit("/", { world });
  const text = await page.locator("body").innerText();
  expect(text).toMatch(/Who grows a plant\?/);
  expect(text).not.toMatch(/member|moratorium/i);
  expect(await checkAccessibility(page)).toEqual([]);
});

it("shows the text of passages where the server has it", async () => {
  const page = await visit("/entities/plant:chaffweed", { world });
  await page
    .getByRole("button", { name: /^\d+ passages?/ })
    .first()
    .click();
  await page.locator("blockquote").first().waitFor();
  expect((await page.locator("blockquote").first().innerText()).length).toBeGreaterThan(10);
});

it("says that the text is elsewhere where the server has none", async () => {
  const page = await visit("/entities/member:ind");
  await page
    .getByRole("button", { name: /^\d+ passages?/ })
    .first()
    .click();
  await page.getByText("The text is not on this server").first().waitFor();
  expect(await page.locator("blockquote").count()).toBe(0);
});

it("answers a question of another world", async () => {
  const page = await visit("/answers/growers-of-a-plant", { world, locale: "zh-TW" });
  await page.getByRole("heading", { level: 1, name: "誰栽種這種植物？" }).waitFor();
  expect((await readTable(page)).length).toBeGreaterThan(0);
});

it.each(["/graph", "/table", "/matrix", "/precedents", "/matrix?theme=plant:chaffweed"])("opens %s", async (path) => {
  const page = await visit(path, { world });
  await settle(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

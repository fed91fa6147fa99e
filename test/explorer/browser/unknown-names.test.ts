import { expect, it } from "vitest";
import { settle, visit } from "./visit.ts";

const expectedFault = /status of 404/;

it("offers the nearest entity for an id that there is not", async () => {
  const page = await visit("/entities/member:jpa");
  await page.locator("main").getByRole("link", { name: "Japan" }).first().click();
  await settle(page);
  expect(new URL(page.url()).pathname).toBe("/entities/member:jpn");
});

it("offers the nearest question for a slug that there is not", async () => {
  const page = await visit("/answers/members-backing-permanent-moratoriun", { expectedFault });
  await page.locator("main a[href='/answers/members-backing-permanent-moratorium']").first().click();
  await settle(page);
  await page.getByRole("heading", { level: 1, name: /permanent moratorium/ }).waitFor();
});

it("says that a statement is not there", async () => {
  const page = await visit("/statements/s-0000000000000000");
  expect(await page.locator("main").innerText()).toContain("s-0000000000000000");
});

it("lists the addresses that there are for one that leads nowhere", async () => {
  const page = await visit("/nowhere-at-all", { expectedFault });
  await page.getByRole("link", { name: "/table" }).click();
  await page.getByRole("heading", { level: 1, name: "Table" }).waitFor();
});

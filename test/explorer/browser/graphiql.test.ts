import { expect, it } from "vitest";
import { visit } from "./visit.ts";

// The editor brings no heading of its own, and its fonts come as data.
it("opens the query editor filled in with the question that was read", async () => {
  const page = await visit("/answers/members-backing-permanent-moratorium?position=position:reference-paper-model");
  await page.getByRole("button", { name: "Show the GraphQL" }).click();
  const link = page.getByRole("link", { name: "Open in GraphiQL" });
  await page.goto((await link.getAttribute("href")) ?? "");
  await page.getByText("MembersBackingPermanentMoratorium").first().waitFor();
  await page.getByText("position:reference-paper-model").first().waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.getByText('"positions"').first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/graphql");
});

import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { visit } from "./visit.ts";

it("needs less than 200 kB of compressed JavaScript until the start can be used", async () => {
  const page = await visit("/table");
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto("/");
  await page.getByRole("combobox").first().waitFor();
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});

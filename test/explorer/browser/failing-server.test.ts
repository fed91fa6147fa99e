import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { settle, visit } from "./visit.ts";

const expectedFault = /status of 5|ERR_|Failed to load/;

it("says what failed and tries again when the server cannot be reached", async () => {
  const page = await visit("/", { expectedFault });
  const mend = await breakServer(page, (route) => route.abort("connectionrefused"));
  await page.reload();
  await page.getByRole("alert").getByText("The server could not be reached").waitFor();
  await mend();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await settle(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("shows the server's own words and the request's number when it fails", async () => {
  const page = await visit("/", { expectedFault, locale: "zh-TW" });
  const mend = await breakServer(page, (route) =>
    route.fulfill({
      status: 500,
      headers: { "x-request-id": "request-of-the-test" },
      json: { errors: [{ message: "It broke.", extensions: { code: "INTERNAL_SERVER_ERROR" } }] },
    }),
  );
  await page.reload();
  const alert = page.getByRole("alert");
  await alert.getByText("伺服器未能回應").waitFor();
  await alert.getByText("It broke.").waitFor();
  await alert.getByText("HTTP 500").waitFor();
  await alert.getByText("request-of-the-test").waitFor();
  await mend();
  await alert.getByRole("button", { name: "再試一次" }).click();
  await settle(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("shows what is not JSON as a failure too", async () => {
  const page = await visit("/", { expectedFault });
  await breakServer(page, (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad</h1>" }));
  await page.reload();
  await page.getByRole("alert").getByText("HTTP 502").waitFor();
});

it("says within its view what a view could not get, and leaves the rest of the page as it is", async () => {
  const page = await visit("/", { expectedFault });
  await page.route("**/questions/*", (route) =>
    route.fulfill({ status: 503, json: { errors: [{ message: "Busy." }] } }),
  );
  await page.goto("/answers/members-backing-permanent-moratorium");
  await page.getByRole("heading", { level: 1, name: /permanent moratorium/ }).waitFor();
  await page.getByRole("alert").getByText("Busy.").first().waitFor();
  await page.unroute("**/questions/*");
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).first().click();
  await page.getByRole("table").waitFor();
});

it("tries again to load the code of a view that did not arrive", async () => {
  const page = await visit("/", { expectedFault });
  await page.route("**/assets/graph-view-*.js", (route) => route.abort("connectionreset"));
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Graph" }).click();
  await page.getByRole("alert").waitFor();
  await page.unroute("**/assets/graph-view-*.js");
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Graph" }).waitFor();
});

it("can be stopped while it waits, and started again", async () => {
  const page = await visit("/", { expectedFault });
  const mend = await breakServer(page, () => {});
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped before it was done.").waitFor();
  await mend();
  await page.getByRole("button", { name: "Start again" }).click();
  await settle(page);
  await page.getByRole("navigation", { name: "Views" }).waitFor();
});

/** From now on the API answers as given; the result mends it. */
async function breakServer(page: Page, handle: Parameters<Page["route"]>[1]): Promise<() => Promise<void>> {
  await page.route("**/graphql", handle);
  return () => page.unroute("**/graphql");
}

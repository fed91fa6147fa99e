import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const browser = chromium.connect(inject("browserEndpoint"));
const root = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), "examples-"));
let server: PreviewServer;

beforeAll(async () => {
  const input = ["sigma.html", "d3.html", "cytoscape.html"].map((page) => join(root, page));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input } },
  });
  server = await preview({ root, configFile: false, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
});

afterAll(async () => {
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

/** Opens an example on the shipped data and waits until the feed is read. */
async function open(page: string): Promise<Page> {
  const context = await (await browser).newContext({ viewport: { width: 900, height: 700 } });
  const opened = await context.newPage();
  const faults: string[] = [];
  opened.on("pageerror", (error) => faults.push(error.message));
  opened.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const address = `${server.resolvedUrls?.local[0]}${page}?server=${inject("explorerUrls").shipped}`;
  const feed = opened.waitForResponse((response) => response.url().includes("/export/"));
  await opened.goto(address);
  expect((await feed).status()).toBe(200);
  await (await feed).finished();
  expect(faults).toEqual([]);
  return opened;
}

/** How many different colours a page shows. */
async function countColors(page: Page): Promise<number> {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0);
    return new Set(new Uint32Array(pixels)).size;
  }, picture);
}

describe("the pages of docs/examples", () => {
  it("draw the feed by D3 in the feed's places, colours and language", async () => {
    const page = await open("d3.html");
    await page.locator("circle").first().waitFor();
    const { nodes, links } = await (
      await fetch(
        `${inject("explorerUrls").shipped}/export/position:permanent-moratorium.node-link.json?depth=1&layout&lang=zh`,
      )
    ).json();
    expect(nodes.length).toBeGreaterThan(20);
    expect(await page.locator("circle").count()).toBe(nodes.length);
    expect(await page.locator("line").count()).toBe(links.length);
    expect(await page.locator("circle").first().getAttribute("fill")).toBe(nodes[0].color);
    expect(await page.locator("text").allTextContents()).toContain("電子傳輸永久免徵關稅");
    await page.context().close();
  });

  it.each(["sigma.html", "cytoscape.html"])("draw the feed on the canvas of %s", async (name) => {
    const page = await open(name);
    await page.locator("canvas").first().waitFor();
    await expect.poll(() => countColors(page), { timeout: 20_000 }).toBeGreaterThan(100);
    await page.context().close();
  });
});

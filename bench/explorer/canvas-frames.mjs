/**
 * How smoothly the canvas moves: `node bench/explorer/canvas-frames.mjs [nodes] [edges] [seconds]`.
 *
 * Builds a page with nothing but the canvas and a generated graph, opens it in Chromium, drags a node and then the
 * whole picture with real mouse moves, and prints the frame times that the page sees.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { build } from "vite";
import { openBrowser } from "../../scripts/open-explorer.mjs";
import { serveFolder } from "./serve-folder.mjs";

const [nodes = 2_000, edges = 8_000, seconds = 5] = process.argv.slice(2).map(Number);

/** A place of the canvas where there is no node. */
const corner = { x: 200, y: 700 };

const vocabulary = {
  data: {
    dataset: {},
    ontology: {
      kinds: [{ name: "Plant", label: "Plant", labelPlural: "Plants", labelZh: "植物", color: "#059669" }],
      relations: [],
      statementProperties: [],
      enums: [],
      operations: [],
    },
  },
};

const folder = await mkdtemp(join(tmpdir(), "canvas-frames-"));
const root = fileURLToPath(new URL(".", import.meta.url));
try {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [preact()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { input: join(root, "canvas-frames.html") },
    },
  });
  const server = await serveFolder(folder, { "/graphql": vocabulary });
  const { browser, close } = await openBrowser();
  try {
    console.log(await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } }), server.url));
  } finally {
    await close();
    server.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(page, url) {
  await page.goto(`${url}/canvas-frames.html?nodes=${nodes}&edges=${edges}`);
  await page.waitForSelector("canvas");
  const started = Date.now();
  const stop = page.getByRole("button", { name: "Stop", exact: true });
  await stop.waitFor({ state: "attached" });
  await stop.waitFor({ state: "detached", timeout: 180_000 });
  const arrangedMs = Date.now() - started;
  const node = await drag(page, await findNode(page));
  const picture = await drag(page, corner);
  return { nodes, edges, arrangedMs, node, picture, renderer: await page.evaluate(readRenderer) };
}

/** Presses the mouse, moves it in circles, and tells how long frames took meanwhile. */
async function drag(page, from) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.evaluate(() => {
    window.bench.frames = [];
    window.bench.isRecording = true;
  });
  const until = Date.now() + seconds * 1_000;
  for (let step = 0; Date.now() < until; step++) {
    await page.mouse.move(from.x + 150 * Math.cos(step / 15), from.y + 150 * Math.sin(step / 15));
  }
  const frames = await page.evaluate(() => {
    window.bench.isRecording = false;
    return window.bench.frames;
  });
  await page.mouse.up();
  return summarize(frames);
}

/** Moves the mouse over the canvas until there is a node under it, which a card with its name tells. */
async function findNode(page) {
  for (let y = 300; y < 700; y += 9) {
    for (let x = 500; x < 900; x += 9) {
      await page.mouse.move(x, y);
      if (await page.locator("[data-side] strong").count()) return { x, y };
    }
  }
  throw new Error("There is no node in the middle of the canvas.");
}

function summarize(frames) {
  const sorted = frames.toSorted((a, b) => a - b);
  const total = frames.reduce((sum, frame) => sum + frame, 0);
  const round = (value) => Math.round(value * 10) / 10;
  return {
    frames: frames.length,
    medianMs: round(sorted[Math.floor(sorted.length / 2)]),
    worstMs: round(sorted.at(-1)),
    framesPerSecond: round((frames.length * 1_000) / total),
  };
}

/** Runs in the page. "SwiftShader" means that the processor draws, not a graphics card. */
function readRenderer() {
  const context = document.createElement("canvas").getContext("webgl");
  const extension = context.getExtension("WEBGL_debug_renderer_info");
  return context.getParameter(extension ? extension.UNMASKED_RENDERER_WEBGL : context.RENDERER);
}

// How long the start takes until one can search, and how much JavaScript that needs, in a browser that has nothing kept.
// `node bench/explorer/first-load.mjs` prints the median of five openings. The times are this machine's.
import { gzipSync } from "node:zlib";
import { openExplorer } from "../../scripts/open-explorer.mjs";

const openings = 5;

const { url, browser, close } = await openExplorer();
const runs = [];
for (let opening = 0; opening < openings; opening++) runs.push(await open());
await close();

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = runs.map(({ milliseconds }) => milliseconds);
process.stdout.write(
  [
    `time until usable   ${median(times).toFixed(0)} ms, median of ${openings} (${times.map((time) => time.toFixed(0)).join(", ")})`,
    `JavaScript          ${(median(runs.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB compressed`,
    "",
  ].join("\n"),
);

async function open() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  const began = performance.now();
  await page.goto(url);
  await page.getByRole("combobox").first().waitFor();
  const milliseconds = performance.now() - began;
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await context.close();
  return { milliseconds, bytes };
}

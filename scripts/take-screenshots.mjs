// Takes pictures of every view of the explorer, to be looked at after a change of its appearance.
//
//   node scripts/take-screenshots.mjs                      to artefacts/screenshots/: 1440, 1024 and 390 pixels wide,
//                                                          light and dark, in English and Chinese
//   node scripts/take-screenshots.mjs --only matrix        of one view
//   node scripts/take-screenshots.mjs --sources <folder>   with the texts of the passages
//   node scripts/take-screenshots.mjs --guide              the few pictures of docs/explorer.md, to docs/pictures/
//
// The pictures of the guide are published, and the texts are not ours to publish: they are taken without sources.
import { mkdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openExplorer } from "./open-explorer.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: { guide: { type: "boolean" }, only: { type: "string" }, sources: { type: "string" } },
});

/** Where to look, by name. */
const views = {
  start: "/",
  answer: "/answers/members-backing-permanent-moratorium",
  entity: "/entities/member:ind",
  document: "/entities/document:mission-report-wto-2018-11",
  graph: "/graph?around=position:permanent-moratorium",
  paths: "/graph?from=member:ind&to=agreement:cptpp",
  table: "/table?around=position:permanent-moratorium",
  matrix: "/matrix?theme=theme:moratorium",
  precedents: "/precedents?theme=theme:moratorium",
};

/** Pictures of the guide: what they show and how. */
const guide = {
  start: { path: views.start },
  answer: { path: views.answer },
  "answer-zh": { path: views.answer, locale: "zh-TW" },
  entity: { path: views.entity },
  graph: { path: `${views.graph}&withoutKinds=Claim` },
  matrix: { path: views.matrix },
  precedents: { path: views.precedents },
};

const largestGuidePicture = 200_000;

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

if (options.guide && options.sources) {
  process.stderr.write("The pictures of the guide are taken without --sources: their texts must not be published.\n");
  process.exit(2);
}
const folder = `${root}${options.guide ? "docs/pictures" : "artefacts/screenshots"}`;
const shots = (options.guide ? listGuide() : listAll()).filter(({ view }) => !options.only || view === options.only);
if (shots.length === 0) {
  process.stderr.write(`There is no view ${options.only}. There are: ${Object.keys(views).join(", ")}.\n`);
  process.exit(2);
}

if (!options.only) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { url, browser, close } = await openExplorer(options.sources ? ["--sources", options.sources] : []);
try {
  for (const shot of shots) await take(shot);
} finally {
  await close();
}

function listGuide() {
  return Object.entries(guide).map(([view, shot]) => ({
    view,
    file: `${view}.png`,
    width: 1280,
    height: 800,
    ...shot,
  }));
}

function listAll() {
  const looks = windows.flatMap((window) =>
    ["light", "dark"].flatMap((colorScheme) =>
      ["en-US", "zh-TW"].map((locale) => ({ ...window, colorScheme, locale })),
    ),
  );
  return Object.entries(views).flatMap(([view, path]) =>
    looks.map((look) => {
      const file = `${view}-${look.width}-${look.colorScheme}-${look.locale.slice(0, 2)}.png`;
      return { view, path, file, isWhole: true, ...look };
    }),
  );
}

async function take({ path, file, width, height, colorScheme = "light", locale = "en-US", isWhole = false }) {
  const context = await browser.newContext({
    ...{ baseURL: url, viewport: { width, height }, colorScheme, locale, reducedMotion: "reduce" },
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${folder}/${file}`, fullPage: isWhole });
  await context.close();
  const { size } = statSync(`${folder}/${file}`);
  const remark = options.guide && size > largestGuidePicture ? "  larger than the guide's pictures may be" : "";
  process.stdout.write(`${file}  ${Math.round(size / 1000)} kB${remark}\n`);
}

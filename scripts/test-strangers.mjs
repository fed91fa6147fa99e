// Lets programs that are not ours read every export. Apart from `npm test`, since it needs packages of Debian.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMissingPackages } from "../test/strangers/programs.mjs";
import { readers, unread } from "../test/strangers/readers.mjs";
import { workOnAll } from "../test/strangers/run-program.mjs";
import { runReader } from "../test/strangers/run-reader.mjs";
import { prepareWorlds } from "../test/strangers/worlds.mjs";
import { listFormats, runTpgraph, writeExpectation, writeExport } from "../test/strangers/write-exports.mjs";

const reportFile = "artefacts/strangers.json";
const question = "members-backing-permanent-moratorium";
const counts = { passed: 0, failed: 0 };

rmSync(reportFile, { force: true });
const missing = findMissingPackages();
if (missing.length > 0) {
  record("", { ok: false, what: "the programs are there", detail: `apt-get install ${missing.join(" ")}` });
} else {
  const folder = mkdtempSync(join(tmpdir(), "tpgraph-strangers-"));
  try {
    await letStrangersRead(folder);
  } catch (error) {
    record("", { ok: false, what: "the strangers could be let to work", detail: error.stack });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
mkdirSync("artefacts", { recursive: true });
writeFileSync(reportFile, `${JSON.stringify(counts)}\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function letStrangersRead(folder) {
  const formats = await listFormats();
  checkAllAreRead(formats);
  const worlds = prepareWorlds(folder).map((world) => ({ world, folder: join(folder, world.name) }));
  for (const { folder: place } of worlds) mkdirSync(place);
  const exports = worlds.flatMap((place) => formats.map((format) => ({ ...place, format })));
  await workOnAll(exports, async (wanted) => record(wanted.world.name, await writeExport(wanted)));
  for (const { folder: place } of worlds) writeExpectation(place);
  writeFileSync(join(worlds[0].folder, "answer.json"), (await runTpgraph(["ask", question, "--json"])).stdout);
  const tasks = readers.flatMap((reader) => worlds.map((place) => ({ ...place, reader })));
  await workOnAll(tasks, async (task) => {
    for (const check of await runReader(task)) record(task.world.name, check);
  });
}

function checkAllAreRead(formats) {
  const read = new Set([...readers.flatMap((reader) => reader.formats), ...Object.keys(unread)]);
  const [forgotten, gone] = [
    formats.filter((name) => !read.has(name)),
    [...read].filter((name) => !formats.includes(name)),
  ];
  const detail = [...forgotten.map((name) => `nobody reads ${name}`), ...gone.map((name) => `there is no ${name}`)];
  record("", { ok: detail.length === 0, what: "every format is read by a stranger", detail: detail.join(", ") });
}

function record(world, { ok, what, detail }) {
  counts[ok ? "passed" : "failed"] += 1;
  const lines = ok ? [] : detail.trimEnd().split("\n");
  process.stdout.write(
    `${[`${ok ? "ok    " : "FAILED"}  ${world ? `${world}: ` : ""}${what}`, ...lines].join("\n        ")}\n`,
  );
}

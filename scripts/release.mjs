// Makes what is published of a version and publishes nothing: `npm run release`, or with `-- --dry-run` to see what stands
// against it and make it all the same, from what is committed. docs/releasing.md tells the rest.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findReleaseProblems } from "./release/find-release-problems.mjs";
import { runProgram } from "./release/run-program.mjs";
import { stagePackage } from "./release/stage-package.mjs";
import { toBillsOfMaterials } from "./release/to-bills-of-materials.mjs";
import { tryPackage } from "./release/try-package.mjs";
import { listPackages } from "./supply/list-packages.mjs";
import { readProject } from "./supply/read-project.mjs";

const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
const isDryRun = values["dry-run"];
const root = fileURLToPath(new URL("..", import.meta.url));
const say = (text) => process.stdout.write(`${text}\n`);

const problems = findReleaseProblems(root);
for (const problem of problems) say(problem);
if (problems.length > 0 && !isDryRun) {
  say("Nothing was made.");
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "release-"));
try {
  const made = await make(folder);
  const target = join(root, "artefacts", isDryRun ? "release-dry-run" : "release");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(made)) writeFileSync(join(target, name), content);
  say(`In ${relative(root, target)}:`);
  say(made.SHA256SUMS.trimEnd());
} finally {
  rmSync(folder, { recursive: true });
}

/** The files of a release, by name. */
async function make(place) {
  const packages = listPackages(readProject(root)).filter(({ use }) => use !== "tools");
  say("Building…");
  const staged = join(place, "package");
  stagePackage(root, staged, packages);
  runProgram("npm", ["pack", "--ignore-scripts", "--pack-destination", place], staged);
  const name = readdirSync(place).find((file) => file.endsWith(".tgz"));
  say("Installing it in an empty folder, without a network, and serving from there…");
  await tryPackage(join(place, name), place);
  const tarball = readFileSync(join(place, name));
  const date = new Date(runProgram("git", ["log", "-1", "--format=%cI"], root).trim()).toISOString();
  const bills = toBillsOfMaterials(root, place, packages, { sum: toSum(tarball), date });
  const stem = name.replace(/\.tgz$/, "");
  const files = { [name]: tarball };
  for (const [ending, text] of Object.entries(bills)) files[`${stem}.${ending}`] = refuseHosts(text);
  const sums = Object.entries(files).map(([file, content]) => `${toSum(content)}  ${file}\n`);
  return { ...files, SHA256SUMS: sums.join("") };
}

function toSum(content) {
  return createHash("sha256").update(content).digest("hex");
}

/** Where packages were loaded from is nobody's business but of whoever made the release. */
function refuseHosts(text) {
  const found = /\bregistry\.[\w.-]+|"[^"]*:\/\/[^"]*\.tgz"/.exec(text);
  if (found) throw new Error(`A bill of materials names where packages were loaded from: ${found[0]}`);
  return text;
}

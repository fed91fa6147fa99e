import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findSupplyProblems } from "../supply/find-supply-problems.mjs";

/** What keeps a checkout from being released as it stands, a line each. */
export function findReleaseProblems(root) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  return [
    ...findTreeProblems(root, version),
    ...findVersionProblems(version, lock),
    ...findChangelogProblems(changelog, version),
    ...findInstalledProblems(root, lock),
    ...findSupplyProblems(root),
  ];
}

function findTreeProblems(root, version) {
  const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const { status, stdout } = git("status", "--porcelain");
  if (status !== 0) return ["This is no git checkout: what is released could not be told."];
  const tagged = git("rev-parse", "--verify", "--quiet", `v${version}^{commit}`).stdout.trim();
  const head = git("rev-parse", "HEAD").stdout.trim();
  return [
    [stdout !== "", `Not committed:\n  ${stdout.trim().split("\n").join("\n  ")}`],
    [tagged !== "" && tagged !== head, `The tag v${version} is of another commit: raise the version in package.json.`],
  ].flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}

function findVersionProblems(version, lock) {
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) return [`The version "${version}" of package.json is none.`];
  if (lock.version === version && lock.packages[""].version === version) return [];
  return [`package-lock.json is of version ${lock.version}, package.json of ${version}: run \`npm install\`.`];
}

function findChangelogProblems(changelog, version) {
  const sections = new Map(changelog.split(/^## /m).map((text) => [text.split("\n")[0], text]));
  const heading = [...sections.keys()].find((line) => line === version || line.startsWith(`${version}, `));
  const unreleased = sections.get("Unreleased") ?? "";
  return [
    [!/^[^,]+, \d{4}-\d{2}-\d{2}$/.test(heading ?? ""), `CHANGELOG.md has no "## ${version}, <year>-<month>-<day>".`],
    [/^- /m.test(unreleased), `CHANGELOG.md has changes under "Unreleased": move them to ${version}.`],
  ].flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}

/** What is installed goes into the bundle, so it has to be what the lock says. */
function findInstalledProblems(root, lock) {
  const record = join(root, "node_modules", ".package-lock.json");
  const installed = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")).packages : {};
  const differs = Object.entries(lock.packages).some(([place, { version, integrity, optional }]) => {
    if (place === "" || (optional && !(place in installed))) return false;
    return installed[place]?.version !== version || installed[place]?.integrity !== integrity;
  });
  return differs ? ["What is installed is not what package-lock.json says: run `npm ci --ignore-scripts`."] : [];
}

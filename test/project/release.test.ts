import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkout } from "../cli/run-in-process.js";

const inGoodTime = { timeout: 300_000 };

/** A checkout of its own with all that is in this one, committed, and a changelog that is ready for a release. */
let clone: string;
let version: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "release-test-"));
  const files = run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], checkout).split("\0");
  for (const file of files.filter(
    (name) => name !== "" && name !== "node_modules" && existsSync(join(checkout, name)),
  )) {
    cpSync(join(checkout, file), join(clone, file));
  }
  version = readJson("package.json").version;
  edit("CHANGELOG.md", (text) => text.replace(/^## Unreleased$/m, `## ${version}, 2026-01-31`));
  run("git", ["init", "--quiet"]);
  symlinkSync(join(checkout, "node_modules"), join(clone, "node_modules"));
  appendFileSync(join(clone, ".git/info/exclude"), "node_modules\n");
  commit();
}, 60_000);
afterAll(() => rmSync(clone, { recursive: true }), 60_000);

function run(program: string, args: readonly string[], folder = clone): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", maxBuffer: 64_000_000 });
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

function commit(): void {
  run("git", ["add", "--all"]);
  run("git", [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.org",
    "-c",
    "commit.gpgsign=false",
    "commit",
    "--quiet",
    "-m",
    "Test",
  ]);
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(clone, path), "utf8"));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(clone, path), change(readFileSync(join(clone, path), "utf8")));
}

function release() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/release.mjs"], {
    cwd: clone,
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
}

const faults: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
  ["is not committed", "README.md", (text) => `${text}\n`, /Not committed:\n {2}M README\.md/],
  [
    "is not told in the changelog",
    "CHANGELOG.md",
    (text) => text.replace(/^## .*, 2026-01-31$/m, "## Older"),
    /has no "## /,
  ],
  ["is dated loosely", "CHANGELOG.md", (text) => text.replace(", 2026-01-31", ", soon"), /has no "## /],
  [
    "leaves changes under no version",
    "CHANGELOG.md",
    (text) => text.replace(/^## /m, "## Unreleased\n\n- More.\n\n## "),
    /has changes under "Unreleased"/,
  ],
  [
    "has another version in the lock",
    "package-lock.json",
    (text) => text.replace(/"version": ".*"/, '"version": "9.9.9"'),
    /is of version 9\.9\.9/,
  ],
  ["has a range", "package.json", (text) => text.replace('"express": "', '"express": "^'), /express is "\^/],
  [
    "has another package installed than in the lock",
    "package-lock.json",
    (text) => text.replace(/("node_modules\/express": \{\s+"version": ")[^"]+/, "$10.0.1"),
    /What is installed is not what package-lock\.json says/,
  ],
];

test.each(faults)("what %s is not released", (_, path, spoil, problem) => {
  const before = readFileSync(join(clone, path), "utf8");
  edit(path, spoil);
  expect(readFileSync(join(clone, path), "utf8")).not.toBe(before);
  const { status, text } = release();
  writeFileSync(join(clone, path), before);
  expect(text).toMatch(problem);
  expect(text).toContain("Nothing was made.");
  expect(status).toBe(1);
  expect(existsSync(join(clone, "artefacts"))).toBe(false);
});

test("a version whose tag is of another commit is not released", () => {
  run("git", ["tag", `v${version}`]);
  edit("README.md", (text) => `${text}\nMore.\n`);
  commit();
  const { status, text } = release();
  run("git", ["tag", "--delete", `v${version}`]);
  expect({ status, text }).toEqual({
    status: 1,
    text: expect.stringContaining(`The tag v${version} is of another commit`),
  });
});

test("makes a tarball that works where it is installed, its bills of materials and their sums", inGoodTime, () => {
  expect(release()).toMatchObject({ status: 0 });
  const stem = `trade-policy-graph-${version}`;
  const folder = join(clone, "artefacts/release");
  const names = [`${stem}.cdx.json`, `${stem}.spdx.json`, `${stem}.tgz`];
  expect(readdirSync(folder).sort()).toEqual(["SHA256SUMS", ...names]);
  expect(readdirSync(join(clone, "artefacts"))).toEqual(["release"]);
  expect(run("git", ["status", "--porcelain"])).toBe("");
  const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n").sort();
  expect(sums).toEqual(names.map((name) => `${toSum(join(folder, name))}  ${name}`).sort());
  expectTarball(join(folder, `${stem}.tgz`));
  const { components, metadata } = JSON.parse(readFileSync(join(folder, `${stem}.cdx.json`), "utf8"));
  expect(metadata.component.hashes).toEqual([{ alg: "SHA-256", content: toSum(join(folder, `${stem}.tgz`)) }]);
  expectShipped(components.map((item: { name: string }) => item.name));
  const { packages } = JSON.parse(readFileSync(join(folder, `${stem}.spdx.json`), "utf8"));
  expectShipped(packages.map((item: { name: string }) => item.name));
  for (const name of names.slice(0, 2)) {
    expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/registry|"resolved"|\.tgz"/);
  }
});

/** Packages of the program and of the page, and no tools. */
function expectShipped(names: readonly string[]): void {
  expect(names).toEqual(expect.arrayContaining(["express", "graphql", "sigma", "@fontsource-variable/noto-sans-tc"]));
  expect(names.filter((name) => ["vitest", "vite", "typescript", "@neo4j/graphql"].includes(name))).toEqual([]);
}

/** What is needed and nothing else: no sources, no tests, no packages, nothing to be fetched or run when installed. */
function expectTarball(path: string): void {
  const files = run("tar", ["-tzf", path]).trimEnd().split("\n");
  const tops = new Set(files.map((file) => file.split("/")[1]));
  expect([...tops].sort()).toEqual([
    ...["CHANGELOG.md", "LICENSE", "LICENSE-DATA", "README.md", "SECURITY.md", "THIRD-PARTY-NOTICES"],
    ...["bin", "dist", "graph-data", "package.json", "schema", "templates"],
  ]);
  expect(files.filter((file) => /snapshots|\.map$|\.built$/.test(file))).toEqual([]);
  const read = (file: string) => run("tar", ["-xzOf", path, `package/${file}`]);
  expect(Object.keys(JSON.parse(read("package.json")))).toEqual([
    ...["name", "version", "description", "license", "private", "type", "engines", "bin", "scripts"],
  ]);
  const notices = read("THIRD-PARTY-NOTICES");
  expect(notices).toMatch(/^express \d.*\nMIT\n=+\n\n\(The MIT License\)/m);
  expect(notices).toContain("SIL OPEN FONT LICENSE Version 1.1");
  expect(notices).toMatch(/^saxes \d.*\nISC\n=+\n\nCopyright .*\n\nPermission to use/m);
}

function toSum(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkout } from "./run-in-process.js";

const loader = pathToFileURL(join(checkout, "bin", "load-program.mjs")).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "program-"));
  mkdirSync(join(folder, "cli"));
  write(
    "main.cjs",
    'const { greet } = require("./greet.cjs"); console.log(greet(), require("node:os").EOL.length, module.exports === exports);',
  );
  write("greet.cjs", 'exports.greet = () => "hello";');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, "cli", name), text);
}

function run({ keptIn = join(folder, "compiled"), isKept = true } = {}): string {
  const options = JSON.stringify({ keptIn, isKept });
  const code = `import { loadProgram } from ${JSON.stringify(loader)}; loadProgram(${JSON.stringify(join(folder, "cli", "main.cjs"))}, ${options});`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  return stdout + stderr;
}

function getKept(): string {
  const [name = "", ...others] = readdirSync(join(folder, "compiled"));
  expect(others).toEqual([]);
  return join(folder, "compiled", name);
}

const fine = "hello 1 true\n";

describe("loadProgram", () => {
  it("runs a program, and keeps what V8 made of it, once", () => {
    expect(run()).toBe(fine);
    const kept = getKept();
    expect(readFileSync(kept, "latin1")).toContain('"name":"greet.cjs"');
    const longAgo = new Date(2020, 1, 1);
    utimesSync(kept, longAgo, longAgo);
    expect(run()).toBe(fine);
    expect(statSync(getKept()).mtimeMs).toBe(longAgo.getTime());
  });

  it("runs what stands in a file now, be it as long as before", () => {
    run();
    write("greet.cjs", 'exports.greet = () => "other";');
    expect(run()).toBe(fine.replace("hello", "other"));
    expect(run()).toBe(fine.replace("hello", "other"));
  });

  it("does not believe what was cut short or changed", () => {
    run();
    const kept = getKept();
    const whole = readFileSync(kept);
    const changed = Buffer.from(whole);
    changed[changed.length - 100] = (changed[changed.length - 100] ?? 0) ^ 1;
    for (const broken of [whole.subarray(0, -50), Buffer.alloc(0), Buffer.from("no line break"), changed]) {
      writeFileSync(kept, broken);
      expect(run()).toBe(fine);
      expect(readFileSync(kept).length).toBeGreaterThan(1000);
    }
  });

  it("clears away what a killed process left half written", () => {
    mkdirSync(join(folder, "compiled"));
    const left = ["old.bin.1.tmp", "new.bin.2.tmp"].map((name) => join(folder, "compiled", name));
    for (const path of left) writeFileSync(path, "");
    const longAgo = new Date(2020, 1, 1);
    utimesSync(left[0] as string, longAgo, longAgo);
    run();
    expect(left.map((path) => existsSync(path))).toEqual([false, true]);
  });

  it("runs all the same where nothing can be kept, or is to be", () => {
    expect(run({ keptIn: join(folder, "cli", "main.cjs", "below") })).toBe(fine);
    expect(run({ isKept: false })).toBe(fine);
    expect(existsSync(join(folder, "compiled"))).toBe(false);
  });
});

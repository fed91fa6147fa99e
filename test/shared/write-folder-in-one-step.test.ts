import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writeFolderInOneStep } from "../../src/shared/write-folder-in-one-step.js";

let parent: string;
beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), "in-one-step-")));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(parent, { recursive: true });
});

const fill = (temporary: string) => mkdirSync(join(temporary, "inside"), { recursive: true });

test("makes the folders above it", () => {
  writeFolderInOneStep(join(parent, "a/b"), fill);
  expect(readdirSync(join(parent, "a/b"))).toEqual(["inside"]);
});

test("what fails while it is filled leaves nothing", () => {
  const broken = () =>
    writeFolderInOneStep(join(parent, "a"), (temporary) => {
      fill(temporary);
      mkdirSync(join(temporary, "inside"));
    });
  expect(broken).toThrow(expect.objectContaining({ code: "CANNOT_WRITE" }));
  expect(readdirSync(parent)).toEqual([]);
});

test("keeps the folder that the process stands in", () => {
  const folder = join(parent, "a");
  mkdirSync(folder);
  const { ino } = statSync(folder);
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  writeFolderInOneStep(folder, fill);
  expect(statSync(folder).ino).toBe(ino);
  expect(readdirSync(folder)).toEqual(["inside"]);
  expect(readdirSync(parent)).toEqual(["a"]);
});

test("follows a link to an empty folder and leaves the link", () => {
  mkdirSync(join(parent, "a"));
  symlinkSync(join(parent, "a"), join(parent, "link"));
  writeFolderInOneStep(join(parent, "link"), fill);
  expect(existsSync(join(parent, "link/inside"))).toBe(true);
  expect(readdirSync(join(parent, "a"))).toEqual(["inside"]);
});

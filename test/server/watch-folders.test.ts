import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolders } from "../../src/server/watch-folders.js";

const intervalMs = 20;

async function watchTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tpgraph-watch-"));
  const file = join(folder, "a.yaml");
  writeFileSync(file, "1");
  const onChange = vi.fn();
  const stop = await watchFolders([folder, join(folder, "absent")], onChange, { intervalMs });
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true });
  });
  await pause(5);
  expect(onChange).not.toHaveBeenCalled();
  return { folder, file, onChange, stop };
}

function pause(intervals: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, intervals * intervalMs));
}

test("tells of files written, replaced, added in new folders and removed", async () => {
  const { folder, file, onChange } = await watchTemporaryFolder();
  const steps = [
    () => writeFileSync(file, "22"),
    () => {
      writeFileSync(`${file}.new`, "3");
      renameSync(`${file}.new`, file);
    },
    () => writeFileSync(file, "4444"),
    () => {
      mkdirSync(join(folder, "deep/er"), { recursive: true });
      writeFileSync(join(folder, "deep/er/b.yaml"), "1");
    },
    () => rmSync(file),
  ];
  for (const [index, step] of steps.entries()) {
    step();
    await expect.poll(() => onChange.mock.calls.length, { interval: intervalMs }).toBe(index + 1);
  }
});

test("tells once of many changes that come together", async () => {
  const { folder, onChange } = await watchTemporaryFolder();
  for (let index = 0; index < 20; index++) writeFileSync(join(folder, `${index}.yaml`), "1");
  await expect.poll(() => onChange.mock.calls.length).toBe(1);
  await pause(5);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("tells nothing once it is stopped", async () => {
  const { file, onChange, stop } = await watchTemporaryFolder();
  stop();
  writeFileSync(file, "22");
  await pause(5);
  expect(onChange).not.toHaveBeenCalled();
});

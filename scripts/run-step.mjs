import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs one step of the check with Node. What it prints is shown as it comes, or only when it fails if the step reads
 * its output itself.
 */
export function runStep({ name, why, program, args = [], judge }) {
  process.stdout.write(`\n── ${name}: ${why}\n`);
  const startedAt = performance.now();
  const result = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 512 * 1024 * 1024,
    stdio: ["ignore", judge ? "pipe" : "inherit", "inherit"],
  });
  const verdict = judge ? judge(result) : { isFine: result.status === 0 };
  if (verdict.text) process.stdout.write(verdict.text);
  return { name, seconds: (performance.now() - startedAt) / 1000, ...verdict };
}

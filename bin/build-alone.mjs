import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Builds dist/, and ends the process with advice where that fails.
 *
 * Two commands started together must not write dist/ at once: the second waits for the first.
 *
 * @param {string} root of the checkout
 * @param {string} stamp the file whose time tells when it was built
 * @param {() => boolean} isStale asked again once nobody else builds
 */
export function buildAlone(root, stamp, isStale) {
  const lock = join(root, "node_modules", ".tpgraph-build");
  if (!existsSync(join(root, "node_modules", "rolldown"))) {
    refuse("NOT_INSTALLED", "The packages that tpgraph is built with are not installed.", `run \`npm ci\` in ${root}`);
  }
  while (!takeLock(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  try {
    if (isStale()) build(root, stamp, lock);
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHolderAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive(lock) {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Just created and not yet written.
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs < 1000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function build(root, stamp, lock) {
  process.stderr.write("building…\n");
  const startedAt = new Date();
  const builder = join(root, "scripts", "build.mjs");
  const result = spawnSync(process.execPath, [builder], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    rmSync(lock, { force: true });
    refuse(
      "BUILD_FAILED",
      "The sources do not compile.",
      "mend what the compiler says above, then run the command again",
    );
  }
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
}

function refuse(code, message, fix) {
  process.stderr.write(`error ${code}\n  ${message}\n  Fix: ${fix}.\n`);
  process.exit(2);
}

import { spawnSync } from "node:child_process";

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws Error with all that it printed when it fails
 */
export function runProgram(program, args, folder) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")}\n${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`);
}

import { fork } from "node:child_process";
import { openSync } from "node:fs";

/**
 * Starts one of the servers that are compared in a process of its own; what it logs goes to a file, as in production.
 *
 * @param {string} program made of `serve.ts`
 * @param {"ours" | "hand" | "static"} way
 * @param {string} size
 * @param {Record<string, string>} environment settings of our server
 */
export async function startServer(program, way, size, environment = {}) {
  const log = openSync(`artefacts/bench-http-${way}.log`, "w");
  const child = fork(program, [way, size], {
    execArgv: [
      "--max-old-space-size=8000",
      ...(process.env.PROFILE === way ? ["--cpu-prof", "--cpu-prof-dir=artefacts"] : []),
    ],
    env: { ...process.env, ...environment },
    stdio: ["ignore", log, "inherit", "ipc"],
  });
  const waiting = [];
  child.on("message", (message) => waiting.shift()?.resolve(message));
  child.on("exit", () => {
    for (const { reject } of waiting) reject(new Error(`The server "${way}" has ended.`));
  });
  const receive = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  const { port } = await receive();
  return {
    url: `http://127.0.0.1:${port}`,
    /** What the process holds in bytes, and the microseconds for which it has run. */
    readFigures() {
      child.send("figures");
      return receive();
    },
    stop: () => child.disconnect(),
  };
}

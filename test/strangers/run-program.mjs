import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { environment } from "./programs.mjs";

/** Runs a program to its end and gives what it wrote; `status` is null when it could not be run or was ended. */
export function runProgram([program, ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: environment, stdio: ["ignore", "pipe", "pipe"], ...options });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        output[name] += text;
      });
    }
    child.on("error", (error) => resolve({ ...output, stderr: error.message, status: null }));
    child.on("close", (status) => resolve({ ...output, status }));
  });
}

/** Does the work on each item, as many at once as there are processors, and gives the results in the items' order. */
export async function workOnAll(items, work) {
  const results = [];
  const entries = items.entries();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const [index, item] of entries) results[index] = await work(item);
  });
  await Promise.all(workers);
  return results;
}

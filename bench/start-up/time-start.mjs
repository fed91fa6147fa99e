import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout } from "node:timers/promises";

/**
 * Milliseconds from starting a program to its first answer, which has to be the expected one, and the processor time of its
 * main thread until then (0 where the system does not tell): the one that other work on the machine hardly changes.
 *
 * The program says where it listens with `"url":"…"` on its standard output; the question is sent at that moment.
 *
 * @param {{ args: string[], path: string, body?: string, expected: string }} start
 * @param {number} staysMs how long it runs on after that
 */
export async function timeStart({ args, path, body, expected }, staysMs = 0) {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: "0", LOG_FORMAT: "json" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const listening = await findUrl(child.stdout);
    const answer = await ask(`${listening}${path}`, body);
    const tookMs = performance.now() - began;
    const busyMs = readBusyMs(child.pid);
    if (answer !== expected) throw new Error(`${args.join(" ")} answered ${answer}`);
    await setTimeout(staysMs);
    return { tookMs, busyMs };
  } finally {
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
}

function readBusyMs(id) {
  const path = `/proc/${id}/task/${id}/schedstat`;
  return existsSync(path) ? Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6 : 0;
}

async function findUrl(output) {
  let log = "";
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    log += chunk;
    const found = /"url":"([^"]+)"/.exec(log)?.[1];
    if (found) return found;
  }
  throw new Error(`The program ended before it listened: ${log}`);
}

async function ask(url, body) {
  const headers = body ? { "content-type": "application/json", accept: "application/json" } : {};
  const asked = request(url.replace("localhost", "127.0.0.1"), {
    method: body ? "POST" : "GET",
    headers,
    agent: false,
  });
  asked.end(body);
  const [response] = await once(asked, "response");
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  return text;
}

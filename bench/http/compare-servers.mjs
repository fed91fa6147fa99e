/**
 * Requests a second over HTTP, over Express with functions written for each question and over Express sending the same
 * bytes each time: `npm run bench:http -- [S|M|L] [rounds] [seconds]`.
 *
 * Each server is a process of its own, asked over loopback by few connections one after another, round by round.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import autocannon from "autocannon";
import { bundle } from "../bundle.mjs";
import { describeRun, tellRatios, toMedian } from "./describe-run.mjs";
import { startServer } from "./start-server.mjs";

const [size = "M", rounds = "5", seconds = "2"] = process.argv.slice(2);
const connections = 8;
const numberMark = "(number)";
let numbered = 1_000_000_000;

mkdirSync("artefacts", { recursive: true });
const program = await bundle("bench/http/serve.ts");
const { questions } = await import(await bundle("bench/query/questions.ts"));
const names = ["Q1", "Q2", "Q3"];
const servers = {
  ours: await startServer(program, "ours", size),
  hand: await startServer(program, "hand", size),
  static: await startServer(program, "static", size),
};
const bodies = {};
for (const name of names) bodies[name] = await checkSameAnswer(name);

/** Each way to ask: the server, and whether every request differs from all before it. */
const ways = {
  fresh: { server: "ours", isFresh: true },
  hand: { server: "hand", isFresh: true },
  repeated: { server: "ours", isFresh: false },
  static: { server: "static", isFresh: false },
};
const results = Object.fromEntries(
  names.map((name) => [name, Object.fromEntries(Object.keys(ways).map((way) => [way, []]))]),
);
for (const name of names) for (const way of Object.keys(ways)) await measure(name, way);
for (let round = 0; round < Number(rounds); round++)
  for (const name of names) for (const way of Object.keys(ways)) results[name][way].push(await measure(name, way));
for (const server of Object.values(servers)) server.stop();

const measured = {
  ...describeRun(),
  size,
  rounds: Number(rounds),
  seconds: Number(seconds),
  connections,
  bodies,
  results,
};
writeFileSync(`artefacts/bench-http-${size}.json`, JSON.stringify(measured, null, 2));
console.log(
  `size ${size}, ${rounds} rounds of ${seconds} s, Node ${measured.node}, ${measured.machine}, ${connections} connections`,
);
console.log(
  "Ours: as in production, with limits, headers, figures and a log to a file. References: bare Express, no log.",
);
for (const [figure, title] of Object.entries({
  perSecond: "Requests a second",
  perSecondRun: "Requests in a second for which the server's process ran",
})) {
  console.log(`\n${title}\n      bytes    fresh   fresh over by hand   repeated   repeated over static`);
  for (const name of names) console.log(`${name}  ${tellQuestion(name, figure)}`);
}

function tellQuestion(name, figure) {
  const read = (way) => results[name][way].map((measured) => measured[figure]);
  const over = (way, reference) => tellRatios(read(way).map((value, round) => value / read(reference)[round]));
  const count = (way) =>
    Math.round(toMedian(read(way)))
      .toString()
      .padStart(7);
  const cells = [over("fresh", "hand").padEnd(20), `${count("repeated")}   ${over("repeated", "static")}`];
  return `${String(bodies[name]).padStart(7)}  ${count("fresh")}   ${cells.join(" ")}`;
}

/** Requests a second, and in a second for which the server's process ran: what others do on the machine matters less there. */
async function measure(name, way) {
  const { server, isFresh } = ways[way];
  const { cpu: before } = await servers[server].readFigures();
  const { url, body } = toRequest(name, server, isFresh);
  const result = await autocannon({
    ...{ url, body, connections, duration: Number(seconds), method: "POST" },
    headers: { "content-type": "application/json", accept: "application/json" },
    ...(isFresh && { requests: [{ setupRequest: (request) => ({ ...request, body: withNumber(body) }) }] }),
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${name}, ${way}: ${result.non2xx + result.errors} failed.`);
  const { cpu: after } = await servers[server].readFigures();
  const ranMicroseconds = after.user + after.system - before.user - before.system;
  const { total } = result.requests;
  return { perSecond: total / result.duration, perSecondRun: (total * 1e6) / ranMicroseconds };
}

/** A fresh request has a variable that no request had before, which nothing in the query asks for. */
function toRequest(name, server, isFresh) {
  const { query, variables } = questions[name];
  const { url } = servers[server];
  return {
    url: server === "ours" ? `${url}/graphql` : `${url}/${name}`,
    body: JSON.stringify({ query, variables: { ...variables, ...(isFresh && { only: numberMark }) } }),
  };
}

function withNumber(body) {
  return body.replace(numberMark, String(numbered++));
}

/** @returns bytes of the answer */
async function checkSameAnswer(name) {
  const given = [];
  for (const server of Object.keys(servers)) {
    const { url, body } = toRequest(name, server, true);
    const headers = { "content-type": "application/json" };
    given.push(await (await fetch(url, { method: "POST", headers, body })).text());
  }
  if (new Set(given).size > 1) throw new Error(`${name}: the servers do not give the same answer.`);
  return Buffer.byteLength(given[0]);
}

import { setTimeout as wait } from "node:timers/promises";
import type { NodeRecord } from "../../src/dataset/dataset.js";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import { foldText } from "../../src/query/fold-text.js";
import { createNames, keepLanguage } from "./create-names.js";
import { createQueries } from "./queries.js";
import { readOntology } from "./read-ontology.js";
import { createRival } from "./rival.js";

/**
 * One process for one index: prints, as JSON, how many bytes it holds after it has answered every phrase, and how much of
 * a processor's time building it took. The names themselves, the schema and the table of simplified characters are there before.
 */
const [way = "ours", language = "both", count = "100000"] = process.argv.slice(2);

const ontology = readOntology();
// Texts as a file would give them: those put together here are held in pieces until someone reads them.
const nodes = JSON.parse(JSON.stringify(createNames(Number(count)))) as readonly NodeRecord[];
const kept = language === "both" ? nodes : keepLanguage(nodes, language as "en" | "zh");
const queries = createQueries(nodes).filter((kind) => language === "both" || kind.language === language);
foldText("貿易");
const before = await measureMemory();
const started = process.cpuUsage();
const search = way === "ours" ? createOurs(kept) : createRivals(nodes);
const buildMs = process.cpuUsage(started).user / 1000;
for (const { phrases } of queries) for (const phrase of phrases) search(phrase);
const after = await measureMemory();
search("");
console.log(JSON.stringify({ bytes: after - before, buildMs, names: kept.length, of: nodes.length }));

function createOurs(nodes: readonly NodeRecord[]): (phrase: string) => unknown {
  const index = createSearchIndex(ontology, nodes);
  index.search("", { limit: 1 });
  return (phrase) => index.search(phrase, { limit: 25 });
}

function createRivals(nodes: readonly NodeRecord[]): (phrase: string) => unknown {
  const languages = language === "both" ? (["en", "zh"] as const) : [language as "en" | "zh"];
  const indexes = languages.map((one) => createRival(nodes, one));
  return (phrase) => indexes.map((index) => index.search(phrase, 25));
}

/** What is in use after everything unused was thrown away. */
async function measureMemory(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.();
    await wait(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

import { createSearchIndex } from "../../src/query/create-search-index.js";
import { interleave } from "../query/interleave.js";
import { createNames } from "./create-names.js";
import { createQueries, type QueryKind } from "./queries.js";
import { readOntology } from "./read-ontology.js";
import { createRival, listNames } from "./rival.js";

/**
 * One process: prints, as JSON, how long a phrase takes in our index of all names and in the rival's of one language, in
 * microseconds, round by round and interleaved, how long with what matched of each node, and how much of what the rival finds ours finds.
 */
const [count = "100000", rounds = "5"] = process.argv.slice(2);

const limit = 25;
const nodes = createNames(Number(count));
const placeById = new Map(nodes.map(({ id }, place) => [id, place]));
const index = createSearchIndex(readOntology(), nodes);
const rivals = { en: createRival(nodes, "en"), zh: createRival(nodes, "zh") };
const kinds = [];
for (const kind of createQueries(nodes)) kinds.push(await measure(kind));
console.log(JSON.stringify({ count: Number(count), limit, kinds, worst: findWorst() }));

async function measure({ title, language, phrases }: QueryKind) {
  const rival = rivals[language];
  const ways = {
    ours: () => phrases.forEach((phrase) => void index.search(phrase, { limit })),
    told: () => phrases.forEach((phrase) => void index.search(phrase, { limit }).map(({ matched }) => matched)),
    rival: () => phrases.forEach((phrase) => void rival.search(phrase, limit)),
  };
  const times = await interleave(ways, Number(rounds));
  const [ours, told, theirs] = [times.ours, times.told, times.rival].map((list) =>
    list.map((time) => time / phrases.length),
  );
  return {
    title,
    language,
    phrases: phrases.length,
    ours,
    told,
    rival: theirs,
    ...compareFinds({ title, language, phrases }),
  };
}

/**
 * Phrases for which ours finds something, and the rival; and how many of the rival's nodes that have the very phrase in a
 * name ours does not find.
 */
function compareFinds({ language, phrases }: QueryKind) {
  let [oursFound, rivalFound, wanted, missed] = [0, 0, 0, 0];
  for (const phrase of phrases) {
    const has = (place: number) => listNames(nodes[place] as never, language).some((name) => isIn(name, phrase));
    const ours = index.search(phrase, { limit: nodes.length }).map(({ id }) => placeById.get(id));
    const theirs = rivals[language].search(phrase, limit).filter(has);
    oursFound += ours.length > 0 ? 1 : 0;
    rivalFound += rivals[language].search(phrase, limit).length > 0 ? 1 : 0;
    wanted += theirs.length;
    const all = new Set(ours);
    missed += theirs.filter((place) => !all.has(place)).length;
  }
  return { oursFound, rivalFound, wanted, missed };
}

function isIn(name: string, phrase: string): boolean {
  return ` ${name.toLowerCase()}`.includes(/^\p{Script=Han}/u.test(phrase) ? phrase : ` ${phrase.toLowerCase()}`);
}

/** Milliseconds of a processor that the phrases take that cost most: everything that is common, as often as 200 characters allow. */
function findWorst() {
  const common = Array.from({ length: 60 }, (_, at) => nodes[at * 7] as (typeof nodes)[number]).map(
    ({ properties }) => properties,
  );
  const words = [...new Set(common.flatMap(({ name }) => String(name).toLowerCase().split(" ")))];
  const characters = common.map(({ nameZh }) => nameZh).join("");
  const beginnings = words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 3)));
  const worst = {
    "common words": words
      .slice(0, 40)
      .sort((a, b) => a.length - b.length)
      .join(" "),
    "words and all their beginnings": [...new Set(beginnings)].join(" "),
    "Chinese without a break": characters,
    "single Chinese characters": [...new Set(characters)].join(" "),
    "unknown words of three letters": createUnknown(50, 3),
    "unknown words of eight letters": createUnknown(25, 8),
  };
  return Object.entries(worst).map(([title, phrase]) => [
    title,
    Math.min(...[1, 2, 3, 4, 5].map(() => timeOnce(phrase.slice(0, 200)))),
  ]);
}

/** Words that look like those of the names and are none of them. */
function createUnknown(count: number, length: number): string {
  const letters = "eioaunlrstdcm";
  return Array.from({ length: count }, (_, word) =>
    Array.from({ length }, (_, at) => letters[(word * 7 + at * (3 + (word % 5))) % letters.length]).join(""),
  ).join(" ");
}

function timeOnce(phrase: string): number {
  const started = process.cpuUsage();
  index.search(phrase, { limit: 100 });
  return process.cpuUsage(started).user / 1000;
}

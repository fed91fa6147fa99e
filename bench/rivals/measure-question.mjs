import { countProcessorTime } from "./count-processor-time.mjs";

/** What takes more of the processor than this for one answer is measured by that one alone. */
const longestMs = 250;

/** Before a way is measured it answers for so long, until its code is compiled. */
const warmMs = 300;

/** So much of the processor a way has at a time at least: shorter turns are drowned by what measuring itself takes. */
const batchMs = 50;

/**
 * Microseconds an answer takes by way, round by round, by the clock and of the processor, once every way has given the API's
 * answer; a way that is too slow to be repeated has one time only.
 *
 * @throws Error when a way's answer is not the API's
 */
export async function measureQuestion({ count, api, others, check }, interleave, rounds) {
  const expected = await api();
  const batches = {};
  const once = {};
  for (const [way, answer] of Object.entries({ API: api, ...others })) {
    const before = process.cpuUsage();
    const given = await answer();
    const each = readMs(before) / count;
    if (way !== "API") check(way, given, expected);
    if (each > longestMs) once[way] = [each * 1000];
    else batches[way] = { answer, calls: await findBatchSize(answer) };
  }
  const { ways, readTimes } = countProcessorTime(mapValues(batches, toBatch));
  const clock = await interleave(ways, rounds);
  const toEach = (times) => ({
    ...mapValues(times, (ofRounds, way) => ofRounds.map((time) => time / count / batches[way].calls)),
    ...once,
  });
  return { clock: toEach(clock), processor: toEach(readTimes()) };
}

/** How many calls make a batch, once the way is warm. */
async function findBatchSize(answer) {
  await answerFor(answer, warmMs);
  return answerFor(answer, batchMs);
}

/** Calls until so much of the processor is spent, and says how many were made. */
async function answerFor(answer, milliseconds) {
  const before = process.cpuUsage();
  let calls = 0;
  do {
    await answer();
    calls++;
  } while (readMs(before) < milliseconds);
  return calls;
}

function toBatch({ answer, calls }) {
  return async () => {
    for (let call = 0; call < calls; call++) await answer();
  };
}

function readMs(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function mapValues(record, toValue) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value, key)]));
}

/** A way that takes longer than this for one answer is measured by that one alone. */
const longestMs = 3_000;

/**
 * Microseconds an answer takes by question and way, round by round; a way that is too slow to be repeated has one time only.
 *
 * @throws Error when a way's answer is not the API's
 */
export async function measureQuestions(questions, interleave, rounds) {
  const results = {};
  for (const { name, count, api, others, check } of questions) {
    const expected = await api();
    const quick = { API: api };
    const slow = {};
    for (const [way, answer] of Object.entries(others)) {
      const started = performance.now();
      const given = await answer();
      const tookMs = (performance.now() - started) / count;
      check(way, given, expected);
      if (tookMs > longestMs) slow[way] = [tookMs * 1000];
      else quick[way] = answer;
    }
    const times = Object.entries(await interleave(quick, rounds));
    const each = times.map(([way, ofCalls]) => [way, ofCalls.map((time) => time / count)]);
    results[name] = { ...Object.fromEntries(each), ...slow };
    console.error(`${name} measured`);
  }
  return results;
}

/** Prints, for one question, the API's time over that of each other way: median, least and most of the rounds. */
export function printComparison(question, { clock, processor }, rounds) {
  console.log(`\n${question.padEnd(52)}API over it: of the processor   by the clock`);
  for (const [way, times] of Object.entries(processor)) {
    const ratios = [toRatios(processor, way).padEnd(30), toRatios(clock, way)].join(" ");
    const remark = times.length < rounds ? ", answered once" : "";
    console.log(`  ${way.padEnd(32)}${toMicroseconds(times)}    ${way === "API" ? "" : ratios + remark}`);
  }
}

function toRatios(times, way) {
  const ratios = times.API.map((time, round) => time / (times[way][round] ?? times[way][0]));
  return `${toText(toMedian(ratios))} (${toText(Math.min(...ratios))}–${toText(Math.max(...ratios))})`;
}

function toMicroseconds(times) {
  return `${toMedian(times).toFixed(1).padStart(12)} µs`;
}

function toText(ratio) {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
}

function toMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

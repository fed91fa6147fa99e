/** Prints, for each question, the API's time over that of each other way: median, least and most of the rounds. */
export function printComparison({ size, rounds, node, machine, versions, results }) {
  console.log(`size ${size}, ${rounds} rounds, Node ${node}, ${machine}`);
  console.log(
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  );
  for (const [question, { API, ...others }] of Object.entries(results)) {
    console.log(`\n${question.padEnd(34)}${toMicroseconds(API)}   the API takes of it`);
    for (const [way, times] of Object.entries(others)) {
      const told = tell(API.map((time, round) => time / (times[round] ?? times[0])));
      const remark = times.length < API.length ? ", answered once" : "";
      console.log(`  ${way.padEnd(32)}${toMicroseconds(times)}   ${told}${remark}`);
    }
  }
}

function toMicroseconds(times) {
  return `${toMedian(times).toFixed(1).padStart(12)} µs`;
}

function tell(ratios) {
  return `${toText(toMedian(ratios))} (${toText(Math.min(...ratios))}–${toText(Math.max(...ratios))})`;
}

function toText(ratio) {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
}

function toMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

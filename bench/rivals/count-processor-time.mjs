/**
 * Ways that count what they take of the processor, in all threads, while they are measured in turn: on a machine that
 * others use as well that varies less than what the clock says. Costs a comparison a call.
 *
 * @param {Record<string, () => unknown>} ways
 */
export function countProcessorTime(ways) {
  const slices = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  let slice;
  let before;
  const end = () => {
    if (slice) slice.microseconds = toMicroseconds(process.cpuUsage(before));
    slice = undefined;
  };
  const begin = (way) => {
    end();
    slice = { way, calls: 0 };
    slices[way].push(slice);
    before = process.cpuUsage();
  };
  const counted = Object.entries(ways).map(([way, answer]) => [
    way,
    () => {
      if (slice?.way !== way) begin(way);
      slice.calls++;
      return answer();
    },
  ]);
  const readTimes = () => {
    end();
    return toTimes(slices);
  };
  return { ways: Object.fromEntries(counted), readTimes };
}

/** Microseconds a call by way and round; the first slice of each warms up and is not a round. */
function toTimes(slices) {
  const times = Object.entries(slices).map(([way, of]) => [
    way,
    of.slice(1).map(({ microseconds, calls }) => microseconds / calls),
  ]);
  return Object.fromEntries(times);
}

function toMicroseconds({ user, system }) {
  return user + system;
}

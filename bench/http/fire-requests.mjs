import autocannon from "autocannon";

/** Clients that begin at different times within a second: each sends what it may send in a second at once. */
const groups = 10;

/** What is sent in the first seconds does not count: the client is busy opening connections, and would measure itself. */
const warmUpMs = 3000;

/**
 * Sends requests over connections that are kept open, and tells served from refused.
 *
 * @param {{ url: string, asked: readonly string[], connections: number, seconds: number, rate?: number }} options bodies
 * that are sent in turn; without a rate each connection sends when it was answered; seconds that count
 */
export async function fire({ url, asked, connections, seconds, rate }) {
  const served = [];
  const refused = [];
  let failed = 0;
  const begin = performance.now() + warmUpMs;
  const setupClient = (client) =>
    client.on("response", (status, _bytes, ms) => {
      if (performance.now() - ms < begin) return;
      if (status === 200) served.push(ms);
      else if (status === 503) refused.push(ms);
      else failed++;
    });
  const shoot = async (_, group) => {
    await new Promise((resolve) => setTimeout(resolve, (group * 1000) / groups));
    const { errors } = await autocannon({
      ...{
        url,
        setupClient,
        duration: seconds + warmUpMs / 1000,
        method: "POST",
        connections: Math.ceil(connections / groups),
      },
      ...(rate && { overallRate: Math.ceil(rate / groups), ignoreCoordinatedOmission: true }),
      headers: { "content-type": "application/json", accept: "application/json" },
      requests: asked.map((body) => ({ body })),
    });
    failed += errors;
  };
  await Promise.all(Array.from({ length: Math.min(groups, connections) }, shoot));
  return {
    served: served.length,
    refused: refused.length,
    failed,
    servedMs: summarize(served),
    refusedMs: summarize(refused),
  };
}

function summarize(times) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => Number((sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1));
  return { p50: at(0.5), p99: at(0.99), most: at(0.99999) };
}

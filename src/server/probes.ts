/** Addresses that watch the server: always answered, and logged only for debugging. */
const probes: readonly string[] = ["/healthz", "/readyz", "/metrics"];

/** Whether an address, with or without a query string, is one of those that watch the server. */
export function isProbe(url = ""): boolean {
  return probes.includes(url.split("?", 1)[0] ?? "");
}

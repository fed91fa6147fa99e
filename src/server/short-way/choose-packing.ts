/** A form in which bytes are sent, as `content-encoding` names it. */
export type Packing = "br" | "gzip" | "deflate";

/** In the order in which they are preferred, whatever the order of the caller. */
const packings: readonly Packing[] = ["br", "gzip", "deflate"];

const plainList = /^[a-z]+(?:, ?[a-z]+)*$/;

/**
 * How to send an answer to a caller that accepts these: the first that both know, `none` for as it is, undefined where
 * the caller weighs or forbids, which is left to who knows all of it.
 *
 * @param accepted the header `accept-encoding`
 */
export function choosePacking(accepted: string | undefined): Packing | "none" | undefined {
  if (!accepted) return "none";
  if (!plainList.test(accepted)) return undefined;
  const names = accepted.split(/, ?/);
  return packings.find((packing) => names.includes(packing)) ?? "none";
}

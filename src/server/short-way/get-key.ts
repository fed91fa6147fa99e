import type { IncomingHttpHeaders } from "node:http";

/** All of a request by GET that its answer follows from, beside the version. */
export function toGetKey(url = "", { accept = "" }: IncomingHttpHeaders): string {
  return `${accept}\nGET ${url}`;
}

import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** What a page of ours may load; everything not named is forbidden. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

const nothing: ContentPolicy = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** What no page of ours uses. */
const devices = ["browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** Names and values in turn. */
export type HeaderList = readonly string[];

/**
 * Headers that keep a browser from doing more with an answer than it should.
 *
 * Answers may be embedded anywhere (they are public), pages may load nothing unless their endpoint says otherwise.
 * Strict-Transport-Security is left to whatever terminates TLS.
 */
export const secureHeaderList: HeaderList = [...listHelmetHeaders(), "Permissions-Policy", toForbidden(devices)];

/** Gives them to every answer. */
export const secureHeaders: RequestHandler = (_request, response, next) => {
  for (let index = 0; index < secureHeaderList.length; index += 2)
    response.setHeader(secureHeaderList[index] as string, secureHeaderList[index + 1] as string);
  next();
};

/** What helmet sets, which is the same for every request. */
function listHelmetHeaders(): HeaderList {
  const list: string[] = [];
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: toDirectives(nothing) },
    crossOriginResourcePolicy: { policy: "cross-origin" },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  const response = { setHeader: (name: string, value: string) => list.push(name, value), removeHeader: () => {} };
  protect({} as Request, response as unknown as Response, (error) => {
    if (error) throw error;
  });
  return list;
}

function toForbidden(names: readonly string[]): string {
  return names.map((name) => `${name}=()`).join(", ");
}

/** The policy of one page as a header value. */
export function toContentPolicy(policy: ContentPolicy): string {
  return Object.entries({ ...nothing, ...policy })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

function toDirectives(policy: ContentPolicy): Record<string, string[]> {
  return Object.fromEntries(Object.entries(policy).map(([directive, sources]) => [directive, [...sources]]));
}

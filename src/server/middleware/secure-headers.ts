import type { RequestHandler } from "express";
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

/**
 * Headers that keep a browser from doing more with an answer than it should.
 *
 * Answers may be embedded anywhere (they are public), pages may load nothing unless their endpoint says otherwise.
 * Strict-Transport-Security is left to whatever terminates TLS.
 */
export function secureHeaders(): RequestHandler[] {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: toDirectives(nothing) },
    crossOriginResourcePolicy: { policy: "cross-origin" },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  return [protect, forbidDevices];
}

const forbidDevices: RequestHandler = (_request, response, next) => {
  response.setHeader("permissions-policy", devices.map((device) => `${device}=()`).join(", "));
  next();
};

/** The policy of one page as a header value. */
export function toContentPolicy(policy: ContentPolicy): string {
  return Object.entries({ ...nothing, ...policy })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

function toDirectives(policy: ContentPolicy): Record<string, string[]> {
  return Object.fromEntries(Object.entries(policy).map(([directive, sources]) => [directive, [...sources]]));
}

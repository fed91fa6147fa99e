import { createHash } from "node:crypto";

const longest = 80;

/** The part of an id after the colon, made of any text: small Latin letters, digits, dots and hyphens. */
export function toSlug(text: string): string {
  const slug = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, longest);
  return slug === "" ? `n-${createHash("sha256").update(text).digest("hex").slice(0, 8)}` : slug;
}

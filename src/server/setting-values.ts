import { isIP } from "node:net";
import { z } from "zod";

/** How one setting is read: its check, and in words what the check accepts. */
export interface SettingValue<T> {
  /** Completes "Accepted: …". */
  readonly accepted: string;
  readonly check: z.ZodType<T>;
}

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): SettingValue<number> {
  return {
    accepted: `a whole number from ${least} to ${most}`,
    check: z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number)
      .refine((value) => value >= least && value <= most),
  };
}

/** A whole number within bounds, both included, or `off`, which gives 0. */
export function wholeNumberOrOff(least: number, most: number): SettingValue<number> {
  const { accepted, check } = wholeNumber(least, most);
  return {
    accepted: `\`off\`, or ${accepted}`,
    check: z
      .literal("off")
      .transform(() => 0)
      .or(check),
  };
}

/** On or off. */
export const onOff: SettingValue<boolean> = {
  accepted: "`on` or `off` (also `true`, `false`, `1`, `0`, `yes`, `no`)",
  check: z.stringbool({
    truthy: ["on", "true", "1", "yes"],
    falsy: ["off", "false", "0", "no"],
  }),
};

/** One of some words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T): SettingValue<T[number]> {
  return {
    accepted: words.map((word) => `\`${word}\``).join(", "),
    check: z.enum(words),
  };
}

/** Any text that is not empty. */
export function text(accepted: string): SettingValue<string> {
  return { accepted, check: z.string().min(1) };
}

/** A number of bytes, plain or with a unit of 1 000 or 1 024. */
export const byteSize: SettingValue<number> = {
  accepted: "a number of bytes from 1 to 100 MB, as in `100000`, `100kB`, `2MB` or `1MiB`",
  check: z
    .string()
    .transform(parseByteSize)
    .refine((value) => value >= 1 && value <= 100_000_000),
};

/** A number of bytes as in `byteSize`, or `off` or `0`, which give 0. */
export const byteSizeOrOff: SettingValue<number> = {
  accepted: `\`off\`, \`0\`, or ${byteSize.accepted}`,
  check: z
    .enum(["off", "0"])
    .transform(() => 0)
    .or(byteSize.check),
};

/** Origins that may read answers from a browser: `*` for all, an empty list for none. */
export const origins: SettingValue<"*" | readonly string[]> = {
  accepted: "`*` for all, `none`, or origins separated by commas, as in `https://a.example,http://localhost:5173`",
  check: z
    .string()
    .transform(parseOrigins)
    .refine((value): value is "*" | readonly string[] => value !== undefined),
};

/** Which proxies in front are believed about the client's address, as Express understands it. */
export const trustedProxies: SettingValue<boolean | number | string> = {
  accepted: "`off`, a number of hops as in `1`, or addresses separated by commas, as in `loopback,10.0.0.0/8`",
  check: z
    .string()
    .refine((value) => /^(off|\d{1,2})$/.test(value) || value.split(",").every(isProxyAddress))
    .transform((value) => (value === "off" ? false : /^\d+$/.test(value) ? Number(value) : value)),
};

const bytesByUnit: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 1e3, mb: 1e6, kib: 1024, mib: 1024 * 1024 };

function parseByteSize(value: string): number {
  const [, amount, unit] = /^(\d{1,12})\s*([a-z]*)$/i.exec(value) ?? [];
  return Number(amount) * (bytesByUnit[unit?.toLowerCase() ?? ""] ?? Number.NaN);
}

function parseOrigins(value: string): "*" | readonly string[] | undefined {
  if (value === "*") return "*";
  if (value === "none") return [];
  const list = value.split(",").map((origin) => origin.trim().replace(/\/$/, ""));
  return list.every(isOrigin) ? list : undefined;
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}

function isProxyAddress(value: string): boolean {
  const [address = "", bits, ...rest] = value.trim().split("/");
  if (["loopback", "linklocal", "uniquelocal"].includes(address)) return bits === undefined;
  const mostBits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    mostBits > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= mostBits))
  );
}

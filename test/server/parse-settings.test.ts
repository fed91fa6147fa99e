import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/server/parse-settings.js";
import { settingDefinitions, toQueryLimits } from "../../src/server/settings.js";

describe("parseSettings", () => {
  test("takes flags before the environment, and the environment before defaults", () => {
    const environment = { PORT: "5000", HOST: "0.0.0.0" };
    const settings = parseSettings({ flags: { port: "6000" }, environment });
    expect(settings).toMatchObject({ port: 6000, host: "0.0.0.0", data: "graph-data" });
  });

  test("has a default for everything but the source texts", () => {
    const settings = parseSettings({});
    expect(Object.keys(settings).sort()).toEqual(settingDefinitions.map(({ name }) => name).sort());
    expect(settings.sources).toBeUndefined();
  });

  test("counts an empty variable as absent", () => {
    expect(parseSettings({ environment: { PORT: " ", SOURCES_DIR: "" } })).toMatchObject({ port: 4000 });
  });

  test("takes a flag without an argument as on", () => {
    expect(parseSettings({ flags: { watch: true } }).watch).toBe(true);
    expect(parseSettings({ flags: { watch: "off" }, environment: { WATCH: "on" } }).watch).toBe(false);
  });

  test.each([
    ["BODY_LIMIT", "2MB", { bodyLimit: 2_000_000 }],
    ["BODY_LIMIT", "1 KiB", { bodyLimit: 1024 }],
    ["CORS_ORIGIN", "none", { corsOrigin: [] }],
    [
      "CORS_ORIGIN",
      "https://a.example/, http://localhost:5173",
      { corsOrigin: ["https://a.example", "http://localhost:5173"] },
    ],
    ["TRUST_PROXY", "1", { trustProxy: 1 }],
    ["TRUST_PROXY", "loopback, 10.0.0.0/8", { trustProxy: "loopback, 10.0.0.0/8" }],
    ["GRAPHIQL", "no", { graphiql: false }],
    ["PORT", "0", { port: 0 }],
  ])("reads %s=%s", (variable, value, expected) => {
    expect(parseSettings({ environment: { [variable]: value } })).toMatchObject(expected);
  });

  test.each([
    ["PORT", "65536"],
    ["PORT", "4000.5"],
    ["PORT", "http"],
    ["WATCH", "maybe"],
    ["LOG_LEVEL", "loud"],
    ["BODY_LIMIT", "0"],
    ["BODY_LIMIT", "10 parsecs"],
    ["CORS_ORIGIN", "a.example"],
    ["CORS_ORIGIN", "https://a.example/path"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "10.0.0.0/99"],
    ["MAX_DEPTH", "-1"],
    ["REQUEST_TIMEOUT_MS", "5"],
  ])("refuses %s=%s and says what would be accepted", (variable, value) => {
    const { accepted } = settingDefinitions.find((definition) => definition.variable === variable) ?? {};
    expect(() => parseSettings({ environment: { [variable]: value } })).toThrow(
      `${variable} is "${value}". Accepted: ${accepted}.`,
    );
  });

  test("names all bad settings at once", () => {
    const flags = { port: "x", prot: "4000", "log-level": "info" };
    expect(() => parseSettings({ flags, environment: { MAX_COST: "much" } })).toThrow(
      expect.objectContaining({
        code: "BAD_SETTING",
        details: {
          problems: [
            "--prot is not a setting. Did you mean --port?",
            "--log-level is not a setting. Did you mean --log-level?",
            '--port is "x". Accepted: a whole number from 0 to 65535.',
            'MAX_COST is "much". Accepted: a whole number from 1 to 1000000000.',
          ],
        },
      }),
    );
  });

  test("bounds operations by the settings", () => {
    const settings = parseSettings({ flags: { maxDepth: "7", maxList: "8", requestTimeoutMs: "900" } });
    expect(toQueryLimits(settings)).toMatchObject({ maxDepth: 7, maxListSize: 8, maxTimeMs: 900 });
  });
});

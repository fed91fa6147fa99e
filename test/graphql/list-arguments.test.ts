import { describe, expect, it } from "vitest";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import { loadToyWorld } from "./toy-world.js";

describe("list arguments", () => {
  const { ask } = loadToyWorld();
  const codeOf = async (source: string): Promise<unknown> => (await ask(source)).errors?.[0]?.extensions.code;

  it("have a default length", async () => {
    const limits = { ...defaultQueryLimits, defaultListSize: 2 };
    const { data } = await ask("{ plants { id } plantsConnection { edges { cursor } } }", { limits });
    expect(data).toMatchObject({ plants: { length: 2 }, plantsConnection: { edges: { length: 2 } } });
  });

  it("take null for what is left out", async () => {
    const { data } = await ask("{ gardens(limit: null, offset: null, where: null, sort: null) { id } }");
    expect(data).toMatchObject({ gardens: { length: 3 } });
  });

  it.each(["gardens(limit: -1) { id }", "gardens(offset: -1) { id }", "gardensConnection(first: -1) { totalCount }"])(
    "refuse a negative number: %s",
    async (field) => expect(await codeOf(`{ ${field} }`)).toBe("BAD_ARGUMENT"),
  );

  it("give nothing beyond the end", async () => {
    expect((await ask("{ gardens(offset: 50) { id } }")).data).toEqual({ gardens: [] });
  });

  it("refuse a date that the calendar does not have", async () => {
    const { errors } = await ask(`{ growers(where: { since: { lt: "2018-02-30" } }) { id } }`);
    expect(errors?.[0]?.message).toContain("PartialDate cannot be");
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

import { type GraphQLResolveInfo, graphqlSync } from "graphql";
import { describe, expect, it } from "vitest";
import { answerQuery, type QueryRequest } from "../../src/graphql/answer-query.js";
import type { ApiContext } from "../../src/graphql/api-context.js";
import { createRequestSlices } from "../../src/graphql/request-slices.js";
import { resolveProperty } from "../../src/graphql/resolvers/resolver.js";
import { loadToyWorld } from "./toy-world.js";

const { world, api } = loadToyWorld();

function wait(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Slices of which the first is used up. */
function createUsedUp(deadline = () => {}) {
  const slices = createRequestSlices(deadline);
  slices.run(() => wait(30));
  return slices;
}

describe("slices of a request", () => {
  it("give at once what is asked for while there is time", () => {
    const slices = createRequestSlices(() => {});
    expect(slices.run(() => 1)).toBe(1);
    expect([...slices.cut([1, 2, 3])]).toEqual([1, 2, 3]);
  });

  it("put off what is asked for later, and do it in that order when others had their turn", async () => {
    const slices = createUsedUp();
    const seen: string[] = [];
    const see = (what: string) => seen.push(what);
    setImmediate(() => see("others"));
    const work = ["a", "b", "c"].map((what) => slices.run(() => see(what)));
    expect(work.every((given) => given instanceof Promise)).toBe(true);
    expect(seen).toEqual([]);
    await Promise.all(work);
    expect(seen).toEqual(["others", "a", "b", "c"]);
  });

  it("let others in again where what was put off takes long", async () => {
    const slices = createUsedUp();
    const seen: string[] = [];
    const work = ["a", "b", "c"].map((what) =>
      slices.run(() => {
        seen.push(what);
        wait(30);
        setImmediate(() => seen.push("others"));
      }),
    );
    await Promise.all(work);
    expect(seen).toEqual(["a", "others", "b", "others", "c"]);
  });

  it("cut a list at the entry at which the time is used up", async () => {
    const slices = createRequestSlices(() => {});
    const entries = slices.cut([1, 2, 3])[Symbol.iterator]();
    expect(entries.next().value).toBe(1);
    wait(30);
    const [second, third] = [entries.next().value, entries.next().value];
    expect(second).toBeInstanceOf(Promise);
    expect(await Promise.all([second, third])).toEqual([2, 3]);
  });

  it("put off a list as a whole where it has not begun", async () => {
    const context = { slices: createUsedUp() } as Partial<ApiContext> as ApiContext;
    const list = resolveProperty({ list: [1, 2] }, {}, context, { fieldName: "list" } as GraphQLResolveInfo);
    expect(list).toBeInstanceOf(Promise);
    expect([...((await list) as Iterable<unknown>)]).toEqual([1, 2]);
  });

  it("fail with what the deadline throws, and with what the work throws", async () => {
    const late = createUsedUp(() => {
      throw new Error("The time is up.");
    });
    const given = [late.run(() => 1), late.run(() => 2)];
    for (const each of given) await expect(each).rejects.toThrow("The time is up.");
    const failing = createUsedUp().run(() => {
      throw new Error("It does not work.");
    });
    await expect(failing).rejects.toThrow("It does not work.");
  });

  it("do nothing more once they have ended", async () => {
    const slices = createUsedUp();
    let isDone = false;
    void slices.run(() => {
      isDone = true;
    });
    slices.end();
    for (let turn = 0; turn < 5; turn++) await new Promise((goOn) => setImmediate(goOn));
    expect(isDone).toBe(false);
  });
});

describe("an answer of graphql-js that takes long", () => {
  const slowly: Pick<typeof world.store, "selectRelated" | "selectNodes"> = {
    selectRelated: (...given) => {
      wait(15);
      return world.store.selectRelated(...given);
    },
    selectNodes: async (...given) => {
      const { items, ...others } = await world.store.selectNodes(...given);
      const slow = items.map((node) => ({
        ...node,
        get properties() {
          wait(15);
          return node.properties;
        },
      }));
      return { items: slow, ...others };
    },
  };
  const at = (changed: object): QueryRequest["world"] => ({ ...world, store: { ...world.store, ...changed } });
  const ask = async (asked: QueryRequest["world"], source: string) => {
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    const reportBug = (bug: unknown) => {
      throw bug;
    };
    const result = await answerQuery({ world: asked, schema: api.schema, source, reportBug });
    clearInterval(others);
    return { result, turns };
  };

  it("lets others in where it tells much of the schema", async () => {
    const names = Array.from({ length: 20 }, (_, number) => `n${number}: description`).join(" ");
    const types = Array.from({ length: 15 }, (_, number) => `t${number}: types { fields { ${names} } }`).join(" ");
    const { result, turns } = await ask(world, `{ __schema { ${types} } }`);
    expect(result.errors).toBeUndefined();
    expect(turns).toBeGreaterThan(1);
    const whole = graphqlSync({ schema: api.schema, source: `{ __schema { ${types} } }` });
    expect(JSON.stringify(result)).toBe(JSON.stringify(whole));
  });

  it.each([
    ["lists inside of entries", { selectRelated: slowly.selectRelated }, "{ plants(limit: 12) { id grownBy { id } } }"],
    ["plain values of entries", { selectNodes: slowly.selectNodes }, "{ plants(limit: 12) { id name } }"],
  ])("lets others in between, and is the same: %s", async (_, changed, source) => {
    const { result, turns } = await ask(at(changed), source);
    expect(turns).toBeGreaterThan(1);
    expect(JSON.stringify(result)).toEqual(JSON.stringify((await ask(world, source)).result));
  });

  it("ends with its first error that nothing stands in for", async () => {
    let calls = 0;
    const selectRelated = () => {
      wait(15);
      if (++calls === 5) throw new Error("Nothing grows here.");
      return { items: [], total: 0 };
    };
    const bugs: unknown[] = [];
    const source = "{ plants(limit: 12) { grownBy { id } } }";
    const reportBug = (bug: unknown) => bugs.push(bug);
    const result = await answerQuery({ world: at({ selectRelated }), schema: api.schema, source, reportBug });
    expect([result.data, bugs.length]).toEqual([null, 1]);
    const callsSoFar = calls;
    for (let turn = 0; turn < 5; turn++) await new Promise((goOn) => setImmediate(goOn));
    expect(calls).toBe(callsSoFar);
  });
});

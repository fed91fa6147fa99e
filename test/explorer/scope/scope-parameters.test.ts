import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAddress, parseAddress } from "../../../src/explorer/location/address.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";
import { parseScope, toParameters, withoutScope } from "../../../src/explorer/scope/scope-parameters.ts";

const references = ["garden", "since", "tab"];

const id = fc.stringMatching(/^[a-z]{1,6}:[a-z0-9][a-z0-9.-]{0,8}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Za-z_]{0,8}$/), { maxLength: 4 });
const date = fc.constantFrom("", "2018", "2018-11", "2018-11-27");
const questionName = fc.stringMatching(/^[a-zA-Z]{1,8}$/).filter((name) => name !== "__proto__");

const scopes: fc.Arbitrary<Scope> = fc.record({
  ...{ around: ids, expanded: ids, documents: ids, hidden: ids, pinned: ids },
  ...{ kinds: names, withoutKinds: names, relations: names, withoutRelations: names },
  ...{ from: fc.oneof(id, fc.constant("")), to: fc.oneof(id, fc.constant("")), selected: fc.string() },
  ...{ question: fc.string(), text: fc.string(), since: date, until: date, isInferredShown: fc.boolean() },
  questionValues: fc.dictionary(questionName, fc.string({ minLength: 1 }), { maxKeys: 3, noNullPrototype: true }),
  context: fc
    .record(Object.fromEntries(references.map((name) => [name, ids])), { noNullPrototype: true })
    .map((context) => Object.fromEntries(Object.entries(context).filter(([, list]) => list.length > 0))),
  ...{ depth: fc.integer({ min: 1, max: 3 }), maxLength: fc.integer({ min: 1, max: 6 }) },
  limit: fc.integer({ min: 0, max: 5000 }),
});

describe("a scope in an address", () => {
  test("is read back as it was written, through the link itself", () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const [path = "", query = ""] = formatAddress({ view: "graph", parameters: toParameters(scope) }).split("?");
        expect(parseScope(parseAddress(path, query).parameters, references)).toEqual(scope);
      }),
    );
  });

  test("is the empty one when nothing is given, and says nothing then", () => {
    expect(parseScope({}, references)).toEqual(emptyScope);
    expect(toParameters(emptyScope)).toEqual({});
  });

  test.each([
    [{ depth: "4" }, "depth"],
    [{ depth: "two" }, "depth"],
    [{ maxLength: "0" }, "maxLength"],
    [{ limit: "1.5" }, "limit"],
    [{ since: "2018-13" }, "since"],
    [{ until: "yesterday" }, "until"],
  ] as const)("takes %j for absent", (parameters, name) => {
    expect(parseScope(parameters, [])[name]).toBe(emptyScope[name]);
  });

  test("names each id once", () => {
    expect(parseScope({ around: "plant:a,,plant:b,plant:a" }, []).around).toEqual(["plant:a", "plant:b"]);
  });

  test("keeps a property of the world apart from a parameter of the same name", () => {
    const scope = { ...emptyScope, since: "2018", context: { since: ["garden:low-marsh"] } };
    expect(toParameters(scope)).toEqual({ since: "2018", "context.since": "garden:low-marsh" });
  });

  test("leaves alone what is not the scope's", () => {
    const parameters = { around: "plant:a", garden: "garden:b", "q.plant": "plant:c", tab: "nodes", sort: "-name" };
    expect(withoutScope(parameters, references)).toEqual({ tab: "nodes", sort: "-name" });
  });
});

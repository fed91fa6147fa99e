import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isContextProperty, type StatementIdentity, toStatementId } from "../../src/dataset/statement-id.js";
import { loadToyWorld, readToyFile, toyOntology } from "./toy-world.js";

const word = fc.string({ minLength: 1, maxLength: 8 });
const identity: fc.Arbitrary<StatementIdentity> = fc.record({
  subject: word,
  relation: word,
  object: word,
  context: fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean()), { noNullPrototype: true }),
  evidence: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
});

describe("toStatementId", () => {
  it("has the documented form", () => {
    fc.assert(fc.property(identity, (of) => /^s-[0-9a-f]{16}$/.test(toStatementId(of))));
  });

  it("does not depend on the order of keys or evidence, or on evidence given twice", () => {
    fc.assert(
      fc.property(identity, (of) => {
        const turned = {
          ...of,
          context: Object.fromEntries(Object.entries(of.context).reverse()),
          evidence: [...of.evidence].reverse().concat(of.evidence),
        };
        expect(toStatementId(turned)).toBe(toStatementId(of));
      }),
    );
  });

  it("differs where any part differs", () => {
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        const toText = ({ subject, relation, object, context, evidence }: StatementIdentity) =>
          JSON.stringify([
            subject,
            relation,
            object,
            Object.entries(context).sort(([x], [y]) => (x < y ? -1 : 1)),
            [...evidence].sort(),
          ]);
        expect(toStatementId(a) === toStatementId(b)).toBe(toText(a) === toText(b));
      }),
    );
  });

  it("does not mistake one part for another", () => {
    const part = { relation: "R", context: {}, evidence: ["e"] };
    expect(toStatementId({ ...part, subject: "a", object: "bc" })).not.toBe(
      toStatementId({ ...part, subject: "ab", object: "c" }),
    );
  });

  it("stays as it is from version to version", () => {
    const of = { subject: "a:b", relation: "R", object: "c:d", context: { date: "2018" }, evidence: ["passage:x.1-2"] };
    expect(toStatementId(of)).toBe("s-694c56803155aa15");
  });
});

describe("ids of loaded statements", () => {
  const path = "documents/label-list-2023.yaml";
  const line = (subjects: readonly string[], objects: readonly string[], evidence: readonly string[]) =>
    `  - { subject: [${subjects.join(", ")}], grows: [${objects.join(", ")}], evidence: [${evidence.join(", ")}] }\n`;
  const load = (text: string) => {
    const file = readToyFile(path);
    return loadToyWorld({ ...file, text: file.text + text }).dataset?.statements.map(({ id }) => id);
  };

  it("do not depend on the order in which lists are written", () => {
    const pick = (...items: string[]) => fc.shuffledSubarray(items, { minLength: 1 });
    const subjects = pick("garden:stonegate", "garden:low-marsh");
    const objects = pick("plant:oxlip", "plant:primula", "plant:cowslip");
    const evidence = pick("5-7", "8-10", "13-14");
    fc.assert(
      fc.property(subjects, objects, evidence, (a, b, c) => {
        const ids = load(line(a, b, c));
        expect(ids).toBeDefined();
        expect(load(line([...a].sort(), [...b].sort(), [...c].sort()))).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  it("do not depend on notes and translations", () => {
    const plain = load("  - { subject: garden:stonegate, grows: plant:oxlip, evidence: 5-7 }\n");
    const noted = load(
      "  - { subject: garden:stonegate, grows: plant:oxlip, evidence: 5-7, note: So, noteZh: 如此, openList: true }\n",
    );
    expect(plain).toBeDefined();
    expect(noted).toEqual(plain);
  });

  it("depend on the context", () => {
    const plain = load("  - { subject: garden:stonegate, grows: plant:oxlip, evidence: 5-7 }\n");
    const dated = load("  - { subject: garden:stonegate, grows: plant:oxlip, evidence: 5-7, season: WINTER }\n");
    expect(dated).not.toEqual(plain);
  });
});

describe("isContextProperty", () => {
  it("leaves out what only explains, translates or is kept by the engine", () => {
    const names = toyOntology.statementProperties.filter(isContextProperty).map(({ name }) => name);
    expect(names).toEqual(["date", "from", "until", "garden", "season", "specimens"]);
  });
});

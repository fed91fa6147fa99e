import { describe, expect, it } from "vitest";
import { ask, getShippedWorld, readExpectedAnswer, shipped } from "./shipped-world.js";

describe("the shipped data", () => {
  it("loads with no problem at all", () => {
    expect(shipped.diagnostics).toEqual([]);
    expect(shipped.world).toBeDefined();
  });

  it("gives every statement evidence in a passage that exists", () => {
    const dataset = getShippedWorld().getDataset();
    const passages = new Set(dataset.passages.map(({ id }) => id));
    const unfounded = dataset.statements.filter(
      ({ evidence }) => evidence.length === 0 || !evidence.every((id) => passages.has(id)),
    );
    expect(unfounded).toEqual([]);
  });

  it("names everything in both languages, but people as the texts name them", () => {
    const dataset = getShippedWorld().getDataset();
    const nameless = dataset.nodes.filter(({ kind, properties }) => kind !== "Person" && !properties.nameZh);
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it("tells in Chinese all else that it tells in English, where the schema has a place for both", () => {
    const { getDataset, ontology } = getShippedWorld();
    const dataset = getDataset();
    const untold = [
      ...dataset.nodes.flatMap(({ id, kind, properties }) =>
        listUntold(id, properties, ontology.kindByName[kind]?.propertyByName),
      ),
      ...dataset.statements.flatMap((statement) =>
        listUntold(statement.id, statement, ontology.statementPropertyByName),
      ),
    ];
    expect(untold).toEqual([]);
  });

  it.each(getShippedWorld().dataset.questions.map((question) => [question.slug, question] as const))(
    "answers %s as expected",
    async (slug, { query }) => {
      const { variables, data } = readExpectedAnswer(slug);
      expect(await ask(query, variables)).toEqual(data);
    },
  );
});

/** What has a field in Chinese that is not filled, names left out, and what has no words, such as "%" or "1:2". */
function listUntold(id: string, told: object, defined: object = {}): readonly string[] {
  const untold = Object.entries(told).filter(([name]) => `${name}Zh` in defined && !(`${name}Zh` in told));
  return untold
    .filter(([name, value]) => name !== "name" && /\p{L}/u.test(String(value)))
    .map(([name]) => `${id} ${name}`);
}

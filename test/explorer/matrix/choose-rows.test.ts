import { describe, expect, it } from "vitest";
import { stubPage } from "../language/stub-page.ts";
import { stubVocabulary, toMatrix, toNode } from "./garden-matrix.ts";

stubPage();
stubVocabulary();
const { toRows } = await import("../../../src/explorer/views/matrix/to-rows.ts");
const { chooseRows } = await import("../../../src/explorer/views/matrix/choose-rows.ts");
const { sortRows, toNextSort } = await import("../../../src/explorer/views/matrix/sort-rows.ts");
const { findGroupings } = await import("../../../src/explorer/views/matrix/group-rows.ts");

const rows = toRows(
  toMatrix({
    cleo: {},
    bo: { a: "REJECTS" },
    ada: { a: "ACCEPTS", b: "ACCEPTS" },
  }),
);

function toNames(found: typeof rows) {
  return found.map(({ member }) => member.name);
}

describe("sortRows", () => {
  it("puts those with the most stands first when nothing is said, or something unknown", () => {
    expect(toNames(sortRows(rows))).toEqual(["ada", "bo", "cleo"]);
    expect(toNames(sortRows(rows, "opinion:gone"))).toEqual(["ada", "bo", "cleo"]);
    expect(toNames(sortRows(rows, "-total"))).toEqual(["cleo", "bo", "ada"]);
  });

  it("sorts by name, and by the stances on one position in the order of the schema", () => {
    expect(toNames(sortRows(rows, "-name"))).toEqual(["cleo", "bo", "ada"]);
    expect(toNames(sortRows(rows, "opinion:a"))).toEqual(["ada", "bo", "cleo"]);
    expect(toNames(sortRows(rows, "-opinion:a"))).toEqual(["cleo", "bo", "ada"]);
  });

  it("goes up, down and back", () => {
    expect(["", "name", "-name"].map((sort) => toNextSort("name", sort))).toEqual(["name", "-name", ""]);
  });
});

describe("chooseRows", () => {
  const tie = (member: string, club: string) => ({
    relation: "JOINS",
    subject: { id: `botanist:${member}` },
    object: toNode("Club", club),
  });
  const [grouping] = findGroupings([tie("ada", "moss"), tie("bo", "moss"), tie("ada", "fern"), tie("ada", "moss")]);

  it("groups by what at least two have in common, the rest at the end", () => {
    expect(grouping).toMatchObject({ key: "JOINS~Club", relation: "JOINS", kind: "Club" });
    const groups = chooseRows(rows, {}, grouping);
    expect(groups.map(({ node, rows: found }) => [node?.name, toNames(found)])).toEqual([
      ["moss", ["ada", "bo"]],
      [undefined, ["cleo"]],
    ]);
  });

  it("leaves out who has no stand, and groups that hold nobody then", () => {
    expect(chooseRows(rows, { rows: "stands" }, grouping)).toHaveLength(1);
    expect(chooseRows(rows, { rows: "changes" }, undefined)).toEqual([]);
  });

  it("finds no grouping where nobody shares anything", () => {
    expect(findGroupings([tie("ada", "fern")])).toEqual([]);
  });
});

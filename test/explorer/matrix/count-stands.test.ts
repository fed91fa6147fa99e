import { expect, it } from "vitest";
import { stubPage } from "../language/stub-page.ts";
import { stubVocabulary, toMatrix } from "./garden-matrix.ts";

stubPage();
stubVocabulary();
const { toRows } = await import("../../../src/explorer/views/matrix/to-rows.ts");
const { tallyRows } = await import("../../../src/explorer/views/matrix/count-stands.ts");
const { toTable } = await import("../../../src/explorer/views/matrix/to-table.ts");

const first = toMatrix({ ada: { a: "REJECTS", b: "ACCEPTS" }, bo: { b: "ACCEPTS" }, cleo: {} });
const second = toMatrix({ ada: { a: "ACCEPTS", b: "ACCEPTS" } });

it("counts who takes a stand, the stances in their order, and the position with most", () => {
  const tally = tallyRows(toRows(first));
  expect(tally).toMatchObject({
    memberCount: 3,
    holderCount: 2,
    positionCount: 2,
    stances: [
      { stance: "ACCEPTS", count: 2 },
      { stance: "REJECTS", count: 1 },
    ],
    secondStances: [],
    busiest: { cell: { position: { name: "b" } }, count: 2 },
  });
});

it("counts what differs between two sides", () => {
  expect(tallyRows(toRows(first, second)).changes).toEqual({ changed: 1, onlyFirst: 1, onlySecond: 0 });
});

it("comes to nothing where nobody is", () => {
  expect(tallyRows([])).toMatchObject({ memberCount: 0, positionCount: 0, stances: [] });
  expect(toTable([], false)).toEqual([]);
});

it("gives a spreadsheet a head and a row for each member", () => {
  expect(toTable([{ rows: toRows(first) }], false).slice(0, 2)).toEqual([
    ["id", "Botanist", "b", "a", "Stands"],
    ["botanist:ada", "ada", "accepts", "rejects", 2],
  ]);
  expect(toTable([{ rows: toRows(first, second) }], true).slice(0, 2)).toEqual([
    ["id", "Botanist", "b (A)", "b (B)", "a (A)", "a (B)", "Stands"],
    ["botanist:ada", "ada", "accepts", "accepts", "rejects", "accepts", 2],
  ]);
});

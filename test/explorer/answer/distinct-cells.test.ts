import { expect, test } from "vitest";
import { findDistinct } from "../../../src/explorer/views/answer/distinct-cells.ts";
import { readRows } from "../../../src/explorer/views/answer/read-rows.ts";

test("nodes differ by id, all else by value, each where it comes first", () => {
  const data = {
    rows: [
      { node: { id: "plant:a", name: "Jenny", size: 2 } },
      { node: { id: "plant:b", name: "Jenny", size: 2 } },
      { node: { id: "plant:a", name: "Jenny", size: 3 } },
    ],
  };
  const rows = readRows(data, "rows[]");
  expect(findDistinct(rows, "node.name").map(({ holder }) => holder?.id)).toEqual(["plant:a", "plant:b"]);
  expect(findDistinct(rows, "node.size").map(({ value }) => value)).toEqual([2, 3]);
});

import { expect, test } from "vitest";
import { findRowIds } from "../../../src/explorer/views/answer/find-row-ids.ts";
import { readRows } from "../../../src/explorer/views/answer/read-rows.ts";

test("a row speaks of all it holds and of the entries around it, but not of what else they hold", () => {
  const data = {
    beds: [
      {
        id: "bed:1",
        gardener: { id: "gardener:g" },
        plants: [{ id: "plant:a", kin: [{ id: "plant:k" }] }, { id: "plant:b" }],
      },
    ],
  };
  const [first] = readRows(data, "beds[].plants[]");
  if (!first) throw new Error("The sample has rows.");
  expect([...findRowIds(first)].sort()).toEqual(["bed:1", "gardener:g", "plant:a", "plant:k"]);
});

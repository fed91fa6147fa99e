import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { formatTable } from "../../src/cli/format-table.js";
import { createPaint } from "../../src/cli/paint.js";

const plain = createPaint({ write: async () => {}, isTerminal: false }, {});

describe("formatTable", () => {
  it("aligns columns that hold full-width characters", () => {
    const table = {
      columns: ["name", "code"],
      rows: [
        ["日本", "JPN"],
        ["Japan", "JPN"],
      ],
    };
    expect(formatTable(table, plain, undefined)).toBe(
      ["name   code", "─────  ────", "日本   JPN", "Japan  JPN", ""].join("\n"),
    );
  });

  it("wraps cells to fit the screen", () => {
    const table = { columns: ["id", "note"], rows: [["a", "one two three four five six seven eight nine ten"]] };
    const lines = formatTable(table, plain, 30).trimEnd().split("\n");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(30);
    expect(lines.length).toBeGreaterThan(3);
  });

  it("keeps a row on one line when there is no screen", () => {
    const table = { columns: ["note"], rows: [["first\nsecond"]] };
    expect(formatTable(table, plain, undefined)).toContain("first second\n");
  });
});

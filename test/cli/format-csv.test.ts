import { expect, it } from "vitest";
import { formatCsv } from "../../src/cli/format-csv.js";

it("quotes fields with commas, quotation marks and line breaks", () => {
  const table = { columns: ["name", "note"], rows: [["a, b", 'say "c"\nd']] };
  expect(formatCsv(table)).toBe('name,note\r\n"a, b","say ""c""\nd"\r\n');
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sharedLimits } from "../../src/export/choices/analysis-limits.js";
import { settingDefinitions } from "../../src/server/settings.js";

const page = readFileSync(new URL("../../docs/operating.md", import.meta.url), "utf8");

test("docs/operating.md lists every setting as it is defined", () => {
  const rows = settingDefinitions.map(({ flag, variable, default: byDefault, description, accepted }) => {
    const cells = [`\`${flag}\``, `\`${variable}\``, byDefault && `\`${byDefault}\``, description, accepted];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const table = page.split("\n").filter((line) => /^\| `--/.test(line));
  expect(table).toEqual(rows);
});

test("docs/operating.md tells the limits of layouts and figures as they are", () => {
  const { nodes, statements, product } = sharedLimits;
  const told = page.replaceAll("\n", " ");
  expect(told).toContain(`at most ${nodes} nodes and ${statements} statements`);
  expect(told).toContain(`nodes times statements are at most ${product}`);
});

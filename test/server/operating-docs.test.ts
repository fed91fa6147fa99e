import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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

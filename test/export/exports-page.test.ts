import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { choiceDefinitions } from "../../src/export/choices/choice-definitions.js";
import { exportFormats } from "../../src/export/formats.js";

const page = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");

/** The rows of the table under a heading. */
function findRows(heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section.split("\n").filter((line) => line.startsWith("| `"));
}

test("docs/exports.md lists every format with its losses as its writer states them", () => {
  const rows = exportFormats.map(({ name, title, readBy, mediaType, losses }) => {
    const cells = [
      `\`${name}\``,
      title,
      readBy,
      `\`${mediaType}\``,
      losses.length === 0 ? "nothing" : losses.join(" "),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  expect(findRows("Formats and what each loses")).toEqual(rows);
});

test("docs/exports.md lists every choice as it is defined", () => {
  const rows = Object.entries(choiceDefinitions).map(([name, { description, accepted }]) => {
    return `| \`${name}\` | ${description} | ${accepted.replaceAll("|", "\\|")} |`;
  });
  expect(findRows("Choices")).toEqual(rows);
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingDefinitions } from "../../src/server/settings.js";
import { checkout } from "../cli/run-in-process.js";

/** Words in capitals that stand in the sources and are no codes. */
const otherWords = new Set([
  ...["ID", "IN", "OUT", "AND", "OR", "NOT", "ASC", "DESC", "INSENSITIVE", "DEFAULT", "UPPER_SNAKE"],
  ...["SILENT", "MIXED", "ABSENT", "GET", "HEAD", "POST", "OPTIONS", "NFC", "NFKC", "NFKD", "ERROR", "FATAL"],
  ...[
    "FORCEATLAS2",
    "CIRCULAR",
    "GEXF",
    "CX2",
    "PASSTHROUGH",
    "DISCRETE",
    "CONTINUOUS",
    "RELATION",
    "RELATED_TO",
    "ZH",
  ],
  ...["CHAIN", "DONE", "PAUSE", "EACH_NODE_ONCE", "EVERY_WALK"],
  ...settingDefinitions.map(({ variable }) => variable),
]);

/** Names that the operating system and Node give to errors and signals. */
const systemName = /^(E[A-Z]+|ERR(_[A-Z]+)+|SIG[A-Z]+|MODULE_NOT_FOUND)$/;

test("docs/errors.md explains every code of the sources, and no other", () => {
  const inSources = [...findFiles("src", ".ts"), ...findFiles("bin", ".mjs")]
    .flatMap((path) => readFileSync(checkout + path, "utf8").match(/(?<=")[A-Z][A-Z0-9]+(_[A-Z0-9]+)*(?=")/g) ?? [])
    .filter((word) => !otherWords.has(word) && !systemName.test(word));
  const inPage = readFileSync(`${checkout}docs/errors.md`, "utf8").match(/(?<=^\| `?)[A-Z][A-Z0-9_]+(?=`? \|)/gm) ?? [];
  expect([...new Set(inPage)].sort()).toEqual([...new Set(inSources)].sort());
});

function findFiles(folder: string, ending: string): string[] {
  return (
    readdirSync(checkout + folder, { recursive: true, encoding: "utf8" })
      // The page shows the codes of the server and has none of its own.
      .filter((path) => path.endsWith(ending) && !path.startsWith("explorer/"))
      .map((path) => `${folder}/${path}`)
  );
}

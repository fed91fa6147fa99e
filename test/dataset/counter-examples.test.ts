import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFingerprints } from "../../src/dataset/check-fingerprints.js";
import { checkUngrounded } from "../../src/dataset/check-grounding.js";
import type { DataFile } from "../../src/dataset/data-file.js";
import { createPassageTexts } from "../../src/dataset/find-passage-text.js";
import { readSourceTexts } from "../../src/dataset/read-sources.js";
import type { Diagnostic } from "../../src/shared/diagnostic.js";
import { loadToyWorld, toDataFile, toyOntology, toySources } from "./toy-world.js";

const directory = "test/fixtures/counter-examples";
const names = readdirSync(directory).filter((name) => name.endsWith(".yaml"));

/** A counter-example and what its heading says of it. */
interface CounterExample {
  readonly code: string;
  readonly file: DataFile;
  readonly line: number;
  readonly also: readonly string[];
}

describe("counter-examples", () => {
  it.each(names)("%s is reported where its heading says, and nothing else is", (name) => {
    const { code, file, line, also } = readCounterExample(name);
    const found = checkWith(file).map((diagnostic) => ({
      code: diagnostic.code,
      file: diagnostic.file,
      line: diagnostic.line,
    }));
    expect(found.filter((diagnostic) => !also.includes(diagnostic.code))).toEqual([{ code, file: file.file, line }]);
    expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code, ...also]));
  });

  it("come with a fix", () => {
    const fixes = names.flatMap((name) => checkWith(readCounterExample(name).file)).map(({ fix }) => fix);
    expect(fixes.filter((fix) => !/^[A-Z"`].{5,}[.?]$/u.test(fix))).toEqual([]);
  });
});

function readCounterExample(name: string): CounterExample {
  const text = readFileSync(`${directory}/${name}`, "utf8");
  const heading =
    /^# Loaded over the toy world as (\S+)\.\n(?:# Also reported: (.+)\.\n)?# Reported on line (\d+)\.\n/.exec(text);
  if (heading === null) throw new Error(`${name} has no heading.`);
  const [whole, path, also, line] = heading;
  const blanked = whole.replace(/[^\n]/g, "") + text.slice(whole.length);
  return {
    code: name.split("--")[0] ?? "",
    file: toDataFile(path ?? "", blanked),
    line: Number(line),
    also: also?.split(", ") ?? [],
  };
}

/** What loading and, where it loads, checking against the source texts report. */
function checkWith(file: DataFile): readonly Diagnostic[] {
  const { dataset, diagnostics, places } = loadToyWorld(file);
  if (dataset === undefined) return diagnostics;
  const sources = readSourceTexts(toySources, dataset.sources, places);
  const findText = createPassageTexts(dataset, sources.texts);
  const isComplete = sources.texts.size === dataset.sources.length;
  return [
    ...diagnostics,
    ...sources.diagnostics,
    ...checkFingerprints(dataset, sources.texts, places),
    ...(isComplete ? checkUngrounded(dataset, toyOntology, findText, places) : []),
  ];
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ontology } from "../../src/ontology/ontology.js";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { parseWithSnapshot } from "../../src/ontology/parse-with-snapshot.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { toOntologyText } from "../../src/ontology/to-ontology-text.js";
import { writeKeptText } from "../../src/shared/write-kept-text.js";

const toy = readSchemaFiles([coreSchemaDirectory, "test/fixtures/toy-world/schema"]);
const shipped = readSchemaFiles([coreSchemaDirectory, "schema"]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ontologies-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function parse(files = toy, place: { folder?: string; program?: string } = {}): Ontology | undefined {
  return parseWithSnapshot(files, { folder, program: "1", later: (write) => write(), ...place }).ontology;
}

function keptFiles(): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

describe("parseWithSnapshot", () => {
  it.each([
    ["toy", toy],
    ["shipped", shipped],
  ])("gives an equal frozen ontology the second time: %s", (_name, files) => {
    const { ontology } = parseOntology(files);
    parse(files);
    const kept = parse(files);
    expect(kept).toStrictEqual(ontology);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(ontology));
    expect(Object.isFrozen(kept?.kinds[0]?.properties[0])).toBe(true);
    expect(kept?.kindByName[kept.kinds[0]?.name ?? ""]).toBe(kept?.kinds[0]);
  });

  it("finds nothing in its records that nobody put there", () => {
    parse(shipped);
    const kept = parse(shipped) as Ontology;
    const records = [
      ...[kept.kindByName, kept.interfaceByName, kept.relationByType, kept.enumByName, kept.statementPropertyByName],
      ...kept.kinds.flatMap((kind) => [kind.propertyByName, kind.relationFieldByName]),
      ...kept.relations.map(({ derivedFor }) => derivedFor),
      ...kept.operations.map(({ roles }) => roles),
    ];
    expect(records.map((record) => Object.getPrototypeOf(record)).filter((prototype) => prototype !== null)).toEqual(
      [],
    );
  });

  it("is read from what was kept", () => {
    const ontology = parse() as Ontology;
    const [path] = keptFiles() as [string];
    writeKeptText(path, toOntologyText({ ...ontology, statementTypeName: "Kept" }), 4);
    expect(parse()?.statementTypeName).toBe("Kept");
  });

  it("is parsed anew for another schema or program", () => {
    parse();
    parse(toy, { program: "2" });
    const [first, ...others] = toy as [(typeof toy)[number]];
    parse([{ ...first, text: `${first.text}\n` }, ...others]);
    expect(keptFiles()).toHaveLength(3);
    parse();
    expect(keptFiles()).toHaveLength(3);
  });

  it("does not believe what was cut short or changed", () => {
    const ontology = parse();
    const [path] = keptFiles() as [string];
    const whole = readFileSync(path, "utf8");
    for (const broken of [whole.slice(0, -5), "", "no line break", whole.replace("Garden", "Gardem")]) {
      writeFileSync(path, broken);
      expect(parse()).toStrictEqual(ontology);
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("keeps nothing of a schema with faults, so that they are told every time", () => {
    const broken = [...toy, { file: "more.graphql", text: "type Nameless {}" }];
    for (let round = 0; round < 2; round++) expect(parse(broken)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("parses all the same when it can't write", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(parse(toy, { folder: join(file, "below") })).toStrictEqual(parseOntology(toy).ontology);
  });

  it("lets go of all but the newest few", () => {
    for (let program = 0; program < 8; program++) parse(toy, { program: String(program) });
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

import { describe, expect, it } from "vitest";
import type { DataFile } from "../../src/dataset/data-file.js";
import type { Dataset, StatementRecord } from "../../src/dataset/dataset.js";
import { loadDataset } from "../../src/dataset/load-dataset.js";
import { toLineAndColumn } from "../../src/dataset/placed-text.js";
import { readDataFiles } from "../../src/dataset/read-data.js";
import { loadToyWorld, readToyFile, toDataFile, toyData, toyOntology } from "./toy-world.js";

const toyWorld = loadToyWorld();

describe("the toy world", () => {
  it("loads without diagnostics", () => {
    expect(toyWorld.diagnostics).toEqual([]);
    expect(toyWorld.dataset).toBeDefined();
  });

  it("has nodes, statements and passages in the order of their ids", () => {
    const { nodes, statements, passages } = getDataset();
    for (const items of [nodes, statements, passages]) {
      const ids = items.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(10);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it("is frozen throughout", () => {
    const dataset = getDataset();
    const parts = [dataset, dataset.nodes, dataset.nodes[0]?.properties, dataset.statements[0]?.evidence];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it("says where a statement is written", () => {
    const [statement] = findStatements("garden:low-marsh", "ANNEX_OF");
    const place = toyWorld.places.get(statement?.id ?? "");
    expect(place?.source.path).toBe("documents/field-book-2021.yaml");
    const line = readToyFile("documents/field-book-2021.yaml").text.split("\n")[
      (place ? toLineAndColumn(place).line : 0) - 1
    ];
    expect(line).toContain("annexOf: garden:alder-hill");
  });
});

describe("entities", () => {
  it("hold values as their types say", () => {
    expect(findNode("garden:alder-hill")?.properties).toEqual({
      name: "Alder Hill",
      nameZh: "榿山植物園",
      aliases: [],
      description: "A botanic garden on a hill.",
      descriptionZh: "山坡上的植物園。",
      since: "1952",
      area: 12.5,
      isOpen: true,
      openMonths: [4, 5, 6, 7, 8, 9, 10],
    });
  });

  it("keep text as written where other readers of YAML would see something else", () => {
    const text = "- { id: plant:p1, name: 0123, nameZh: 1e3, aliases: [NO, 2018-11, ~, null] }\n";
    const dataset = getDataset(toDataFile("entities/plants/more.yaml", text));
    expect(findNode("plant:p1", dataset)?.properties).toEqual({
      name: "0123",
      nameZh: "1e3",
      aliases: ["NO", "2018-11", "~", "null"],
    });
  });

  it("may stand in a document's file", () => {
    expect(findNode("plant:water-violet")).toMatchObject({ kind: "Plant", properties: { rank: "SPECIES" } });
  });

  it("of a text's document know where the text is", () => {
    expect(findNode("document:field-book-2021")?.properties).toMatchObject({
      date: "2021",
      sourceFile: "field-book-2021.txt",
      sourceLines: 26,
      sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe("statements", () => {
  it("are stored in the outgoing direction, from whichever end they are written", () => {
    expect(findStatements("botanist:ola-brandt", "KEEPS")).toMatchObject([{ object: "garden:low-marsh" }]);
    expect(findStatements("plant:oxlip", "WITHIN")).toMatchObject([{ object: "plant:primula" }]);
  });

  it("are made for every combination of subjects and objects", () => {
    const text =
      "  - { subject: [garden:stonegate, garden:low-marsh], grows: [plant:oxlip, plant:cowslip], evidence: 12-13 }\n";
    const file = readToyFile("documents/field-book-2021.yaml");
    const dataset = getDataset({ ...file, text: file.text + text });
    const added = dataset.statements.length - getDataset().statements.length;
    expect(added).toBe(4);
  });

  it("take over what stands beside them, unless it is said anew for one of them", () => {
    const grown = findStatements("garden:alder-hill", "GROWS").filter(
      ({ date, specimens }) => date === "2021" && specimens !== 15,
    );
    expect(grown.map(({ object, specimens, season, openList }) => ({ object, specimens, season, openList }))).toEqual(
      expect.arrayContaining([
        { object: "plant:cowslip", specimens: 12, season: "SPRING", openList: true },
        { object: "plant:oxlip", specimens: undefined, season: "SPRING", openList: true },
      ]),
    );
    const rejected = findStatements("botanist:ola-brandt", "REJECTS");
    expect(rejected).toMatchObject([{ evidence: ["passage:field-book-2021.21-23"], garden: "garden:low-marsh" }]);
  });

  it("have defaults and no other keys that are not given", () => {
    const [statement] = findStatements("garden:low-marsh", "ANNEX_OF");
    expect(statement).toEqual({
      id: expect.stringMatching(/^s-[0-9a-f]{16}$/),
      subject: "garden:low-marsh",
      relation: "ANNEX_OF",
      object: "garden:alder-hill",
      from: "1987",
      openList: false,
      inferred: false,
      conflictsWith: [],
      evidence: ["passage:field-book-2021.7-8"],
    });
  });

  it("that conflict name each other", () => {
    const conflicting = getDataset().statements.filter(({ conflictsWith }) => conflictsWith.length > 0);
    expect(conflicting).toHaveLength(4);
    for (const { id, conflictsWith } of conflicting) {
      const others = conflicting.filter((other) => conflictsWith.includes(other.id));
      expect(others.flatMap((other) => other.conflictsWith)).toEqual([id]);
    }
  });

  it("may rest on passages of several documents", () => {
    const resting = getDataset().statements.filter(
      ({ evidence }) => new Set(evidence.map((id) => id.split(".")[0])).size > 1,
    );
    expect(resting).toMatchObject([{ object: "plant:chaffweed" }]);
  });

  it("on an entity leave a property to the kind that has it", () => {
    const text = `- id: document:almanac
  name: Almanac
  date: 2019
  describes: { node: plant:oxlip, date: 2018 }
  evidence: passage:field-book-2021.11-12
`;
    const dataset = getDataset(toDataFile("entities/documents/almanac.yaml", text));
    expect(findNode("document:almanac", dataset)?.properties.date).toBe("2019");
    expect(findStatements("document:almanac", "DESCRIBES", dataset)).toMatchObject([{ date: "2018" }]);
  });
});

describe("passages", () => {
  it("are named after their document, section and lines", () => {
    expect(findPassage("passage:label-list-2023.5-7")).toMatchObject({
      kind: "Passage",
      properties: {
        name: "Label list 2023, 甲 （一）, lines 5–7",
        nameZh: "標牌清冊，甲 （一），第 5–7 行",
        aliases: [],
        documentId: "document:label-list-2023",
        section: ["甲", "（一）"],
        firstLine: 5,
        lastLine: 7,
      },
    });
  });

  it("of one line say so", () => {
    expect(findPassage("passage:field-book-2021.16-16")?.properties.name).toBe("Field book 2021, 3, line 16");
  });

  it("know their page where pages are recorded", () => {
    expect(findPassage("passage:field-book-2021.12-13")?.properties.page).toBe(1);
    expect(findPassage("passage:field-book-2021.16-16")?.properties.page).toBe(2);
    expect(findPassage("passage:label-list-2023.8-8")?.properties).not.toHaveProperty("page");
  });
});

describe("sources and questions", () => {
  it("give the outline of each document", () => {
    const [fieldBook] = getDataset().sources;
    expect(fieldBook).toMatchObject({ id: "document:field-book-2021", pages: [1, 15] });
    expect(fieldBook?.sections.at(-1)).toEqual({
      path: ["5"],
      firstLine: 25,
      lastLine: 26,
      skipped: "Says nothing of plants.",
    });
  });

  it("give each question's titles, parameters, operation and table", () => {
    const [question] = getDataset().questions;
    expect(question).toMatchObject({
      slug: "growers-of-a-plant",
      title: "Who grows a plant?",
      titleZh: "誰栽種這種植物？",
      themes: ["plant:creeping-jenny"],
      parameters: [{ name: "plant", type: "ID!", default: '"plant:creeping-jenny"' }],
      answer: { rows: "plants[].grownBy[]", columns: [{ title: "Grower", titleZh: "栽種者", path: "name" }] },
    });
    expect(question?.query.startsWith("query Growers(")).toBe(true);
  });

  it("list the questions that have a place first, the others by slug", () => {
    const path = "questions/verdicts-on-a-name.graphql";
    const { text } = readToyFile(path);
    const { dataset } = loadToyWorld(toDataFile(path, text.replace("# title:", "# order: 1\n# title:")));
    expect(dataset?.questions.map(({ slug }) => slug)).toEqual(["verdicts-on-a-name", "growers-of-a-plant"]);
  });
});

describe("the version", () => {
  it("is the same whatever the order of the files", () => {
    const files = readDataFiles(toyData);
    const { dataset } = loadDataset([...files].reverse(), toyOntology);
    expect(dataset).toEqual(getDataset());
  });

  it("changes with the data", () => {
    const file = readToyFile("entities/botanists.yaml");
    const changed = getDataset({ ...file, text: file.text.replace("abbreviation: NO", "abbreviation: Brandt") });
    expect(changed.version).not.toBe(getDataset().version);
  });

  it("changes with the schema", () => {
    const { dataset } = loadDataset(readDataFiles(toyData), { ...toyOntology, statementDescription: "Another." });
    expect(dataset?.version).not.toBe(getDataset().version);
  });
});

describe("faulty data", () => {
  it("gives no dataset and all problems of all files, by file and line", () => {
    const { dataset, diagnostics } = loadToyWorld(
      toDataFile("entities/plants/b.yaml", "- id: plant:p1\n  name: P1\n  rank: KING\n  height: tall\n"),
      toDataFile("entities/plants/a.yaml", "- id: plant:p2\n"),
    );
    expect(dataset).toBeUndefined();
    expect(diagnostics.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["data/entities/plants/a.yaml", 1, "MISSING_FIELD"],
      ["data/entities/plants/b.yaml", 3, "BAD_ENUM_VALUE"],
      ["data/entities/plants/b.yaml", 4, "WRONG_TYPE"],
    ]);
  });

  it("with warnings alone still loads", () => {
    const file = readToyFile("documents/field-book-2021.yaml");
    const text = file.text.replace("passages:\n", `passages:\n  - { lines: 1-2, fingerprint: ${"0".repeat(64)} }\n`);
    const { dataset, diagnostics } = loadToyWorld({ ...file, text });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["UNUSED_PASSAGE", "warning"]]);
    expect(dataset).toBeDefined();
  });

  it("does not report what refers to a file that cannot be parsed", () => {
    const { diagnostics } = loadToyWorld(toDataFile("entities/plants.yaml", "- id: plant:oxlip\n name: oxlip\n"));
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["YAML_SYNTAX", 2]]);
  });

  it("reports a mistaken subject once, however many statements it is in", () => {
    const file = readToyFile("documents/field-book-2021.yaml");
    const text = `${file.text}  - { subject: garden:dunes, grows: [plant:oxlip, plant:cowslip], evidence: 12-13 }\n`;
    expect(loadToyWorld({ ...file, text }).diagnostics.map(({ code }) => code)).toEqual(["UNKNOWN_NODE"]);
  });

  it.each([
    "__proto__: 1\n",
    "- __proto__: { id: plant:p1 }\n",
    "- { id: __proto__:x, name: constructor }\n",
    "- { id: plant:p1, name: P1, toString: garden:low-marsh, evidence: 1 }\n",
    "- { id: [plant:p1], name: { a: b } }\n",
    "- { id: plant:p1, name: [x], grownBy: { node: { node: x } } }\n",
    "- null\n- ~\n- []\n- {}\n",
    "null\n",
    "- { id: plant:p1, name: P1, grownBy: [[[garden:low-marsh]]], evidence: [[1]] }\n",
    "- { id: plant:p1, name: P1, grownBy: garden:low-marsh, evidence: passage:.1-2, conflictsWith: {}, key: [] }\n",
  ])("never throws: %j", (text) => {
    const { dataset, diagnostics } = loadToyWorld(toDataFile("entities/plants/odd.yaml", text));
    expect(dataset).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    "[]",
    "document: 5\n",
    "document: {}\nsource: []\n",
    "pages: 1\nsections: x\npassages: {}\nentities: 1\nstatements: 2\n",
    "document: document:x\nsource: { file: x }\nsections: [{ path: x }, 1]\npassages: [x, { lines: 0 }]\nstatements: [x, {}, { subject: [] }]\n",
  ])("of a document never throws: %j", (text) => {
    expect(loadToyWorld(toDataFile("documents/x.yaml", text)).dataset).toBeUndefined();
  });
});

function getDataset(...files: readonly DataFile[]): Dataset {
  const { dataset, diagnostics } = files.length === 0 ? toyWorld : loadToyWorld(...files);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (dataset === undefined) throw new Error(JSON.stringify(errors, null, 2));
  return dataset;
}

function findNode(id: string, { nodes }: Dataset = getDataset()) {
  return nodes.find((node) => node.id === id);
}

function findPassage(id: string) {
  return getDataset().passages.find((passage) => passage.id === id);
}

function findStatements(subject: string, relation: string, { statements }: Dataset = getDataset()): StatementRecord[] {
  return statements.filter((statement) => statement.subject === subject && statement.relation === relation);
}

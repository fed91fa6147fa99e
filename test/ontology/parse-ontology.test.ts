import { buildSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { parseOntology } from "../../src/ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../../src/ontology/read-schema.js";
import { getToyOntology } from "./get-ontology.js";

const toy = getToyOntology();

test("kinds stand in display order, the kind of the evidence last", () => {
  expect(toy.kinds.map(({ name }) => name)).toEqual([
    "Garden",
    "Botanist",
    "Plant",
    "NamingOpinion",
    "Document",
    "Passage",
  ]);
  expect(toy.evidenceKind).toBe("Passage");
  expect(toy.documentKind).toBe("Document");
  expect(toy.kinds.filter(({ isEvidence }) => isEvidence).map(({ name }) => name)).toEqual(["Passage"]);
});

test("a kind has its plural, id prefix, colour and interfaces", () => {
  expect(toy.kindByName.NamingOpinion).toMatchObject({
    plural: "namingOpinions",
    idPrefix: "naming-opinion",
    color: "#be123c",
    order: 4,
    isParaphrase: true,
    interfaces: ["Node"],
  });
  expect(toy.kindByName.Garden?.interfaces).toEqual(["Node", "Grower"]);
  expect(toy.kindByName.Passage?.plural).toBe("passages");
});

test("interfaces list their kinds in display order, Node first", () => {
  expect(toy.interfaces.map(({ name, plural }) => [name, plural])).toEqual([
    ["Node", "nodes"],
    ["Grower", "growers"],
  ]);
  expect(toy.interfaceByName.Grower?.kinds).toEqual(["Garden", "Botanist"]);
  expect(toy.interfaceByName.Grower?.properties.at(-1)?.name).toBe("since");
});

test("labels are those of the schema, and otherwise the words of the name", () => {
  const { Garden, NamingOpinion } = toy.kindByName;
  expect(Garden).toMatchObject({ label: "Garden", labelPlural: "Gardens", labelZh: "園區" });
  expect(NamingOpinion).toMatchObject({ label: "Naming opinion", labelPlural: "Naming opinions" });
  expect(NamingOpinion).not.toHaveProperty("labelZh");
  expect(Garden?.propertyByName.area).toMatchObject({ label: "ground", labelZh: "面積" });
  expect(Garden?.propertyByName.isOpen).toMatchObject({ label: "is open" });
  expect(toy.statementPropertyByName.season).toMatchObject({ label: "time of year", labelZh: "季節" });
  expect(toy.enumByName.Season?.values[1]).toEqual({ name: "SUMMER", label: "summer", description: "June to August." });
});

test("labels of an interface's fields hold for its kinds", () => {
  expect(toy.interfaceByName.Grower).toMatchObject({ label: "Grower", labelZh: "栽種者" });
  expect(toy.kindByName.Botanist?.propertyByName.since?.labelZh).toBe("始於");
  expect(toy.kindByName.Botanist?.propertyByName.nameZh).toMatchObject({
    label: "name in Chinese",
    labelZh: "中文名稱",
  });
});

test("a label on one field of a relation holds for its whole side", () => {
  expect(toy.relationByType.GROWS).toMatchObject({
    label: "grows",
    labelZh: "栽種",
    inverseLabel: "growers",
    inverseLabelZh: "栽種者",
  });
  expect(toy.relationByType.WORKS_AT).toMatchObject({ label: "works at", inverseLabel: "staff" });
  expect(toy.relationByType.WORKS_AT).not.toHaveProperty("inverseLabelZh");
});

test("descriptions in Chinese stand beside those in English, and hold as far as labels do", () => {
  const { kindByName, interfaceByName, relationByType, enumByName, statementPropertyByName } = toy;
  expect(kindByName.Garden?.descriptionZh).toBe("栽種植物以供研究之園區。");
  expect(interfaceByName.Grower?.descriptionZh).toBe("栽種植物並對其名稱有意見者。");
  expect(kindByName.Botanist?.propertyByName.since?.descriptionZh).toBe("創立或出生之時。");
  expect(statementPropertyByName.season?.descriptionZh).toBe("觀察到之季節。");
  expect(relationByType.GROWS).toMatchObject({ description: "Plants in its beds.", descriptionZh: "其苗床中之植物。" });
  expect(kindByName.Plant?.relationFieldByName.grownBy?.descriptionZh).toBe("栽種該植物者。");
  expect(enumByName.PlantRank).toMatchObject({
    label: "Rank",
    labelZh: "分類階層",
    descriptionZh: "植物分類樹中之階層。",
  });
  expect(toy).toMatchObject({ statementLabels: { label: "Statement", labelZh: "陳述" } });
  expect(toy.statementDescriptionZh).toMatch(/^每筆陳述所附之內容/);
});

test("where the schema gives no description in Chinese there is none", () => {
  expect(toy.kindByName.Botanist).not.toHaveProperty("descriptionZh");
  expect(toy.relationByType.KEEPS).not.toHaveProperty("descriptionZh");
  expect(toy.enumByName.Season).not.toHaveProperty("descriptionZh");
  expect(toy.enumByName.Season).toMatchObject({ label: "Season" });
});

test("a description in Chinese on any field of a relation's side holds for the relation", () => {
  const files = readSchemaFiles(["test/fixtures/toy-world/schema", coreSchemaDirectory]).map(({ file, text }) => ({
    file,
    text: text
      .replace(' @description(zh: "其苗床中之植物。")', "")
      .replace('@derived(paths: ["worksAt.grows"', '@description(zh: "植物。") @derived(paths: ["worksAt.grows"'),
  }));
  expect(parseOntology(files).ontology?.relationByType.GROWS?.descriptionZh).toBe("植物。");
});

test("colour and dashes on one field of a stance hold for all, and a stance without dashes is solid", () => {
  expect(toy.relationByType.ACCEPTS).toMatchObject({ stance: "ACCEPTS", color: "#0f7a5a", dash: [] });
  expect(toy.relationByType.REJECTS).toMatchObject({ color: "#b4401a", dash: [8, 4] });
  expect(toy.relationByType.GROWS).not.toHaveProperty("color");
});

test("properties keep their order and inherit descriptions and search weights from interfaces", () => {
  const garden = toy.kindByName.Garden;
  expect(garden?.properties.map(({ name }) => name)).toEqual([
    "id",
    "name",
    "nameZh",
    "aliases",
    "description",
    "descriptionZh",
    "since",
    "area",
    "isOpen",
    "openMonths",
  ]);
  expect(garden?.propertyByName.aliases).toMatchObject({ isList: true, isRequired: true, searchWeight: 3 });
  expect(garden?.propertyByName.since?.description).toBe("When it was founded or born.");
  expect(toy.interfaceByName.Grower?.properties[1]).toMatchObject({ description: "English name.", searchWeight: 4 });
  expect(garden?.propertyByName.area).toMatchObject({ unit: "hectares", typeName: "Float", isEnum: false });
  expect(toy.kindByName.Plant?.propertyByName.rank).toMatchObject({ typeName: "PlantRank", isEnum: true });
});

test("a relation field knows its direction, the kinds at its other end and the paths that it follows from", () => {
  expect(toy.kindByName.Plant?.relationFieldByName.grownBy).toMatchObject({
    type: "GROWS",
    direction: "IN",
    target: "Grower",
    targetKinds: ["Garden", "Botanist"],
    derivedFrom: [],
  });
  expect(toy.kindByName.Botanist?.relationFieldByName.grows?.derivedFrom).toEqual([
    ["worksAt", "grows"],
    ["keeps", "grows"],
  ]);
});

test("a relation joins both its sides and says for which subjects it is derived", () => {
  expect(toy.relationByType.GROWS).toMatchObject({
    field: "grows",
    inverse: "grownBy",
    subjectKinds: ["Garden", "Botanist"],
    objectKinds: ["Plant"],
  });
  expect(Object.keys(toy.relationByType.GROWS?.derivedFor ?? {})).toEqual(["Botanist"]);
  expect(toy.relationByType.GROWS).not.toHaveProperty("stance");
  expect(toy.relationByType.REJECTS?.stance).toBe("REJECTS");
  expect(toy.relations.map(({ type }) => type)).toEqual(toy.relations.map(({ type }) => type).sort());
});

test("a relation never leads to the kind of the evidence, not even through Node", () => {
  const { ontology } = parseOntology(readSchemaFiles(["schema"]));
  expect(ontology?.interfaceByName.Node?.kinds).toContain("Passage");
  expect(ontology?.kindByName.Claim?.relationFieldByName.about?.targetKinds).not.toContain("Passage");
});

test("statement properties of the world follow those of the core", () => {
  expect(toy.statementTypeName).toBe("Statement");
  expect(toy.statementProperties.at(0)?.name).toBe("id");
  expect(toy.statementProperties.slice(-3).map(({ name }) => name)).toEqual(["garden", "season", "specimens"]);
  expect(toy.statementPropertyByName.garden?.reference).toEqual({ kind: "Garden", as: "inGarden" });
  expect(toy.statementPropertyByName.evidence?.reference).toEqual({ kind: "Passage", as: "passages" });
});

test("operations say who plays their parts", () => {
  expect(toy.operations.map(({ field, operation }) => [field, operation])).toEqual([
    ["keepers", "roleHolders"],
    ["verdicts", "stanceMatrix"],
  ]);
  expect({ ...toy.operations[0]?.roles }).toEqual({ holds: ["KEEPS", "FOUNDED"] });
});

test("enums carry their values with descriptions, without those that only directives use", () => {
  const names = toy.enums.map(({ name }) => name);
  expect(names).toEqual(["LayoutAlgorithm", "Language", "PlantRank", "Season", "Verdict"]);
  expect(toy.enumByName.PlantRank?.values[0]).toEqual({
    name: "FAMILY",
    label: "plant family",
    labelZh: "科",
    description: "A family.",
    descriptionZh: "科。",
  });
});

test("the hand-written SDL is what the API builder cannot derive, with all queries in one type", () => {
  const names = parse(toy.handWrittenSdl).definitions.map((definition) =>
    "name" in definition ? definition.name?.value : undefined,
  );
  expect(names).toEqual(expect.arrayContaining(["PartialDate", "Season", "StatementEdge", "SubgraphWhere", "Query"]));
  for (const left of ["Garden", "Node", "Grower", "Statement", "Passage", "RelationshipDirection", "OperationRole"]) {
    expect(names).not.toContain(left);
  }
  const definitions = parse(toy.handWrittenSdl).definitions;
  expect(definitions.every(({ kind }) => !kind.endsWith("Extension") && kind !== Kind.DIRECTIVE_DEFINITION)).toBe(true);
  expect(toy.handWrittenSdl).toContain("keepers(");
  expect(toy.handWrittenSdl).not.toContain("@operation");
});

test("the hand-written SDL becomes a schema once the derived types are added", () => {
  const derived = [
    "interface Node { id: ID! }",
    ...["Garden", "Botanist", "Plant", "NamingOpinion"].map((name) => `type ${name} implements Node { id: ID! }`),
    "type Statement { id: ID! } type PageInfo { hasNextPage: Boolean! }",
    "enum NodeKind { Garden } enum RelationType { GROWS }",
    "input NodeWhere { id: ID } input StatementWhere { id: ID }",
  ];
  const schema = buildSchema([toy.handWrittenSdl, ...derived].join("\n"));
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(["node", "ontology", "keepers", "verdicts"]),
  );
});

test("the model is frozen to its leaves and finds nothing that nobody put there", () => {
  expect(Object.isFrozen(toy)).toBe(true);
  expect(Object.isFrozen(toy.kinds[0]?.relationFields[0]?.targetKinds)).toBe(true);
  expect(Object.isFrozen(toy.operations[0]?.roles)).toBe(true);
  expect(toy.kindByName.constructor).toBeUndefined();
});

test("all files are parsed before syntax errors are reported", () => {
  const { ontology, diagnostics } = parseOntology([
    { file: "a.graphql", text: "type A {\n" },
    { file: "b.graphql", text: '"ok"\nenum B { C }' },
    { file: "c.graphql", text: "type C {\n  d: [Int\n}" },
  ]);
  expect(ontology).toBeUndefined();
  expect(diagnostics.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([
    "a.graphql:2:1 SCHEMA_SYNTAX",
    "c.graphql:3:1 SCHEMA_SYNTAX",
  ]);
});

test("a file without definitions counts for nothing", () => {
  const files = readSchemaFiles(["test/fixtures/toy-world/schema", coreSchemaDirectory]);
  const { diagnostics } = parseOntology([...files, { file: "empty.graphql", text: "# nothing yet\n\n" }]);
  expect(diagnostics).toEqual([]);
});

test("faults of different rules and files are reported together, by file and line", () => {
  const files = readSchemaFiles(["test/fixtures/toy-world/schema", coreSchemaDirectory]);
  const { ontology, diagnostics } = parseOntology([
    ...files,
    { file: "y.graphql", text: 'extend type Garden {\n  "A fault."\n  spelling: Strng\n  size: Int\n}' },
    { file: "x.graphql", text: "extend type Plant {\n  color: String\n}" },
  ]);
  expect(ontology).toBeUndefined();
  expect(diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
    "x.graphql:2 UNDESCRIBED",
    "y.graphql:3 UNKNOWN_TYPE",
    "y.graphql:4 UNDESCRIBED",
  ]);
});

test("a schema without queries is refused and not taken for a bug", () => {
  const files = readSchemaFiles(["test/fixtures/schema-counter-examples/base", coreSchemaDirectory]);
  const { diagnostics } = parseOntology(files.filter(({ file }) => !file.endsWith("core/queries.graphql")));
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "INVALID_SCHEMA Query root type must be provided.",
  ]);
});

test("no files at all are refused", () => {
  expect(parseOntology([]).diagnostics.map(({ code }) => code)).toEqual(["EVIDENCE_KIND", "STATEMENT_TYPE"]);
});

import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { beforeEach, describe, expect, it } from "vitest";
import { writeInOneStep } from "../../../src/cli/write-in-one-step.js";
import { choiceDefinitions } from "../../../src/export/choices/choice-definitions.js";
import { exportFormats } from "../../../src/export/formats.js";
import { checkout, type RunOptions, run, runOnToyWorld, toyWorld } from "../run-in-process.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
});

function runExport(options: readonly string[], runOptions?: RunOptions) {
  return runOnToyWorld(["export", ...options], runOptions);
}

async function readGraph(options: readonly string[], runOptions?: RunOptions): Promise<MultiDirectedGraph> {
  const { code, output, errors } = await runExport(options, runOptions);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return MultiDirectedGraph.from(JSON.parse(output));
}

describe("tpgraph export", () => {
  it("writes what Graphology reads, to standard output and to a file", async () => {
    const { bytes, output, errors } = await runExport(["--format", "json"]);
    const file = join(folder, "deep", "graph.json");
    const written = await runExport(["-o", file]);
    const graph = MultiDirectedGraph.from(JSON.parse(output));
    const size = `${graph.order} nodes, ${graph.size} statements`;
    expect(written).toMatchObject({ code: 0, output: "", errors: `written: ${file} (${size})\n` });
    expect(errors).toBe("");
    expect(readFileSync(file)).toEqual(bytes);
    expect(graph.getNodeAttribute("garden:alder-hill", "kind")).toBe("Garden");
    expect(readdirSync(join(folder, "deep"))).toEqual(["graph.json"]);
  });

  it("takes relative paths from the working directory", async () => {
    const world = toyWorld.map((word) => (word.startsWith("--") ? word : join(checkout, word)));
    const { code } = await run(["export", "-o", "graph.json", ...world], { workingDirectory: folder });
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(["graph.json"]);
  });

  it.each(exportFormats.map(({ name }) => name))("writes %s, the same bytes to both, every time", async (format) => {
    const file = join(folder, `graph.${format}`);
    const { code, bytes } = await runExport(["--format", format]);
    expect((await runExport(["-o", file])).code).toBe(0);
    expect(code).toBe(0);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(readFileSync(file)).toEqual(bytes);
  });

  it("puts a whole archive on standard output", async () => {
    const { bytes } = await runExport(["--format", "csv.zip"]);
    const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);
    expect(files.some(([, text]) => text?.includes("榿山植物園"))).toBe(true);
  });

  it("writes the format that is asked for, whatever the file is called", async () => {
    const file = join(folder, "graph.gexf");
    await runExport(["--format", "json", "-o", file]);
    expect(MultiDirectedGraph.from(JSON.parse(readFileSync(file, "utf8"))).order).toBeGreaterThan(0);
  });

  it("writes JSON to a file without an ending", async () => {
    await runExport(["-o", join(folder, "graph")]);
    expect(JSON.parse(readFileSync(join(folder, "graph"), "utf8")).nodes.length).toBeGreaterThan(0);
  });

  it("lists the formats, who reads them and what each loses", async () => {
    const { code, output } = await runExport(["--list"]);
    expect(code).toBe(0);
    for (const { name, title, readBy, losses } of exportFormats) {
      expect(output).toContain(`${name}  ${title}\n  read by ${readBy}\n  loses`);
      for (const loss of losses) expect(output).toContain(`\n    ${loss}\n`);
    }
  });

  it("tells of every choice in its help", async () => {
    const { code, output } = await runExport(["--help"], { columns: 300 });
    expect(code).toBe(0);
    for (const [name, { argument, description, accepted }] of Object.entries(choiceDefinitions)) {
      expect(output).toContain(`--${name} ${argument} `);
      expect(output).toContain(` ${description}: ${accepted}\n`);
    }
  });
});

describe("A choice on the command line", () => {
  it("of surroundings leaves a node, its neighbours and what is said of them", async () => {
    const [whole, part] = await Promise.all([readGraph([]), readGraph(["--around", "garden:alder-hill"])]);
    expect(part.nodes().sort()).toEqual(["garden:alder-hill", ...whole.neighbors("garden:alder-hill")].sort());
    expect(part.edges().every((edge) => whole.hasEdge(edge))).toBe(true);
    expect(part.size).toBeGreaterThan(0);
    expect((await readGraph(["--around", "garden:alder-hill", "--depth", "0"])).nodes()).toEqual(["garden:alder-hill"]);
  });

  it("of kinds, relations, documents and dates leaves what they name", async () => {
    const list = (graph: MultiDirectedGraph, name: string) => [
      ...new Set(graph.mapEdges((_, attributes) => attributes[name])),
    ];
    const kinds = await readGraph(["--kinds", "plants", "--kinds", "Garden"]);
    expect([...new Set(kinds.mapNodes((_, { kind }) => kind))].sort()).toEqual(["Garden", "Plant"]);
    expect(list(await readGraph(["--relations", "within,WORKS_AT"]), "relation").sort()).toEqual([
      "WITHIN",
      "WORKS_AT",
    ]);
    const cited = await readGraph(["--documents", "document:label-list-2023", "--kinds", "Plant"]);
    expect(cited.mapEdges((_, { evidence }) => String(evidence)).every((ids) => ids.includes("label-list"))).toBe(true);
    expect(cited.size).toBeGreaterThan(0);
    const dated = await readGraph(["--from", "1940", "--until", "1960", "--relations", "founded"]);
    expect(list(dated, "date")).toEqual(["1952"]);
  });

  it("of a question leaves what is in its answer, for the values given", async () => {
    const byDefault = await readGraph(["--question", "growers-of-a-plant"]);
    expect(byDefault.nodes()).toEqual(["botanist:ola-brandt", "garden:low-marsh", "plant:creeping-jenny"]);
    const variables = JSON.stringify({ plant: "plant:water-violet" });
    const given = await readGraph(["--question", "growers-of-a-plant", "--variables", variables]);
    expect(given.nodes()).toContain("plant:water-violet");
    expect(given.nodes()).not.toContain("plant:creeping-jenny");
    const verdicts = await readGraph(["--question", "verdicts-on-a-name"]);
    expect(verdicts.size).toBe(3);
    expect(verdicts.getAttribute("scope")).toBe("the question verdicts-on-a-name");
  });

  it("of a language wins over that of the terminal", async () => {
    const inChinese = { environment: { LANG: "zh_TW.UTF-8" } };
    const [english, chinese, asked] = await Promise.all([
      readGraph(["--lang", "en"], inChinese),
      readGraph(["--lang", "zh"]),
      readGraph([], inChinese),
    ]);
    const labels = [english, chinese, asked].map((graph) => graph.getNodeAttribute("garden:stonegate", "label"));
    expect(labels).toEqual(["Stonegate", "石門園", "石門園"]);
  });

  it("of a layout and figures places and measures every node", async () => {
    const graph = await readGraph(["--layout", "circular", "--measures", "degree,component"]);
    graph.forEachNode((id, { x, y, degree }) => {
      expect([typeof x, typeof y]).toEqual(["number", "number"]);
      expect(degree).toBe(graph.degree(id));
    });
    const [alone, named, seeded] = await Promise.all([
      readGraph(["--layout", "--iterations", "20"]),
      readGraph(["--layout", "forceatlas2", "--iterations", "20", "--seed", "1"]),
      readGraph(["--layout", "--iterations", "20", "--seed", "2"]),
    ]);
    expect(named.export()).toEqual(alone.export());
    expect(seeded.export()).not.toEqual(alone.export());
  });

  it("of RDF 1.2 changes the RDF that is written", async () => {
    const [older, newer, off] = await Promise.all([
      runExport(["--format", "nq"]),
      runExport(["--format", "nq", "--rdf12"]),
      runExport(["--format", "nq", "--rdf12", "off"]),
    ]);
    expect(newer.output).not.toBe(older.output);
    expect(off.output).toBe(older.output);
  });
});

describe("An export that is not asked for as it is meant to be", () => {
  it.each([
    [["--format", "jsonn"], "UNKNOWN_FORMAT", 'Did you mean "json"?'],
    [["-o", "FOLDER/graph.gefx"], "UNKNOWN_FORMAT", 'Did you mean "gexf"?'],
    [["--kinds", "Gardn"], "BAD_CHOICE", "Did you mean Garden?"],
    [["--depth", "2"], "BAD_CHOICE", 'Give "around" too'],
    [["--from", "yesterday"], "BAD_CHOICE", "2018-11-27"],
    [["--layout", "--layout", "circular"], "BAD_CHOICE", "circular"],
    [["--question", "growers-of-a-plant", "--variables", '{"plnt":"x"}'], "UNKNOWN_PARAMETER", 'Did you mean "plant"?'],
    [["--question", "verdicts-on-a-name", "--variables", '{"plant":7.5}'], "BAD_PARAMETER", "Give other values"],
    [
      ["--question", "verdicts-on-a-name", "--variables", '{"plant":"plant:chafweed"}'],
      "BAD_PARAMETER",
      "plant:chaffweed",
    ],
    [["--kind", "Garden"], "UNKNOWN_OPTION", "--kinds"],
    [["graph.json"], "UNEXPECTED_ARGUMENT", ""],
  ])("%j ends with 2, says how it is meant, and writes nothing", async (options, problem, fix) => {
    const output = options.includes("-o") ? [] : ["-o", join(folder, "graph.json")];
    const typed = options.map((option) => option.replace("FOLDER", folder));
    const { code, output: written, errors } = await runExport([...typed, ...output]);
    expect({ code, written }).toEqual({ code: 2, written: "" });
    expect(errors).toContain(`error ${problem}\n`);
    expect(errors).toContain(fix);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [["--around", "garden:alder-hil"], "UNKNOWN_NODE", 'Did you mean "garden:alder-hill"'],
    [["--question", "growers"], "UNKNOWN_QUESTION", ""],
    [["--documents", "plant:cowslip"], "WRONG_KIND", "Document"],
  ])("%j, which the data do not have, ends with 1 and writes nothing", async (options, problem, fix) => {
    const { code, errors } = await runExport([...options, "-o", join(folder, "graph.json")]);
    expect(code).toBe(1);
    expect(errors).toContain(`error ${problem}\n`);
    expect(errors).toContain(fix);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("A file that cannot be written", () => {
  it("is told, and what was there stays", async () => {
    writeFileSync(join(folder, "taken"), "mine");
    mkdirSync(join(folder, "graph.json"));
    for (const name of ["taken/graph.json", "graph.json"]) {
      const { code, errors } = await runExport(["-o", join(folder, name)]);
      expect(code).toBe(1);
      expect(errors).toContain("error CANNOT_WRITE\n");
    }
    expect(readdirSync(folder).sort()).toEqual(["graph.json", "taken"]);
    expect(readFileSync(join(folder, "taken"), "utf8")).toBe("mine");
  });

  it("leaves what was there when the work fails midway", async () => {
    const file = join(folder, "graph.json");
    writeFileSync(file, "mine");
    function* write() {
      yield "x".repeat(200_000);
      throw new Error("A bug.");
    }
    const terminal = { workingDirectory: folder } as Parameters<typeof writeInOneStep>[2];
    await expect(writeInOneStep(file, write(), terminal)).rejects.toThrow("A bug.");
    expect(readdirSync(folder)).toEqual(["graph.json"]);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("is written through where it is a link or no file", async () => {
    writeFileSync(join(folder, "real.json"), "old");
    symlinkSync("real.json", join(folder, "link.json"));
    await runExport(["-o", join(folder, "link.json")]);
    expect(JSON.parse(readFileSync(join(folder, "real.json"), "utf8")).nodes.length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(["link.json", "real.json"]);
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [read] = await Promise.all([readFile(pipe), runExport(["-o", pipe])]);
    expect(read).toEqual(readFileSync(join(folder, "real.json")));
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});

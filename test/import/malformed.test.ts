import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { maximumUnpackedBytes } from "../../src/import/parse-zip.js";
import { KnownError } from "../../src/shared/known-error.js";
import { readGraph } from "./import-world.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that cannot be read", () => {
  it.each([
    ["cut off JSON", "a.json", '{"nodes": [\n  {"id": 1},', /^a\.json:2:\d+ cannot be read: it is no JSON/],
    ["JSON without a graph", "a.json", "[]", /^a\.json:1:1 .*no object with nodes and edges/],
    ["node-link without links", "a.json", '{"nodes":[]}', /no list "links" or "edges"/],
    ["a node without an id", "a.json", '{"nodes":[{}],"links":[]}', /Entry 0 of "nodes" has no "id"/],
    ["a link without an end", "a.json", '{"nodes":[],"links":[{"source":1}]}', /Entry 0 of "links" has no "target"/],
    ["a node that is text", "a.json", '{"nodes":["a"],"links":[]}', /entry 0 of "nodes" is no object/],
    ["open elements", "a.gexf", "<gexf>\n<graph>", /^a\.gexf:2:\d+ .*it is no XML/],
    [
      "an edge without an end",
      "a.graphml",
      '<graphml><graph>\n<edge source="a"/></graph></graphml>',
      /^a\.graphml:2:\d+ .*an edge lacks an end/,
    ],
    ["a node of GEXF without an id", "a.gexf", "<gexf><nodes><node/></nodes></gexf>", /a node has no id/],
    ["hyperedges", "a.graphml", "<graphml><graph><hyperedge/></graph></graphml>", /hyperedges/],
    ["rows of different lengths", "a.csv", "id,name\n1,a\n2\n", /^a\.csv:3 /],
    ["columns of one name", "a.csv", "id,name,name\n", /two columns are called "name"/],
    ["a table of something else", "a.csv", "name,age\na,1\n", /neither a column of ids nor columns of two ends/],
    ["a record without an id", "a.csv", "id,name\n,a\n", /record 1 lacks an id/],
    ["nothing", "a.csv", "", /it is empty/],
    ["a zip that is none", "a.zip", "PK and no more", /it is no zip archive/],
    ["no UTF-8", "a.json", new Uint8Array([0x7b, 0xff]), /not encoded in UTF-8/],
  ])("is refused with what is wrong: %s", (_, name, content, problem) => {
    expect(codeOf(() => readGraph(name, content))).toBe("UNREADABLE_IMPORT");
    expect(() => readGraph(name, content)).toThrow(problem);
  });

  it("is refused when it has a document type, so that no entity can unfold", () => {
    const lol = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(() => readGraph("a.gexf", `${lol}\n<gexf>&b;</gexf>`)).toThrow(/document type/);
    expect(() => readGraph("a.graphml", "<graphml>&b;</graphml>")).toThrow(/it is no XML/);
  });

  it("is named by formats where its name tells none", () => {
    expect(codeOf(() => readGraph("a.txt", ""))).toBe("UNKNOWN_FORMAT");
  });
});

describe("a zip archive", () => {
  const archive = zipSync({
    "nodes.csv": bytes("id,name\n1,a\n"),
    "deep/edges.csv": [bytes("source,target\n1,1\n"), { level: 0 }],
  });

  it("is read with tables that are packed and tables that are not", () => {
    const { nodes, edges } = readGraph("a.csv.zip", archive);
    expect(nodes).toMatchObject([{ id: "1", attributes: { name: "a" } }]);
    expect(edges).toMatchObject([{ source: "1", target: "1" }]);
  });

  it("is refused when it would unpack to more than is stated, before it is unpacked", () => {
    expect(() => readGraph("a.zip", withSize(archive, maximumUnpackedBytes))).toThrow(/more than 1073741824/);
  });

  it("is refused when more comes out than it says, or something else, or a part is missing", () => {
    expect(() => readGraph("a.zip", withSize(archive, 5))).toThrow(/damaged/);
    expect(() =>
      readGraph(
        "a.zip",
        archive.map((byte, index) => (index === 40 ? byte ^ 1 : byte)),
      ),
    ).toThrow(/damaged/);
    expect(() => readGraph("a.zip", archive.slice(20))).toThrow(/damaged/);
  });

  it("is refused when its package names a table that is not in it, or when no table is in it", () => {
    const description = bytes('{"resources":[{"path":"nodes/x.csv","schema":{"fields":[]}}]}');
    expect(() => readGraph("a.zip", zipSync({ "datapackage.json": description }))).toThrow(
      /"nodes\/x.csv" is not in it/,
    );
    expect(() => readGraph("a.zip", zipSync({ "a.txt": bytes("x") }))).toThrow(/no CSV file is in it/);
  });
});

/** The archive with another size of its first file in the directory. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
  const data = Buffer.from(archive);
  const entry = data.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  data.writeUInt32LE(size, entry + 24);
  return data;
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof KnownError) return error.code;
    throw error;
  }
  return undefined;
}

import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { loadWorld } from "../../src/compose.js";
import { startTestServer } from "../server/start-test-server.js";

// So little memory that a test need not fill more to see that it is guarded: 200 000 parts.
vi.mock("node:v8", async (original) => ({
  ...(await original<typeof import("node:v8")>()),
  getHeapStatistics: () => ({ heap_size_limit: 140_000_000 }),
}));

const more = "data/entities/plants/more.yaml";
const lines = "data/entities/plants/more.ndjson";
const fieldBook = "data/documents/field-book-2021.yaml";
const question = "data/questions/hostile.graphql";
const titles = "# title: a\n# titleZh: b\n";

/** What a hostile hand does to a world. */
interface Attack {
  /** What is reported, the place first: its file in the world and its line. */
  readonly report: string;
  readonly apply: (folder: string) => void;
}

const attacks: Readonly<Record<string, Attack>> = {
  "aliases of aliases": write(
    more,
    Array.from({ length: 60 }, (_, n) => `- &a${n} [${n === 0 ? "x" : `*a${n - 1}, *a${n - 1}`}]\n`).join(""),
    `${more}:1 YAML_ALIAS`,
  ),
  "brackets in brackets": write(more, "[".repeat(100_000), `${more}:1 YAML_SYNTAX`),
  "lists in lists without brackets": write(more, "- ".repeat(100_000), `${more}:1 YAML_SYNTAX`),
  "a name of millions of letters": write(
    more,
    `- { id: plant:x, name: "${"a".repeat(2_000_001)}" }`,
    `${more}:1 VALUE_TOO_LONG`,
  ),
  "a tag of millions of letters": write(more, `- !${"a".repeat(15_000_000)}`, `${more}:1 YAML_SYNTAX`),
  "many documents in one file": write(more, "--- a\n".repeat(1000), `${more}:2 YAML_SYNTAX`),
  "more values than there is memory for": write(more, "- x\n".repeat(200_001), `${more}:1 TOO_MANY_PARTS`),
  "empty lists by the hundred thousand": write(more, `- [${"[],".repeat(100_001)}]`, `${more}:1 TOO_MANY_PARTS`),
  "a few lines that state a thousand times a thousand": {
    report: `${fieldBook}:76 TOO_MANY_PARTS`,
    apply: (folder) => {
      append(folder, fieldBook, `  - { subject: [${plants(1000)}], within: [${plants(1000)}], evidence: 21 }\n`);
      writeFileSync(join(folder, more), declare("plant", 1000));
    },
  },
  "evidence by the thousand for statements by the thousand": {
    report: `${fieldBook}:76 TOO_MANY_PARTS`,
    apply: (folder) => {
      const evidence = Array.from({ length: 1000 }, (_, n) => `${n + 1}-${n + 2}`);
      append(
        folder,
        fieldBook,
        `  - { subject: plant:primula, contains: [${plants(1000)}], evidence: [${evidence}] }\n`,
      );
      writeFileSync(join(folder, more), declare("plant", 1000));
    },
  },
  "a key for a thousand statements": {
    report: `${fieldBook}:76 BROAD_STATEMENT_KEY`,
    apply: (folder) => {
      append(folder, fieldBook, `  - { subject: plant:primula, contains: [${plants(101)}], evidence: 21, key: k }\n`);
      writeFileSync(join(folder, more), declare("plant", 101));
    },
  },
  "a node between thousands, so that millions of statements follow": {
    report: `${fieldBook}:76 TOO_MANY_DERIVED`,
    apply: (folder) => {
      const staff = Array.from({ length: 1001 }, (_, n) => `botanist:p${n}`);
      append(
        folder,
        fieldBook,
        `  - { subject: garden:stonegate, grows: [${plants(1001)}], staff: [${staff}], evidence: 21 }\n`,
      );
      writeFileSync(join(folder, more), declare("plant", 1001));
      mkdirSync(join(folder, "data/entities/botanists"));
      writeFileSync(join(folder, "data/entities/botanists/more.yaml"), declare("botanist", 1001));
    },
  },
  "a circle of thousands": {
    report: `${fieldBook}:5075 CYCLE`,
    apply: (folder) => {
      const lines = Array.from({ length: 5000 }, (_, n) => [n, (n + 1) % 5000]);
      append(
        folder,
        fieldBook,
        lines.map(([a, b]) => `  - { subject: plant:p${a}, within: plant:p${b}, evidence: 21 }\n`).join(""),
      );
      writeFileSync(join(folder, more), declare("plant", 5000));
    },
  },
  "more mistakes than anyone reads": write(more, "- x\n".repeat(5000), `${more}:1001 MORE_PROBLEMS`),
  "a file of 100 MB": {
    report: `${more}:1 FILE_TOO_LARGE`,
    apply: (folder) => {
      writeFileSync(join(folder, more), "");
      truncateSync(join(folder, more), 100_000_000);
    },
  },
  "more files than are read": {
    report: "data/entities/plants/9994.yaml:1 FOLDER_TOO_LARGE",
    apply: (folder) => {
      for (let n = 0; n < 20_000; n++) writeFileSync(join(folder, "data/entities/plants", `${n}.yaml`), "");
    },
  },
  "bytes that are not UTF-8": write(more, Buffer.from([0x2d, 0x20, 0xff, 0xfe]), `${more}:1 FILE_NOT_UTF8`),
  "UTF-16": write(more, Buffer.from("\ufeff- id: plant:x", "utf16le"), `${more}:1 FILE_NOT_UTF8`),
  "lines of brackets": write(lines, "[".repeat(100_000), `${lines}:1 NDJSON_SYNTAX`),
  "a line of millions of letters": write(lines, `{"id":"${"a".repeat(2_000_001)}"}`, `${lines}:1 VALUE_TOO_LONG`),
  "a text that does not end": write(lines, '{"id":"\\'.repeat(50_000), `${lines}:1 NDJSON_SYNTAX`),
  "a line with a key of every object": write(
    lines,
    '{"id":"plant:x","name":"x","__proto__":{"a":1},"constructor":2}',
    `${lines}:1 UNKNOWN_FIELD`,
  ),
  "lines that are not UTF-8": write(lines, Buffer.from([0x22, 0xff, 0x22]), `${lines}:1 FILE_NOT_UTF8`),
  "lines with more values than there is memory for": write(
    lines,
    '["a"]\n'.repeat(200_001),
    `${lines}:1 TOO_MANY_PARTS`,
  ),
  "a null character": write(more, "- id: plant:x\n  name: \0\n", `${more}:2 YAML_SYNTAX`),
  "a link out of the folder": link("/etc/passwd", more, `${more}:1 FILE_OUTSIDE_FOLDER`),
  "a link to a device": link("/dev/zero", more, `${more}:1 FILE_OUTSIDE_FOLDER`),
  "a link to itself": link("more.yaml", more, `${more}:1 FILE_UNREADABLE`),
  "a link that leads nowhere": link("gone.yaml", more, `${more}:1 FILE_UNREADABLE`),
  "a link to the folder that it is in": link(
    ".",
    "data/entities/plants/round",
    "data/entities/plants/round:1 NOT_A_FILE",
  ),
  "a link to a folder outside": link(
    "/etc",
    "data/entities/plants/etc",
    "data/entities/plants/etc:1 FILE_OUTSIDE_FOLDER",
  ),
  "a link to everything in place of a folder": {
    report: "data/questions:1 FILE_OUTSIDE_FOLDER",
    apply: (folder) => {
      rmSync(join(folder, "data/questions"), { recursive: true });
      symlinkSync("/", join(folder, "data/questions"));
    },
  },
  "a file in place of a folder": {
    report: "data/questions:1 FILE_UNREADABLE",
    apply: (folder) => {
      rmSync(join(folder, "data/questions"), { recursive: true });
      writeFileSync(join(folder, "data/questions"), "");
    },
  },
  "a pipe that nobody writes to": {
    report: `${more}:1 NOT_A_FILE`,
    apply: (folder) => void execFileSync("mkfifo", [join(folder, more)]),
  },
  "a question that is no page but a book": write(question, `${titles}#`.repeat(20_000), `${question}:1 FILE_TOO_LARGE`),
  "a question of brackets": write(question, `${titles}query($a: ${"[".repeat(100_000)}`, `${question}:3 BAD_QUESTION`),
  "a question of lists": write(question, `${titles}query($a: A = ${"[".repeat(100_000)}`, `${question}:3 BAD_QUESTION`),
  "a question of quotation marks": write(
    question,
    `${titles}query("${'\\"'.repeat(100_000)}`,
    `${question}:3 BAD_QUESTION`,
  ),
  "a key of every object": write(
    more,
    "- { id: plant:x, name: x, __proto__: 1, constructor: 2 }",
    `${more}:1 UNKNOWN_FIELD`,
  ),
  "a schema of brackets": write(
    "schema/x.graphql",
    `type A { a: ${"[".repeat(200_000)}`,
    "schema/x.graphql:1 SCHEMA_SYNTAX",
  ),
  "a schema of thousands of types": write(
    "schema/x.graphql",
    Array.from({ length: 10_000 }, (_, n) => `type A${n} { a: Plnt }`).join("\n"),
    "schema/x.graphql:7143 SCHEMA_SYNTAX",
  ),
  "a schema of megabytes": write("schema/x.graphql", "#".repeat(2_000_000), "schema/x.graphql:1 FILE_TOO_LARGE"),
  "a schema that is not UTF-8": write(
    "schema/x.graphql",
    Buffer.from([0x23, 0xff]),
    "schema/x.graphql:1 FILE_NOT_UTF8",
  ),
  "a schema with a null character": write("schema/x.graphql", "type A\0", "schema/x.graphql:1 SCHEMA_SYNTAX"),
  "a schema that is a link out of its folder": link(
    "/etc/passwd",
    "schema/x.graphql",
    "schema/x.graphql:1 FILE_OUTSIDE_FOLDER",
  ),
  "a schema that is a pipe": {
    report: "schema/x.graphql:1 NOT_A_FILE",
    apply: (folder) => void execFileSync("mkfifo", [join(folder, "schema/x.graphql")]),
  },
};

describe("Hostile data", () => {
  test.each(Object.entries(attacks))(
    "%s: is reported, and the version before goes on being served",
    async (_, attack) => {
      const { folder, server } = await serveCopy();
      const before = await (await server.ask("{ dataset { version } plants { name } }")).text();
      attack.apply(folder);
      const report = await server.reload();
      expect(report.status).toBe("failed");
      const found = report.diagnostics.map(
        ({ file, line, code }) => `${file.split(`${basename(folder)}/`)[1]}:${line} ${code}`,
      );
      expect(found).toContain(attack.report);
      expect(report.diagnostics.filter(({ message, fix }) => message.length > 1000 || fix.length > 1000)).toEqual([]);
      expect(found.length).toBeLessThanOrEqual(1001);
      expect(await (await server.ask("{ dataset { version } plants { name } }")).text()).toBe(before);
      expect(await (await server.get("/readyz")).json()).toMatchObject({ status: "ready", lastReload: "failed" });
    },
  );

  test("does not reach the terminal through what is quoted of it", async () => {
    const { folder, server } = await serveCopy();
    writeFileSync(join(folder, more), '- { id: plant:x, name: x, "a\\e[2J\\u202e": 1 }');
    await server.reload();
    const told = server.log.map(({ msg }) => msg).find((msg) => msg.includes("UNKNOWN_FIELD"));
    expect(told).toContain('"a\\u001b[2J\\u202e"');
  });

  test("is served again once it is mended", async () => {
    const { folder, server } = await serveCopy();
    execFileSync("mkfifo", [join(folder, more)]);
    expect((await server.reload()).status).toBe("failed");
    rmSync(join(folder, more));
    expect(await server.reload()).toMatchObject({ status: "ok", diagnostics: [] });
  });

  test("in thousands of good files loads", async () => {
    const { folder, server } = await serveCopy();
    for (let n = 0; n < 3000; n++) {
      writeFileSync(join(folder, `data/entities/plants/${n}.yaml`), `- { id: plant:p${n}, name: p${n} }\n`);
    }
    expect(await server.reload()).toMatchObject({ status: "ok", diagnostics: [] });
    expect(await (await server.ask('{ node(id: "plant:p2999") { name } }')).json()).toEqual({
      data: { node: { name: "p2999" } },
    });
  });
});

describe("Markup in names", () => {
  const markup = `</script><script>alert(1)</script><img src=x onerror='alert(1)'>&lt;b&gt;{{7*7}}\${7*7}`;

  async function serveMarkup() {
    const served = await serveCopy();
    const quoted = JSON.stringify(markup);
    writeFileSync(join(served.folder, more), `- { id: plant:markup, name: ${quoted}, nameZh: ${quoted} }\n`);
    writeFileSync(join(served.folder, question), `# title: ${quoted}\n# titleZh: ${quoted}\n{ plants { name } }\n`);
    writeFileSync(join(served.folder, "data/questions/hostile.answer.yaml"), "data: {}\n");
    expect(await served.server.reload()).toMatchObject({ status: "ok" });
    return served.server;
  }

  test.each([
    "/graphql?query={plants{name}}",
    "/questions",
    "/questions/hostile",
    "/questions/hostile/parts",
    "/export/plant:markup.json",
    `/questions/${encodeURIComponent(markup)}`,
    `/${encodeURIComponent(markup)}`,
    `/graphql?query=${encodeURIComponent(`{ ${markup} }`)}`,
  ])("%s gives it as JSON, which no browser takes for a page", async (path) => {
    const server = await serveMarkup();
    const answer = await server.get(path);
    expect(answer.headers.get("content-type")).toMatch(/^application\/(\w+-response\+)?json/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(JSON.parse(await answer.text())).toBeTypeOf("object");
  });

  test.each(["/graphql?question=hostile", `/graphql?query=${encodeURIComponent(markup)}`])(
    "%s shows it in the query editor as text",
    async (path) => {
      const server = await serveMarkup();
      const answer = await server.get(path, { headers: { accept: "text/html" } });
      const page = await answer.text();
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(page).toContain("alert(1)");
      expect(page).not.toMatch(/<script>alert|<img/);
    },
  );

  test.each(["gexf", "graphml"])("an export to %s has no elements of it", async (format) => {
    const server = await serveMarkup();
    const answer = await server.get(`/export/plant:markup.${format}`);
    const file = await answer.text();
    expect(file).toContain("alert(1)");
    expect(file).not.toMatch(/<script|<img/);
    expect(answer.headers.get("content-disposition")).toContain("attachment");
  });
});

async function serveCopy() {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("test/fixtures/toy-world", folder, { recursive: true });
  mkdirSync(join(folder, "data/entities/plants"));
  const paths = { schema: join(folder, "schema"), data: join(folder, "data") };
  return { folder, server: await startTestServer(paths, () => loadWorld(paths)) };
}

function write(path: string, content: string | Buffer, report: string): Attack {
  return { report, apply: (folder) => writeFileSync(join(folder, path), content) };
}

function link(target: string, path: string, report: string): Attack {
  return { report, apply: (folder) => symlinkSync(target, join(folder, path)) };
}

function append(folder: string, path: string, text: string): void {
  appendFileSync(join(folder, path), text);
}

function plants(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `plant:p${n}`);
}

function declare(kind: string, count: number): string {
  return Array.from({ length: count }, (_, n) => `- { id: "${kind}:p${n}", name: p${n} }\n`).join("");
}

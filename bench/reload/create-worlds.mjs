import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Copies of the shipped world, and of one with a made number of statements, with edits that each reload finds something new in.
 *
 * @param {string} root of the checkout
 * @param {string} folder to write them to
 * @param {number} statements
 */
export function createWorlds(root, folder, statements) {
  return [
    createWorld("shipped", root, join(folder, "shipped"), (data) => {
      cpSync(join(root, "graph-data"), data, { recursive: true });
    }),
    createWorld(`${statements} statements`, root, join(folder, "made"), (data) => writeData(data, statements)),
  ];
}

function createWorld(name, root, folder, fill) {
  const [schema, data] = [join(folder, "schema"), join(folder, "data")];
  // The engine reads its own core.
  cpSync(join(root, "schema"), schema, { recursive: true, filter: (path) => !path.endsWith("core") });
  fill(data);
  mkdirSync(join(data, "entities/positions"), { recursive: true });
  const edited = join(data, "entities/positions/edited.yaml");
  const kind = join(schema, "kinds/position.graphql");
  const kindText = readFileSync(kind, "utf8");
  return {
    name,
    schema,
    data,
    edits: {
      data: (round) => writeFileSync(edited, `- { id: position:edited, name: Edited ${round} times }\n`),
      schema: (round) => writeFileSync(kind, kindText.replace('"', `"Edited ${round} times. `)),
      broken: (round) => writeFileSync(edited, `- { id: position:edited, nam: Edited ${round} times }\n`),
    },
    mend: () => {
      rmSync(edited, { force: true });
      writeFileSync(kind, kindText);
    },
  };
}

/** Every member supports every position, each on a line of its own. */
function writeData(data, statements) {
  const members = 200;
  const write = (path, lines) => writeFileSync(join(data, path), `${lines.join("\n")}\n`);
  const list = (count, toLine) => Array.from({ length: count }, (_, number) => toLine(number));
  for (const name of ["entities", "documents"]) mkdirSync(join(data, name), { recursive: true });
  write(
    "entities/members.yaml",
    list(members, (n) => `- { id: member:m${n}, name: Member ${n}, code: M${n} }`),
  );
  write(
    "entities/positions.yaml",
    list(Math.ceil(statements / members), (n) => `- { id: position:p${n}, name: Position ${n} }`),
  );
  write("entities/documents.yaml", ["- { id: document:d, name: Document }"]);
  const zeros = "0".repeat(64);
  write("documents/d.yaml", [
    "document: document:d",
    `source: { file: d.txt, sha256: ${zeros}, lines: ${statements} }`,
    "passages:",
    ...list(statements, (n) => `  - { lines: ${n + 1}, fingerprint: ${zeros} }`),
    "statements:",
    ...list(statements, (n) => {
      const [member, position] = [n % members, Math.floor(n / members)];
      return `  - { subject: member:m${member}, supports: position:p${position}, note: "Said, ${n}.", evidence: ${n + 1} }`;
    }),
  ]);
}

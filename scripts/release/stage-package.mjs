import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";
import { toNotices } from "./to-notices.mjs";
import { toReleasedManifest } from "./to-released-manifest.mjs";

/** What is shipped of the checkout beside what is built. */
const shipped = [
  ...["bin", "schema", "graph-data", "templates"],
  ...["CHANGELOG.md", "LICENSE", "LICENSE-DATA", "README.md", "SECURITY.md"],
];

/**
 * Builds what is committed, and puts into a folder what the tarball is to hold.
 *
 * @param packages those that are shipped
 */
export function stagePackage(root, folder, packages) {
  // Below the checkout, so that its packages are found, and named in the bundle without a path of this machine.
  mkdirSync(join(root, "artefacts"), { recursive: true });
  const checkout = mkdtempSync(join(root, "artefacts", "building-"));
  try {
    copyCommitted(root, checkout);
    runProgram(process.execPath, [join(checkout, "scripts", "build.mjs")], checkout);
    const parts = [...shipped, "dist/cli", "dist/explorer"];
    for (const name of parts) cpSync(join(checkout, name), join(folder, name), { recursive: true });
    refuseForgotten(join(folder, "dist", "cli"), packages);
    const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(toReleasedManifest(manifest), null, 2)}\n`);
    writeFileSync(join(folder, "THIRD-PARTY-NOTICES"), toNotices(root, packages));
  } finally {
    rmSync(checkout, { recursive: true });
  }
}

function copyCommitted(root, folder) {
  const archive = join(folder, "checkout.tar");
  runProgram("git", ["archive", "--output", archive, "HEAD"], root);
  runProgram("tar", ["-xf", archive, "-C", folder], root);
}

/** A package that is imported and not bundled would be missing for whoever installs the tarball. */
function refuseForgotten(folder, packages) {
  const names = new Set(packages.map(({ name }) => name));
  const imported = readdirSync(folder).flatMap((file) => listImports(readFileSync(join(folder, file), "utf8")));
  const forgotten = [...new Set(imported)].filter((name) => names.has(name));
  if (forgotten.length > 0) throw new Error(`The build left out ${forgotten.join(", ")}: it has to bundle everything.`);
}

/** Packages by name, as the bundler writes them: in double quotes or backticks. Examples in comments are none. */
function listImports(code) {
  const lines = code.split("\n").filter((line) => !/^\s*(\*|\/[/*])/.test(line));
  const specifiers = lines.join("\n").matchAll(/\b(?:from|import|import\(|require\()\s*["`]((?:@[\w.-]+\/)?[\w.-]+)/g);
  return [...specifiers].map(([, name]) => name).filter((name) => !isBuiltin(name));
}

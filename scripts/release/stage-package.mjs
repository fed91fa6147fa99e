import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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

/** Packages that the build leaves outside the bundle, and what of each is shipped. */
const besideBundle = { "@graphql-yoga/render-graphiql": ["LICENSE", "esm"] };

/**
 * Builds what is committed in a folder of its own, and puts beside it, in `package`, what the tarball is to hold.
 *
 * @param packages those that are shipped
 * @returns the folder `package`
 */
export function stagePackage(root, folder, packages) {
  const checkout = join(folder, "checkout");
  const target = join(folder, "package");
  mkdirSync(checkout);
  mkdirSync(target);
  runProgram("git", ["archive", "--output", join(folder, "checkout.tar"), "HEAD"], root);
  runProgram("tar", ["-xf", join(folder, "checkout.tar"), "-C", checkout], root);
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  runProgram(process.execPath, [join(checkout, "scripts", "build.mjs")], checkout);
  for (const name of shipped) cpSync(join(checkout, name), join(target, name), { recursive: true });
  for (const name of ["cli", "explorer"])
    cpSync(join(checkout, "dist", name), join(target, "dist", name), { recursive: true });
  refuseForgotten(join(target, "dist", "cli"), packages);
  for (const [name, parts] of Object.entries(besideBundle)) copyPackage(root, target, name, parts);
  const manifest = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  writeJson(join(target, "package.json"), toReleasedManifest(manifest, Object.keys(besideBundle)));
  writeFileSync(join(target, "THIRD-PARTY-NOTICES"), toNotices(root, packages));
  return target;
}

/** A package that is imported and neither bundled nor copied would be missing for whoever installs the tarball. */
function refuseForgotten(folder, packages) {
  const names = new Set(packages.map(({ name }) => name));
  const imported = readdirSync(folder).flatMap((file) => listImports(readFileSync(join(folder, file), "utf8")));
  const forgotten = [...new Set(imported)].filter((name) => names.has(name) && !(name in besideBundle));
  if (forgotten.length > 0) throw new Error(`Neither bundled nor copied: ${forgotten.join(", ")}.`);
}

/** Packages by name, as the bundler writes them: in double quotes or backticks. Examples in comments are none. */
function listImports(code) {
  const lines = code.split("\n").filter((line) => !/^\s*(\*|\/[/*])/.test(line));
  const specifiers = lines.join("\n").matchAll(/\b(?:from|import|import\(|require\()\s*["`]((?:@[\w.-]+\/)?[\w.-]+)/g);
  return [...specifiers].map(([, name]) => name).filter((name) => !isBuiltin(name));
}

/** Bundled into the tarball, it must not ask for others: what it needs is in the bundle or in itself. */
function copyPackage(root, target, name, parts) {
  const [from, to] = [root, target].map((folder) => join(folder, "node_modules", name));
  for (const part of parts) cpSync(join(from, part), join(to, part), { recursive: true });
  const { peerDependencies, devDependencies, scripts, ...kept } = JSON.parse(
    readFileSync(join(from, "package.json"), "utf8"),
  );
  writeJson(join(to, "package.json"), kept);
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

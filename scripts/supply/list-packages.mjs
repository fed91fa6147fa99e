import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is shipped comes first: a package that is used in two ways is listed by the first of them. */
const uses = ["program", "page", "tools"];

/**
 * Every package of the lock with its place, name, version, licence and use: `program` and `page` are shipped, `tools`
 * are not. Sorted by use and name.
 */
export function listPackages({ folder, manifest, lock }) {
  const shipped = new Map();
  const starts = { program: Object.keys(manifest.dependencies ?? {}), page: listPagePackages(folder, manifest) };
  for (const [use, names] of Object.entries(starts)) {
    for (const name of names) follow(lock.packages, resolvePlace(lock.packages, "", name), use, shipped);
  }
  return Object.entries(lock.packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      return { place, name, version, licence: license, use: shipped.get(place) ?? "tools" };
    })
    .sort(compare);
}

function compare(a, b) {
  return uses.indexOf(a.use) - uses.indexOf(b.use) || (toKey(a) < toKey(b) ? -1 : 1);
}

function toKey({ name, version, place }) {
  return `${name} ${version} ${place}`;
}

function follow(packages, place, use, found) {
  if (place === undefined || found.has(place)) return;
  found.set(place, use);
  const { dependencies, optionalDependencies, peerDependencies } = packages[place];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
    follow(packages, resolvePlace(packages, place, name), use, found);
  }
}

/** As Node resolves it: from the folder of the one that asks upwards. */
function resolvePlace(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === "") return undefined;
  }
}

/** Packages for development that the sources of the page import: the build puts them into it. */
function listPagePackages(folder, manifest) {
  const page = join(folder, "src", "explorer");
  const texts = listFiles(page)
    .filter((name) => /\.(tsx?|css)$/.test(name) && name !== "vite.config.ts")
    .map((name) => readFileSync(join(page, name), "utf8"));
  const imported = new Set(texts.flatMap(listImports));
  return Object.keys(manifest.devDependencies ?? {}).filter((name) => imported.has(name));
}

function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function listImports(text) {
  const specifiers = text.matchAll(/(?:from|import|import\(|@import)\s*"((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^"]*)?"/g);
  return [...specifiers].map(([, name]) => name);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A folder with a package.json, as far as its packages go.
 *
 * @returns `manifest`; `lock`, undefined where there is none; `readInstalled`, which gives the package.json of a
 * place in the lock, undefined where it is not installed, as packages for other machines are not
 */
export function readProject(folder) {
  const read = (path) =>
    existsSync(join(folder, path)) ? JSON.parse(readFileSync(join(folder, path), "utf8")) : undefined;
  return {
    folder,
    manifest: read("package.json"),
    lock: read("package-lock.json"),
    readInstalled: (place) => read(`${place}/package.json`),
    hasFile: (path) => existsSync(join(folder, path)),
  };
}

/** The folders that have dependencies of their own: the checkout and those of `bench/`. */
export function listProjectFolders(root) {
  const bench = join(root, "bench");
  const below = existsSync(bench) ? readdirSync(bench).map((name) => join(bench, name)) : [];
  return [root, ...below.filter((folder) => existsSync(join(folder, "package.json")))];
}

import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { findInstallScripts } from "./find-install-scripts.mjs";
import { findLicenceProblems } from "./find-licence-problems.mjs";
import { findLockProblems } from "./find-lock-problems.mjs";
import { listPackages } from "./list-packages.mjs";
import { listProjectFolders, readProject } from "./read-project.mjs";
import { licencePage, toLicencePage } from "./to-licence-page.mjs";

/** What is wrong with the packages of a checkout, a line each. Those of `bench/` are held to be pinned only. */
export function findSupplyProblems(root) {
  const pins = listProjectFolders(root).flatMap((folder) => {
    const place = relative(root, folder);
    const problems = findLockProblems(readProject(folder), { canLackHashes: place !== "" });
    return problems.map((problem) => (place === "" ? problem : `${place}: ${problem}`));
  });
  const project = readProject(root);
  if (project.lock === undefined) return pins;
  const packages = listPackages(project);
  const path = join(root, licencePage);
  const isStale = !existsSync(path) || readFileSync(path, "utf8") !== toLicencePage(packages);
  return [
    ...pins,
    ...findInstallScripts(project),
    ...findLicenceProblems(packages, project),
    ...(isStale ? [`${licencePage} is not what the lock says: run \`npm run licenses\`.`] : []),
  ];
}

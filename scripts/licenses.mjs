// Writes the page that lists the licences of what is shipped: `npm run licenses [-- folder]`. Fails where one is not accepted.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findLicenceProblems } from "./supply/find-licence-problems.mjs";
import { listPackages } from "./supply/list-packages.mjs";
import { readProject } from "./supply/read-project.mjs";
import { licencePage, toLicencePage } from "./supply/to-licence-page.mjs";

const project = readProject(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const packages = listPackages(project);
const problems = findLicenceProblems(packages, project);
for (const problem of problems) process.stdout.write(`${problem}\n`);
writeFileSync(join(project.folder, licencePage), toLicencePage(packages));
process.exitCode = problems.length === 0 ? 0 : 1;

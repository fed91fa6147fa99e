// Holds the packages of a checkout to be pinned, free of install scripts and under accepted licences, without a network:
// `node scripts/check-supply.mjs [folder]`.
import { fileURLToPath } from "node:url";
import { findSupplyProblems } from "./supply/find-supply-problems.mjs";

const problems = findSupplyProblems(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

// Prints "N passed, N failed" from the report of vitest's JSON reporter. A file that could not be run counts as failed.
import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
);
process.stdout.write(`${numPassedTests} passed, ${numFailedTests + brokenFiles.length} failed\n`);

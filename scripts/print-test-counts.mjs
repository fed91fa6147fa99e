// Prints "N passed, N failed" from the report of vitest's JSON reporter and that of the strangers. A file of tests that
// could not be run counts as failed, and so do strangers without a report.
import { existsSync, readFileSync } from "node:fs";

const [testReport, strangersReport] = process.argv.slice(2);
const all = [
  countTests(read(testReport)),
  existsSync(strangersReport) ? read(strangersReport) : { passed: 0, failed: 1 },
];
const [passed, failed] = ["passed", "failed"].map((name) => all.reduce((sum, counts) => sum + counts[name], 0));
process.stdout.write(`${passed} passed, ${failed} failed\n`);

function countTests({ numPassedTests, numFailedTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

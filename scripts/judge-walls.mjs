/** Fewer modules than this means that the sources were not read: a cruise of nothing finds no violation either. */
const FEWEST_MODULES = 50;

/** What dependency-cruiser's JSON says, as the verdict of a step. */
export function judgeWalls({ stdout }) {
  const summary = parseSummary(stdout);
  if (summary === undefined) return { isFine: false, text: stdout };
  const errors = summary.violations.filter(({ rule }) => rule.severity === "error");
  const modules = summary.totalCruised;
  if (modules < FEWEST_MODULES) {
    const text = `Only ${modules} modules were read, so the walls were not checked. Is the package \`typescript\` version 6?\n`;
    return { isFine: false, text, remark: `${modules} modules` };
  }
  const reasons = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  const text = errors
    .map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}\n  ${reasons.get(rule.name)}\n`)
    .join("");
  return { isFine: errors.length === 0, text, remark: `${modules} modules` };
}

function parseSummary(text) {
  try {
    return JSON.parse(text).summary;
  } catch {
    return undefined;
  }
}

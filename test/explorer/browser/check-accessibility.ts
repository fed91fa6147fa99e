import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page as it is now: the rule, why, and where; empty when nothing is. */
export async function checkAccessibility(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(`window.axe || (() => { ${axeSource} })()`);
  return page.evaluate(async (onlyRules) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      ...(onlyRules && { runOnly: [...onlyRules] }),
    });
    return violations.flatMap(({ id, nodes }) => {
      return nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`);
    });
  }, rules);
}

import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.ts";
import { settle, visit } from "./visit.ts";

const views = {
  start: "/",
  question: "/answers/members-backing-permanent-moratorium",
  entity: "/entities/member:ind",
  "document and its citation": "/entities/document:mission-report-wto-2018-11?panel=cite",
  statement: "/statements/any",
  graph: "/graph?around=position:permanent-moratorium&selected=member:sgp",
  paths: "/graph?from=member:ind&to=agreement:cptpp",
  table: "/table?around=position:permanent-moratorium",
  matrix: "/matrix?theme=theme:moratorium",
  "themes of matrices": "/matrix",
  precedents: "/precedents?theme=theme:moratorium",
  "themes with precedents": "/precedents",
} as const;

it.each(Object.entries(views))(
  "the view of the %s is accessible and fits on every screen, light and dark, in both languages",
  async (_name, path) => {
    const page = await visit(await toPath(path), { width: 1440, height: 900 });
    expect(await checkAccessibility(page), "light, in English").toEqual([]);
    expect(await findOverflow(page), "in a wide window").toEqual([]);
    await changeColors(page, "dark");
    expect(await checkAccessibility(page, ["color-contrast"]), "dark, in English").toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await findOverflow(page), "on a tablet").toEqual([]);

    await page.getByRole("button", { name: "繁體中文" }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await settle(page);
    expect(await checkAccessibility(page), "dark, in Chinese, on a phone").toEqual([]);
    expect(await findOverflow(page), "on a phone").toEqual([]);
    await changeColors(page, "light");
    expect(await checkAccessibility(page, ["color-contrast"]), "light, in Chinese, on a phone").toEqual([]);
  },
);

/** The ids of statements follow from what they say, so one is asked for. */
async function toPath(path: string): Promise<string> {
  if (path !== views.statement) return path;
  const query = "{ statements(first: 1) { edges { node { properties { id } } } } }";
  const response = await fetch(`${inject("explorerUrls").shipped}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await response.json()) as {
    readonly data: { readonly statements: { readonly edges: readonly { readonly node: StatementEdge }[] } };
  };
  return `/statements/${data.statements.edges[0]?.node.properties.id}`;
}

interface StatementEdge {
  readonly properties: { readonly id: string };
}

/** Changes the system's appearance, and waits until the page is drawn in it. */
async function changeColors(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** What reaches beyond the window's right edge; empty when nothing has to be scrolled sideways. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (!root || root.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > innerWidth,
    );
    return wide.map((one) => one.outerHTML.slice(0, 120));
  });
}

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { saveByButton } from "./save-by-button.ts";
import { settle, visit } from "./visit.ts";

const around = "/graph?around=position:permanent-moratorium";

describe("the graph", () => {
  it("opens on stands, and says how to see more", async () => {
    const page = await visit("/graph");
    await page.getByText(/To begin with: statements that take a stance/).waitFor();
    expect(await readCount(page)).toMatchObject({ nodes: expect.any(Number) });
  });

  it("narrows by kind and by relation, keeps both in the address, and goes back", async () => {
    const page = await visit(around);
    const before = await readCount(page);
    await page
      .getByRole("group", { name: "Kinds" })
      .getByRole("checkbox", { name: /^Claims/ })
      .uncheck();
    const withoutClaims = await readCount(page, before);
    expect(withoutClaims.nodes).toBeLessThan(before.nodes);
    const relations = page.getByRole("group", { name: "Relations" });
    await relations.getByRole("checkbox", { name: /^supports/ }).uncheck();
    const fewer = await readCount(page, withoutClaims);
    expect(fewer.statements).toBeLessThan(withoutClaims.statements);

    const again = await visit(page.url());
    expect(await readCount(again)).toEqual(fewer);
    await page.goBack();
    expect(await readCount(page, fewer)).toEqual(withoutClaims);
    await page.goBack();
    expect(await readCount(page, withoutClaims)).toEqual(before);
  });

  it("shows every passage of a statement that is chosen among a node's neighbours", async () => {
    const page = await visit(`${around}&selected=position:permanent-moratorium`);
    const selection = page.getByRole("complementary", { name: "Selection" });
    await selection
      .getByRole("button", { name: /^Evidence.*Singapore$/ })
      .first()
      .click();
    await selection.getByRole("figure").first().waitFor();
    await selection.getByRole("link", { name: "Open statement" }).click();
    await page.waitForURL(/\/statements\/s-/);
  });

  it("selects the statement that is clicked in the picture", async () => {
    // Two nodes and one statement: the middle of the picture is the middle of the line.
    const page = await visit("/graph?from=member:kor&to=position:permanent-moratorium&maxLength=1");
    await clickMiddle(page);
    await page.waitForURL(/selected=s-/);
    await page.getByRole("complementary", { name: "Selection" }).getByRole("figure").first().waitFor();
  });

  it("selects the node that is clicked in the picture", async () => {
    const page = await visit(`${around}&text=qqzzqq`);
    await clickMiddle(page);
    await page.waitForURL(/selected=position:permanent-moratorium/);
  });

  it("expands and hides what is selected, and takes it back step by step", async () => {
    const page = await visit(`${around}&selected=member:sgp`);
    const selection = page.getByRole("complementary", { name: "Selection" });
    const before = await readCount(page);
    await selection.getByRole("button", { name: "Expand" }).click();
    const expanded = await readCount(page, before);
    expect(expanded.nodes).toBeGreaterThan(before.nodes);
    await selection.getByRole("button", { name: "Hide" }).click();
    const hidden = await readCount(page, expanded);
    expect(hidden.nodes).toBeLessThan(expanded.nodes);
    await page.goBack();
    expect(await readCount(page, hidden)).toEqual(expanded);
    await page.goBack();
    expect(await readCount(page, expanded)).toEqual(before);
    await page.goForward();
    expect(await readCount(page, before)).toEqual(expanded);
  });

  it("is moved through, expanded and thinned out by keyboard", async () => {
    const page = await visit(around);
    const canvas = await getCanvas(page);
    const before = await readCount(page);
    await canvas.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/selected=/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("h");
    await page.waitForURL(/hidden=/);
    const hidden = await readCount(page, before);
    expect(hidden.nodes).toBeLessThan(before.nodes);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("selected="));
  });

  it("hands out exactly what is shown", async () => {
    const page = await visit(`${around}&hidden=member:sgp`);
    const { nodes, statements } = await readCount(page);
    const graph = JSON.parse(await saveFromMenu(page, "Graph data (JSON)"));
    expect({ nodes: graph.nodes.length, statements: graph.edges.length }).toEqual({ nodes, statements });
    const csv = await saveFromMenu(page, "Statements (CSV)");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(await saveFromMenu(page, "Drawing (SVG)")).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(await saveFromMenu(page, "Picture (PNG)")).toContain("PNG");
  });

  it("shows what an answer rests on, drawn", async () => {
    const page = await visit("/answers/members-backing-permanent-moratorium");
    await page.getByRole("link", { name: "Open in the graph" }).click();
    await page.waitForURL(/\/graph\?question=members-backing-permanent-moratorium/);
    expect((await readCount(page)).statements).toBeGreaterThan(5);
  });

  it("names what a link asks for and the data does not have, with the nearest", async () => {
    const page = await visit("/graph?around=position:permanent-moratorium,member:jpa");
    await page.getByText("Not in this dataset").waitFor();
    await page.locator("main").getByText("member:jpa").first().waitFor();
    await page.getByText("Did you mean:").waitFor();
    await page.locator("main").getByText("Japan").first().waitFor();
  });

  it("says why it is empty, and how to lift that", async () => {
    const page = await visit(`${around}&text=qqzzqq`);
    await page.getByText("Nothing to show").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect((await readCount(page)).statements).toBeGreaterThan(0);
  });
});

interface Count {
  readonly nodes: number;
  readonly statements: number;
}

/** How much the view says that it shows, once that differs from what it was. */
async function readCount(page: Page, before?: Count): Promise<Count> {
  await settle(page);
  const read = async () => {
    const text = await page.getByText(/^[\d,]+ nodes? and [\d,]+ statements?$/).innerText();
    const [nodes = 0, statements = 0] = (text.match(/[\d,]+/g) ?? []).map((part) => Number(part.replaceAll(",", "")));
    return { nodes, statements };
  };
  await expect.poll(read, { timeout: 15_000 }).not.toEqual(before);
  return read();
}

/** Waits until the picture is settled. */
async function getCanvas(page: Page) {
  const canvas = page.getByRole("application");
  await canvas.waitFor();
  await page.getByText("Arranging…").waitFor({ state: "detached" });
  return canvas;
}

async function clickMiddle(page: Page): Promise<void> {
  const canvas = await getCanvas(page);
  const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.locator("[data-pointed]").waitFor();
  await page.mouse.click(x + width / 2, y + height / 2);
}

async function saveFromMenu(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  return saveByButton(page, name);
}

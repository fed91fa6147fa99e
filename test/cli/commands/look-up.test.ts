import { describe, expect, it } from "vitest";
import { runOnToyWorld, toySources } from "../run-in-process.js";

describe("tpgraph search", () => {
  it("finds an entity by its name in either language", async () => {
    const english = await runOnToyWorld(["search", "alder", "hill"]);
    const chinese = await runOnToyWorld(["search", "榿山"]);
    expect(english.output).toContain("garden:alder-hill");
    expect(chinese.output).toContain("garden:alder-hill");
  });

  it("keeps to the kinds asked for", async () => {
    const { output } = await runOnToyWorld(["search", "alder", "--kind", "botanist", "--json"]);
    expect(JSON.parse(output)).toEqual([]);
  });

  it("names the nearest kind for one that there is not", async () => {
    const { code, errors } = await runOnToyWorld(["search", "alder", "--kind", "Gardn"]);
    expect(code).toBe(2);
    expect(errors).toContain('error UNKNOWN_KIND\n  There is no kind "Gardn".\n  Fix: Did you mean "Garden"?');
  });

  it("says so when nothing matches", async () => {
    expect(await runOnToyWorld(["search", "zzzzzzzz"])).toMatchObject({
      code: 0,
      output: 'Nothing matches "zzzzzzzz".\n',
    });
  });
});

describe("tpgraph show", () => {
  it("shows an entity with its facts and its statements by relation", async () => {
    const { code, output } = await runOnToyWorld(["show", "garden:low-marsh"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^Low Marsh 低沼園\ngarden:low-marsh\n/);
    expect(output).toMatch(/\nannex of\n {2}Alder Hill 榿山植物園 {2}garden:alder-hill {2}\[\d+\]\n {6}from: 1987\n/);
    expect(output).toContain("Field book 2021, § 1, lines 7–8, page 1");
  });

  it("shows a passage with its text and the statements that rest on it", async () => {
    const { output } = await runOnToyWorld(["show", "passage:field-book-2021.16-16", ...toySources]);
    expect(output).toContain("Mira Tan works at\n  Alder Hill");
    expect(output).toContain("      Mira Tan has worked at Alder Hill since May 2015.\n");
  });

  it("shows a statement by its id", async () => {
    const shown = JSON.parse((await runOnToyWorld(["show", "garden:low-marsh", "--json"])).output);
    const { id } = shown.relations.find(({ field }: { field: string }) => field === "annexOf").statements[0].properties;
    const { output } = await runOnToyWorld(["show", id]);
    expect(output).toContain("annex of\n  Alder Hill");
  });

  it("names the nearest id for one that there is not", async () => {
    const { code, errors } = await runOnToyWorld(["show", "garden:alder-hil"]);
    expect(code).toBe(1);
    expect(errors).toContain("error UNKNOWN_NODE");
    expect(errors).toContain('Did you mean "garden:alder-hill"');
  });
});

describe("tpgraph path", () => {
  it("tells chains in words, in the direction of reading", async () => {
    const { code, output } = await runOnToyWorld(["path", "garden:low-marsh", "botanist:mira-tan", "--limit", "1"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^2 statements\nLow Marsh \(garden:low-marsh\)\n {2}annex of Alder Hill/);
    expect(output).toContain("\n  staff Mira Tan (botanist:mira-tan)  [2]\n");
  });

  it("keeps to the relations asked for, by field or by type", async () => {
    const find = (relations: string) =>
      runOnToyWorld(["path", "garden:low-marsh", "botanist:mira-tan", "--relations", relations, "--json"]);
    const byField = JSON.parse((await find("annexOf,staff")).output);
    const byType = JSON.parse((await find("ANNEX_OF,WORKS_AT")).output);
    expect(byField).toEqual(byType);
    expect(byField.chains).toHaveLength(1);
  });

  it("says so when nothing joins the two", async () => {
    const { code, output } = await runOnToyWorld([
      "path",
      "garden:low-marsh",
      "botanist:mira-tan",
      "--max-length",
      "1",
    ]);
    expect({ code, output }).toEqual({ code: 0, output: "No chain of at most 1 statements joins the two.\n" });
  });

  it("refuses a length out of bounds and a relation that there is not", async () => {
    const tooLong = await runOnToyWorld(["path", "garden:low-marsh", "botanist:mira-tan", "--max-length", "7"]);
    const unknown = await runOnToyWorld(["path", "garden:low-marsh", "botanist:mira-tan", "--relations", "stafff"]);
    expect(tooLong).toMatchObject({ code: 2, errors: expect.stringContaining("a whole number from 1 to 6") });
    expect(unknown).toMatchObject({ code: 2, errors: expect.stringContaining("UNKNOWN_RELATION") });
  });
});

describe("tpgraph stats", () => {
  it("counts what is in the dataset", async () => {
    const { output } = await runOnToyWorld(["stats"]);
    const summary = JSON.parse((await runOnToyWorld(["stats", "--json"])).output);
    expect(output).toContain(`version            ${summary.version}`);
    expect(output).toMatch(/^Garden +3$/m);
    expect(summary.grounding).toBeNull();
  });

  it("gives the share of grounded statements when the texts are at hand", async () => {
    const { output } = await runOnToyWorld(["stats", ...toySources]);
    expect(output).toMatch(/^grounded +\d+\.\d %/m);
  });
});

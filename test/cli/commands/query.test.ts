import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runOnToyWorld } from "../run-in-process.js";

const gardens = "{ gardens { id name } }";

describe("tpgraph query", () => {
  it("answers a query given as text with a table", async () => {
    const { code, output } = await runOnToyWorld(["query", gardens]);
    expect(code).toBe(0);
    expect(output).toMatch(/^garden:alder-hill +Alder Hill$/m);
  });

  it("reads a query from a file and from standard input", async () => {
    const folder = mkdtempSync(join(tmpdir(), "query-"));
    writeFileSync(join(folder, "gardens.graphql"), gardens);
    const byText = await runOnToyWorld(["query", gardens]);
    const byFile = await runOnToyWorld(["query", join(folder, "gardens.graphql")]);
    const byInput = await runOnToyWorld(["query", "-"], { input: gardens });
    expect([byFile.output, byInput.output]).toEqual([byText.output, byText.output]);
  });

  it("takes variables as JSON and from a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "query-"));
    writeFileSync(join(folder, "variables.json"), '{"id":"garden:low-marsh"}');
    const query = "query ($id: ID!) { node(id: $id) { name } }";
    const byText = await runOnToyWorld(["query", query, "--variables", '{"id":"garden:low-marsh"}']);
    const byFile = await runOnToyWorld(["query", query, "--variables", `@${join(folder, "variables.json")}`]);
    expect(byText.output).toBe("node.name: Low Marsh\n");
    expect(byFile.output).toBe(byText.output);
  });

  it("gives the answer as JSON", async () => {
    const { output } = await runOnToyWorld(["query", "{ gardens(limit: 1) { id } }", "--format", "json"]);
    expect(JSON.parse(output)).toEqual({ data: { gardens: [{ id: "garden:alder-hill" }] } });
  });

  it("gives one line of CSV for each entry of the list that is chosen", async () => {
    const query = "{ gardens { name annexes { name } } }";
    const { output } = await runOnToyWorld(["query", query, "--format", "csv", "--rows", "gardens[].annexes[]"]);
    expect(output).toBe("gardens[].name,name\r\nAlder Hill,Low Marsh\r\n");
  });

  it("refuses CSV of several lists and names them", async () => {
    const query = "{ gardens { name } botanists { name } }";
    const { code, errors } = await runOnToyWorld(["query", query, "--format", "csv"]);
    expect(code).toBe(2);
    expect(errors).toContain("Choose one with --rows: gardens[], botanists[].");
  });

  it("prints the errors of a query with their place and ends with 1", async () => {
    const { code, output, errors } = await runOnToyWorld(["query", "{ gardns { id } }"]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^error GRAPHQL_VALIDATION_FAILED at 1:3\n {2}Cannot query field "gardns"/);
  });

  it.each([
    ["{ gardens { id } }", ["--variables", "[1]"], "BAD_VARIABLES"],
    ["missing.graphql", [], "NO_SUCH_FILE"],
    ["{ gardens { id } }", ["--format", "xml"], "BAD_ARGUMENT"],
  ])("refuses %s %j", async (query, options, code) => {
    expect(await runOnToyWorld(["query", query, ...options])).toMatchObject({
      code: 2,
      output: "",
      errors: expect.stringContaining(code),
    });
  });
});

import { describe, expect, it } from "vitest";
import { runOnToyWorld, toySources } from "../run-in-process.js";

describe("tpgraph ask", () => {
  it("lists the questions", async () => {
    const { code, output } = await runOnToyWorld(["ask"]);
    expect(code).toBe(0);
    expect(output).toContain("verdicts-on-a-name  What do botanists hold of the names of a plant?");
  });

  it("shows the rows as the question shapes them, with numbered passages", async () => {
    const { code, output } = await runOnToyWorld(["ask", "verdicts-on-a-name"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^Ola Brandt +Chaffweed is a Lysimachia +REJECTS +\[3\]$/m);
    expect(output).toContain("[3] Field book 2021, § 4, lines 21–23, page 2");
  });

  it("tells the answer in words above the rows, in the language asked for", async () => {
    const english = await runOnToyWorld(["ask", "growers-of-a-plant"]);
    const chinese = await runOnToyWorld(["ask", "growers-of-a-plant", "--plant", "plant:cowslip", "--lang", "zh"]);
    expect(english.output).toContain("\n\n“creeping jenny” is grown by Ola Brandt and Low Marsh (2 in all).\n\n");
    expect(chinese.output).toMatch(/\n\n栽種「.+」者有 3 個：.+、.+、.+。\n\n/);
  });

  it("tells nothing where there are no rows", async () => {
    const { output } = await runOnToyWorld(["ask", "growers-of-a-plant", "--plant", "plant:nothing"]);
    expect(output).toBe("Who grows a plant?\n\nNo rows.\n");
  });

  it("shows what the passages say when the texts are at hand", async () => {
    const { output } = await runOnToyWorld(["ask", "verdicts-on-a-name", ...toySources]);
    expect(output).toContain("      old name, Anagallis minima, for chaffweed.\n");
  });

  it("answers in Chinese when asked to, and in a Chinese locale", async () => {
    const asked = await runOnToyWorld(["ask", "verdicts-on-a-name", "--lang", "zh"]);
    const byLocale = await runOnToyWorld(["ask", "verdicts-on-a-name"], { environment: { LANG: "zh_TW.UTF-8" } });
    expect(asked.output).toContain("植物學家如何看待某植物的名稱？");
    expect(asked.output).toContain("第 21–23 行");
    expect(byLocale.output).toBe(asked.output);
  });

  it("takes parameters after the name, as text and as JSON", async () => {
    const typed = await runOnToyWorld(["ask", "growers-of-a-plant", "--plant", "plant:cowslip"]);
    const inline = await runOnToyWorld(["ask", "growers-of-a-plant", "--plant=plant:cowslip"]);
    const asJson = await runOnToyWorld(["ask", "growers-of-a-plant", "--variables", '{"plant":"plant:cowslip"}']);
    expect(typed.output).toContain("Alder Hill");
    expect(typed.output).not.toContain("Low Marsh");
    expect(inline.output).toBe(typed.output);
    expect(asJson.output).toBe(typed.output);
  });

  it("gives the data, the variables and the passages as JSON", async () => {
    const { output } = await runOnToyWorld(["ask", "verdicts-on-a-name", "--json"]);
    const answer = JSON.parse(output);
    expect(answer.question.slug).toBe("verdicts-on-a-name");
    expect(answer.data.verdicts.cells).toHaveLength(6);
    expect(answer.passages[0]).toMatchObject({ id: "passage:field-book-2021.21-21", firstLine: 21 });
  });

  it("names the nearest question for one that there is not", async () => {
    const { code, output, errors } = await runOnToyWorld(["ask", "verdict-on-a-name"]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toContain('error UNKNOWN_QUESTION\n  There is no question "verdict-on-a-name".');
    expect(errors).toContain('Did you mean "verdicts-on-a-name"?');
  });

  it("names the nearest parameter for one that there is not", async () => {
    const typed = await runOnToyWorld(["ask", "growers-of-a-plant", "--plnt", "plant:cowslip"]);
    const asJson = await runOnToyWorld(["ask", "growers-of-a-plant", "--variables", '{"plnt":"plant:cowslip"}']);
    for (const { code, errors } of [typed, asJson]) {
      expect(code).toBe(2);
      expect(errors).toContain("error UNKNOWN_PARAMETER");
      expect(errors).toContain('Did you mean "plant"?');
    }
  });

  it("refuses a parameter without value and words without a name", async () => {
    const withoutValue = await runOnToyWorld(["ask", "growers-of-a-plant", "--plant"]);
    const withoutName = await runOnToyWorld(["ask", "growers-of-a-plant", "plant:cowslip"]);
    expect(withoutValue).toMatchObject({ code: 2, errors: expect.stringContaining("OPTION_WITHOUT_VALUE") });
    expect(withoutName).toMatchObject({ code: 2, errors: expect.stringContaining("--plant <value>") });
  });
});

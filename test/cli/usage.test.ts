import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.js";
import { settingDefinitions } from "../../src/server/settings.js";
import { run, runOnToyWorld } from "./run-in-process.js";

const terminal = {
  output: { write: async () => {}, isTerminal: false },
  errorOutput: { write: async () => {}, isTerminal: false },
  readInput: async () => "",
  environment: {},
  workingDirectory: "/",
};
const { program } = await createProgram([], terminal);
const names = program.commands.map((command) => command.name());

describe("the command line", () => {
  it.each(names)("shows examples in the help of %s", async (name) => {
    const { code, output } = await run([name, "--help"]);
    expect(code).toBe(0);
    expect(output).toContain(`Examples:\n  $ tpgraph ${name}`);
    expect(output).toContain("--data <folder>");
  });

  it("describes every setting of the server", async () => {
    const { output } = await run(["serve", "--help"]);
    for (const { flag } of settingDefinitions) expect(output).toContain(flag.split(" ")[0]);
  });

  it("shows its help for no command and counts that as wrong use", async () => {
    const { code, errors } = await run([]);
    expect(code).toBe(2);
    expect(errors).toContain("Usage: tpgraph");
  });

  it("prints its version", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    [["sevre"], "UNKNOWN_COMMAND", "Did you mean serve?"],
    [["stats", "--jsn"], "UNKNOWN_OPTION", "Did you mean --json?"],
    [["show"], "MISSING_ARGUMENT", "--help"],
    [["show", "a", "b"], "UNEXPECTED_ARGUMENT", "--help"],
    [["search", "x", "--limit"], "OPTION_WITHOUT_VALUE", "--help"],
    [["search", "x", "--limit", "many"], "BAD_ARGUMENT", "a whole number from 1 to 100"],
    [["stats", "--data", "nowhere"], "NO_SUCH_FOLDER", "Paths are taken from"],
    [["serve", "--port", "high"], "BAD_SETTING", "a whole number from 0 to 65535"],
  ])("refuses %j", async (argv, code, hint) => {
    const result = await run(argv);
    expect(result).toMatchObject({ code: 2, output: "" });
    expect(result.errors).toContain(`error ${code}\n`);
    expect(result.errors).toContain(hint);
  });

  it("takes the options of every command before and after its name", async () => {
    const after = await runOnToyWorld(["stats", "--json"]);
    const before = await run([
      "--schema",
      "test/fixtures/toy-world/schema",
      "--data",
      "test/fixtures/toy-world/data",
      "stats",
      "--json",
    ]);
    expect(before.output).toBe(after.output);
  });

  it("colours for a terminal only, and not with NO_COLOR", async () => {
    const escapeSequence = "\u001b[";
    const piped = await runOnToyWorld(["show", "garden:low-marsh"]);
    const seen = await runOnToyWorld(["show", "garden:low-marsh"], { columns: 100 });
    const plain = await runOnToyWorld(["show", "garden:low-marsh"], { columns: 100, environment: { NO_COLOR: "1" } });
    expect(seen.output).toContain(escapeSequence);
    expect(piped.output).not.toContain(escapeSequence);
    expect(plain.output).toBe(piped.output);
  });
});

import { createProcessTerminal } from "./process-terminal.js";
import { runCommandLine } from "./run-command-line.js";

runCommandLine(process.argv.slice(2), createProcessTerminal()).then((code) => {
  process.exitCode = code;
});

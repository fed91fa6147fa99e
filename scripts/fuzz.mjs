// Sends a server what strangers might: `npm run fuzz -- --help`. A short run of the same is among the tests.
import { spawnSync } from "node:child_process";
import { bundle } from "../bench/bundle.mjs";

const program = await bundle("test/fuzz/run-fuzz.ts");
const { status } = spawnSync(process.execPath, ["--expose-gc", program, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;

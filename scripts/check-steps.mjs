import { judgeWalls } from "./judge-walls.mjs";

/** What `npm run check` checks, in order, the quickest first. */
export const steps = [
  {
    name: "lint",
    why: "format and lint",
    program: "node_modules/@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--colors=off", "."],
  },
  {
    name: "types",
    why: "everything type-checks",
    program: "node_modules/@typescript/native/bin/tsc",
    args: ["--noEmit", "-p", "tsconfig.json"],
  },
  {
    name: "page-types",
    why: "the page of the explorer and its tests type-check, as a browser sees them",
    program: "node_modules/@typescript/native/bin/tsc",
    args: ["--noEmit", "-p", "test/explorer/tsconfig.json"],
  },
  {
    name: "walls",
    why: "imports point down, and libraries stay at home",
    program: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"],
    judge: judgeWalls,
  },
  {
    name: "unused",
    why: "no file, export or dependency that nothing uses",
    program: "node_modules/knip/bin/knip.js",
    args: ["--no-progress", "--treat-config-hints-as-errors"],
  },
  {
    name: "supply",
    why: "packages are pinned, run nothing when installed, and are under accepted licences",
    program: "scripts/check-supply.mjs",
  },
  {
    name: "generated",
    why: "generated files say what the schema says",
    program: "bin/tpgraph.mjs",
    args: ["schema", "--check"],
  },
  {
    name: "data",
    why: "the shipped data has no problem",
    program: "bin/tpgraph.mjs",
    args: ["check"],
  },
  {
    name: "tests",
    why: "the tests pass, those of the shipped data included",
    program: "node_modules/vitest/vitest.mjs",
    args: ["run", "--reporter=dot"],
  },
];

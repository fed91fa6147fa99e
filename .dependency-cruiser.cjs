/** The walls of docs/architecture.md. Imports point down: shared < ontology < dataset, store < query < graphql, export, import < server < compose < cli. */

/** Folders of src from the bottom up; those on one line may not import each other, but for what is said below. */
const floors = [
  ["shared"],
  ["ontology"],
  ["dataset"],
  ["store"],
  ["query"],
  ["graphql", "export", "import"],
  ["server"],
];

const folder = (names) => `^src/(${names.join("|")})/`;

/** Nothing on a floor may import from a floor above, from compose, or from the command line. */
const walls = floors.flatMap((names, index) => {
  const above = [...floors.slice(index + 1).flat(), "cli"];
  return names.map((name) => ({
    name: `${name}-imports-down-only`,
    comment: `What is below must not know what is above it: src/${name} could no longer be tested or replaced alone.`,
    severity: "error",
    from: { path: folder([name]) },
    to: { path: folder([...above, ...names.filter((other) => other !== name)]) },
  }));
});

/** A library lives in its homes only, so that it can be replaced there and nothing else notices. */
const home = (library, homes, reason) => ({
  name: `${library.replace(/\W+/g, "-").replace(/^-|-$/g, "")}-at-home`,
  comment: reason,
  severity: "error",
  from: { path: "^src/", pathNot: homes },
  to: { path: `^node_modules/${library}` },
});

module.exports = {
  forbidden: [
    ...walls,
    {
      name: "no-cycles",
      comment: "Modules that need each other can't be understood, tested or loaded one by one.",
      severity: "error",
      from: { pathNot: "^node_modules" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "wiring-is-only-in-compose",
      comment: "Only src/compose.ts picks an adapter and wires the layers; what is below is handed what it needs.",
      severity: "error",
      from: { path: folder(floors.flat()) },
      to: { path: "^src/compose\\.ts$" },
    },
    {
      name: "compose-below-the-command-line",
      comment: "The command line uses what is composed, never the other way round.",
      severity: "error",
      from: { path: "^src/compose\\.ts$" },
      to: { path: folder(["cli", "server"]) },
    },
    {
      name: "the-store-sees-types-of-the-dataset-only",
      comment:
        "A store is filled with records and makes ids as the dataset does; reading files or YAML is not its business.",
      severity: "error",
      from: { path: folder(["store"]) },
      to: { path: folder(["dataset"]), pathNot: "/statement-id\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-stay-behind-the-port",
      comment: "A query that reaches into an adapter would not run on the next one.",
      severity: "error",
      from: { path: "^src/(query|graphql|server)/" },
      to: { path: "^src/store/memory/" },
    },
    {
      name: "the-explorer-is-a-leaf",
      comment: "The page talks HTTP, as anyone's page could; what it imported from the engine it could do alone.",
      severity: "error",
      from: { path: "^src/explorer/" },
      to: { path: "^src/", pathNot: "^src/explorer/" },
    },
    {
      name: "nothing-imports-the-explorer",
      comment: "The page runs in a browser; what runs elsewhere can't use it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/explorer/" },
      to: { path: "^src/explorer/" },
    },
    {
      name: "src-does-not-import-tests-or-scripts",
      comment: "What is shipped must not need what is not.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts|bin)/" },
    },
    home(
      "graphology",
      "^src/(store/memory|export|explorer)/",
      "Graphology is one way to hold a graph; the port hides which.",
    ),
    home(
      "(express|express-rate-limit|graphql-yoga|helmet|compression)/",
      "^src/server/",
      "HTTP is the server's business.",
    ),
    home("graphql/", "^src/(ontology|graphql|server)/", "Elsewhere the ontology is read, never the SDL tree."),
    home("js-yaml/", "^src/dataset/", "Only the dataset knows that data is written in YAML."),
    home(
      "(preact|@preact|sigma|@sigma|@fontsource-variable)/",
      "^src/explorer/",
      "How the page is drawn is its own affair.",
    ),
    home("(saxes|csv-parse)/", "^src/import/", "Only the import reads what other programs wrote."),
    home("commander/", "^src/cli/", "Flags are the command line's business."),
    home("(pino|prom-client)/", "^src/server/", "Below the server nothing logs or counts: it returns what happened."),
    home("opencc-js/", "^src/query/", "How search works is hidden behind the search index."),
    {
      name: "files-are-touched-in-named-places",
      comment:
        "A function whose name does not say so must not read or write files; it can then be tested with plain values.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|server)/|/(read|write)-[^/]+$" },
      to: { path: "^(node:)?fs(/promises)?$", dependencyTypes: ["core"] },
    },
    {
      name: "only-declared-dependencies",
      comment: "What is imported must be in package.json, and not for development only, or a fresh install lacks it.",
      severity: "error",
      // The page is built with development dependencies: a browser is sent what the build makes of them.
      from: { path: "^src/", pathNot: "^src/explorer/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "unknown", "undetermined"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere fails only when it is run.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

import { spawnSync } from "node:child_process";

/** Debian's own Python: whichever comes first on the path may not see Debian's packages. */
export const python = "/usr/bin/python3";

/** The environment of every program: its own folders first, nothing of a virtual environment. */
export const environment = { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", HOME: "/nonexistent" };

/** What has to be there, by the Debian package that brings it, and a command that tells whether it is. */
const programs = [
  { package: "python3", command: [python, "--version"] },
  ...["networkx", "igraph", "rdflib"].map((name) => ({
    package: `python3-${name}`,
    command: [python, "-E", "-s", "-c", `import ${name}`],
  })),
  { package: "raptor2-utils", command: ["/usr/bin/rapper", "--version"] },
  { package: "libxml2-utils", command: ["/usr/bin/xmllint", "--version"] },
  ...["gc", "gvpr", "nop"].map((name) => ({
    package: "graphviz",
    command: [`/usr/bin/${name}`, "-V"],
    any: true,
  })),
];

/** Names of the Debian packages without which the strangers cannot read anything. */
export function findMissingPackages() {
  const missing = programs.filter((program) => !isThere(program)).map((program) => program.package);
  return [...new Set(missing)];
}

/** Some of Graphviz' tools take no `-V` and end with 1: that they start at all is enough. */
function isThere({ command: [program, ...args], any }) {
  const { error, status } = spawnSync(program, args, { env: environment, stdio: "ignore" });
  return error === undefined && (any || status === 0);
}

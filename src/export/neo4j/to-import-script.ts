/** A program for a shell that makes a database of the files beside it, of which the paths are given. */
export function toImportScript(nodeFiles: readonly string[], relationshipFiles: readonly string[]): string {
  const options = [
    ...nodeFiles.map((path) => `--nodes=${path}`),
    ...relationshipFiles.map((path) => `--relationships=${path}`),
    "--id-type=string",
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
  ];
  return `#!/bin/sh
# Makes a Neo4j 5 database of these files. The server must not be running, or the database not exist in it.
#
#   ./import.sh                               the database "neo4j"
#   DATABASE=trade ./import.sh                another one
#   ./import.sh --overwrite-destination=true  options of the import tool
#
# NEO4J_ADMIN names the tool where it is not on the path.
set -eu
cd "$(dirname "$0")"
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "\${DATABASE:-neo4j}" \\
${options.map((option) => `  ${option} \\\n`).join("")}  "$@"
`;
}

/** Where the page stands that lists the licences, from the folder of the checkout. */
export const licencePage = "docs/licenses.generated.md";

/** The page that lists what is shipped with its licences, and counts those of the tools. */
export function toLicencePage(packages) {
  const ofUse = (use) => packages.filter((item) => item.use === use);
  return `# Licences

Made by \`npm run licenses\` from \`package-lock.json\`; \`npm run check -- supply\` holds every licence against those that
\`scripts/supply/accepted-licences.mjs\` accepts. Their texts stand in \`THIRD-PARTY-NOTICES\` of a release.

| what | licence |
|---|---|
| the code | Apache-2.0, \`LICENSE\` |
| the data, \`graph-data/\` | CC-BY-4.0, \`LICENSE-DATA\` |

The texts to which passages refer are neither ours nor shipped.

## In the program

${toTable(ofUse("program"))}

## In the page

The page has packages of the program in it too.

${toTable(ofUse("page"))}

## To build and to test

These are shipped to nobody.

${toCounts(ofUse("tools"))}
`;
}

function toTable(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ["| package | version | licence |", "|---|---|---|", ...new Set(rows)].join("\n");
}

function toCounts(packages) {
  const counts = new Map();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, count]) => `| ${licence} | ${count} |`);
  return ["| licence | packages |", "|---|---|", ...rows].join("\n");
}

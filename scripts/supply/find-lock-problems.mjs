const groups = ["dependencies", "devDependencies", "optionalDependencies"];

/** A version and nothing but; a package under another name is `npm:<name>@<version>`. */
const exactVersion = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/;

/**
 * What keeps an installation from bringing what was tried and nothing else, from any registry.
 *
 * Of packages for a machine that is not at hand some registries give no hash. Where nothing is shipped, `canLackHashes`, such
 * a package may stand without one.
 */
export function findLockProblems({ manifest, lock }, { canLackHashes = false } = {}) {
  const loose = findLoose(manifest);
  if (lock === undefined) return [...loose, "There is no package-lock.json."];
  return [
    ...loose,
    ...findUnfit(manifest, lock),
    ...Object.entries(lock.packages).flatMap((entry) => findEntryProblems(entry, canLackHashes)),
  ];
}

function findLoose(manifest) {
  return [...groups, "overrides"].flatMap((group) =>
    listPins(manifest[group])
      .filter(([, version]) => !exactVersion.test(version))
      .map(([name, version]) => `${name} is "${version}" in ${group} of package.json: pin it to one version.`),
  );
}

/** Overrides may hold overrides. */
function listPins(pins = {}) {
  return Object.entries(pins).flatMap(([name, pin]) => (typeof pin === "string" ? [[name, pin]] : listPins(pin)));
}

function findUnfit(manifest, lock) {
  return groups
    .filter((group) => JSON.stringify(sort(manifest[group])) !== JSON.stringify(sort(lock.packages[""]?.[group])))
    .map((group) => `${group} of package.json and of package-lock.json differ: run \`npm install\`.`);
}

function sort(pins = {}) {
  return Object.entries(pins).sort(([a], [b]) => (a < b ? -1 : 1));
}

function findEntryProblems([place, entry], canLackHashes) {
  if (place === "") return [];
  const isForOneMachine = Boolean(entry.optional && entry.os);
  const mayLackHash = entry.inBundle || (canLackHashes && isForOneMachine && entry.integrity === undefined);
  return [
    ["resolved" in entry, "names where it is loaded from: `.npmrc` has to leave that out"],
    [!mayLackHash && !entry.integrity?.startsWith("sha512-"), "has no SHA-512"],
    [!/^\d+\.\d+\.\d+/.test(entry.version ?? ""), "has no version"],
    [Object.values(entry.dependencies ?? {}).some((range) => /:\/\//.test(range)), "depends on an address"],
  ].flatMap(([isWrong, problem]) => (isWrong ? [`${place} in package-lock.json ${problem}.`] : []));
}

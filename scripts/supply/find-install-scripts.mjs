const scripts = ["preinstall", "install", "postinstall"];

/** Packages that run something of theirs when they are installed, by the lock and by what is installed. */
export function findInstallScripts({ lock, readInstalled, hasFile }) {
  return Object.entries(lock.packages)
    .filter(([place]) => place !== "")
    .filter(
      ([place, entry]) => entry.hasInstallScript || hasScript(readInstalled(place)) || hasFile(`${place}/binding.gyp`),
    )
    .map(([place]) => `${place} has an install script: everything has to work with \`npm ci --ignore-scripts\`.`);
}

function hasScript(manifest) {
  return scripts.some((name) => manifest?.scripts?.[name] !== undefined);
}

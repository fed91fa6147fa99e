/** The package.json of the tarball: nothing is left to be fetched or to be run when it is installed. */
export function toReleasedManifest(manifest, bundled) {
  const { name, version, description, license, type, engines, bin, dependencies } = manifest;
  return {
    ...{ name, version, description, license, private: true, type, engines, bin },
    scripts: { start: "node bin/tpgraph.mjs serve" },
    dependencies: Object.fromEntries(bundled.map((other) => [other, dependencies[other]])),
    bundleDependencies: bundled,
  };
}

/** The package.json of the tarball: all is bundled, so that nothing is fetched and nothing run when it is installed. */
export function toReleasedManifest({ name, version, description, license, type, engines, bin }) {
  const scripts = { start: "node bin/tpgraph.mjs serve" };
  return { ...{ name, version, description, license }, private: true, type, engines, bin, scripts };
}

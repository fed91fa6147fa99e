/** Licences, by SPDX id, of what may be shipped: they ask for no more than that their text goes with it. */
const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "PSF-2.0"];

/** Licences that are accepted, by what the package is used for; a licence that is not there fails the check. */
export const acceptedLicences = {
  /** Bundled into the program or installed beside it. */
  program: new Set(permissive),
  /** Bundled into the page; its font is under the licence of fonts. */
  page: new Set([...permissive, "OFL-1.1"]),
  /** Used to build and to test, and shipped to nobody. */
  tools: new Set([
    ...permissive,
    ...[
      "BlueOak-1.0.0",
      "CC-BY-4.0",
      "CC0-1.0",
      "Elastic-2.0",
      "MPL-2.0",
      "OFL-1.1",
      "Python-2.0",
      "Unlicense",
      "Zlib",
    ],
  ]),
};

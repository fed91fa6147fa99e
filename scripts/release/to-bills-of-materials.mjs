import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * What npm says of the packages in a tarball, those of the page included, in two formats; the same for the same commit.
 *
 * @param about `sum`, the SHA-256 of the tarball, and `date` of the commit in ISO 8601
 * @returns texts of files, by ending
 */
export function toBillsOfMaterials(root, folder, packages, about) {
  const place = writeProject(root, folder, packages);
  const ask = (format) => {
    const args = ["sbom", "--package-lock-only", "--omit=dev", "--sbom-type=application", `--sbom-format=${format}`];
    return JSON.parse(runProgram("npm", args, place));
  };
  return {
    "cdx.json": toText(settleCycloneDx(ask("cyclonedx"), about)),
    "spdx.json": toText(settleSpdx(ask("spdx"), about)),
  };
}

/** A project that depends on all that is shipped: to npm the packages of the page are tools. */
function writeProject(root, folder, packages) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
  const { name, version, description, license, dependencies, devDependencies, overrides } = read("package.json");
  const place = join(folder, name);
  mkdirSync(place);
  const shipped = new Set(packages.map((item) => item.name));
  const ofPage = Object.entries(devDependencies).filter(([other]) => shipped.has(other));
  const ofPackage = { name, version, description, license };
  const project = { ...ofPackage, dependencies: { ...dependencies, ...Object.fromEntries(ofPage) }, overrides };
  const lock = read("package-lock.json");
  const kept = packages.map(({ place: at }) => {
    const { dev, devOptional, ...entry } = lock.packages[at];
    return [at, entry];
  });
  writeFileSync(join(place, "package.json"), JSON.stringify(project));
  writeFileSync(
    join(place, "package-lock.json"),
    JSON.stringify({ ...lock, packages: { "": project, ...Object.fromEntries(kept) } }),
  );
  return place;
}

function settleCycloneDx(bill, { sum, date }) {
  bill.serialNumber = `urn:uuid:${toUuid(sum)}`;
  bill.metadata.timestamp = date;
  bill.metadata.component.hashes = [{ alg: "SHA-256", content: sum }];
  return bill;
}

function settleSpdx(bill, { sum, date }) {
  bill.documentNamespace = `http://spdx.org/spdxdocs/${bill.name.replace("@", "-")}-${toUuid(sum)}`;
  bill.creationInfo.created = date;
  bill.packages[0].checksums = [{ algorithm: "SHA256", checksumValue: sum }];
  return bill;
}

/** A UUID of version 8, which is free to be made of a hash. */
function toUuid(sum) {
  const digits = `${sum.slice(0, 12)}8${sum.slice(13, 16)}8${sum.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function toText(bill) {
  return `${JSON.stringify(bill, null, 2)}\n`;
}

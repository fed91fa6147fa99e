import { acceptedLicences } from "./accepted-licences.mjs";
import { isAcceptedLicence } from "./is-accepted-licence.mjs";

/** Packages without a licence, with one that is not accepted for their use, or with another than their own file says. */
export function findLicenceProblems(packages, { readInstalled }) {
  return packages.flatMap(({ place, version, licence, use }) => {
    const named = `${place} ${version}`;
    if (licence === undefined)
      return [`${named} names no licence: look for it, and do without the package if there is none.`];
    const own = readInstalled(place)?.license;
    if (own !== undefined && own !== licence)
      return [`${named} is under ${licence} by the lock and under ${own} by its own file.`];
    if (isAcceptedLicence(licence, acceptedLicences[use])) return [];
    return [`${named} is under ${licence}, which is not accepted for ${use}: scripts/supply/accepted-licences.mjs.`];
  });
}

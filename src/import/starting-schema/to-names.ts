/** The words of any name, in small Latin letters and digits: "Works_At", `worksAt` and "works at" are the same two. */
function toWordsOf(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** A name as types have it, `NamingOpinion`; the fallback where nothing of it is left. */
export function toTypeName(name: string, fallback: string): string {
  const joined = toWordsOf(name).map(toCapital).join("");
  return joined === "" ? fallback : /^[A-Z]/.test(joined) ? joined : `${fallback}${joined}`;
}

/** A name as fields have it, `worksAt`. */
export function toFieldName(name: string, fallback: string): string {
  const [first = "", ...others] = toWordsOf(name);
  const joined = first + others.map(toCapital).join("");
  return joined === "" ? fallback : /^[a-z]/.test(joined) ? joined : `${fallback}${toCapital(joined)}`;
}

/** A name as relations have it, `WORKS_AT`. */
export function toRelationType(name: string, fallback: string): string {
  const joined = toWordsOf(name).join("_");
  return (joined === "" ? fallback : /^[a-z]/.test(joined) ? joined : `${fallback}_${joined}`).toUpperCase();
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

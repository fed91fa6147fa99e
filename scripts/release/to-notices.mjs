import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standardTexts } from "./standard-texts.mjs";

const isNotice = (name) => /^(licen[cs]es?|copying|notices?|third[-_]party[-_].*)(\.(md|txt))?$/i.test(name);

const line = "=".repeat(80);

/** The licence texts of what is shipped, package by package, as their licences ask for. */
export function toNotices(root, packages) {
  const parts = packages.map(({ place, name, version, licence }) => {
    const texts = readNotices(join(root, place));
    const text = texts.length > 0 ? texts.join("\n\n") : writeNotice(root, place, licence);
    return `${line}\n${name} ${version}\n${licence}\n${line}\n\n${text}\n`;
  });
  return `Packages that are in this one, each with its licence. The licence of this package is in LICENSE.\n\n${parts.join("\n")}`;
}

function readNotices(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isNotice(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      const paths = item.isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : [path];
      return paths.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim());
    });
}

/** For a package that comes without a text: the standard one of its licence, with its author. */
function writeNotice(root, place, licence) {
  const { author, contributors = [] } = JSON.parse(readFileSync(join(root, place, "package.json"), "utf8"));
  const text = standardTexts[licence];
  if (text === undefined) throw new Error(`${place} comes without the text of ${licence}.`);
  const holders = [author, ...contributors].filter((holder) => holder !== undefined).map(toName);
  return `Copyright (c) ${holders.join(", ") || "its authors"}\n\n${text}`;
}

function toName(holder) {
  return typeof holder === "string" ? holder.replace(/\s*[<(].*$/, "") : holder.name;
}

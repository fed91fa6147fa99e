import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hostile = fileURLToPath(new URL("hostile-world/", import.meta.url));

/** The worlds that are exported, and what is asked for beside the format. */
export function prepareWorlds(folder) {
  return [
    { name: "shipped", options: [] },
    {
      name: "hostile",
      options: [...toHostileFolders(folder), "--layout", "circular", "--measures", "degree,pagerank,community"],
    },
  ];
}

/** The hostile world and a text too long to be kept beside the others. */
function toHostileFolders(folder) {
  const copy = join(folder, "hostile-world");
  cpSync(hostile, copy, { recursive: true });
  const long = `${"長".repeat(34_000)} <&> "${"𠮷".repeat(100)}"`;
  const entity = { id: "text:long", name: long, nameZh: `${long}。`, aliases: [`1 ${long}`, `2 ${long}`] };
  const told = { follows: "text:bare", note: `${long}!`, evidence: "passage:two.1-2", ungrounded: "There is no text." };
  mkdirSync(join(copy, "data", "entities", "texts"), { recursive: true });
  writeFileSync(join(copy, "data", "entities", "texts", "long.yaml"), `- ${JSON.stringify({ ...entity, ...told })}\n`);
  return ["--schema", join(copy, "schema"), "--data", join(copy, "data")];
}

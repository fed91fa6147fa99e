import type { Value } from "../dataset/dataset.js";
import { toNameKey } from "../dataset/name-key.js";
import type { Draft, DraftEntity } from "./draft.js";

/**
 * Makes names of entities of one kind differ, as the rules of the data want it: a name that is taken is given with its
 * id, another name that is taken is left out.
 */
export function claimNames({ entities, problems, notes }: Draft): void {
  const owners = new Map<string, DraftEntity>();
  const named = [...entities.values()].filter(({ kind }) => !kind.isParaphrase);
  let renamed = 0;
  for (const entity of named) if (!claimMain(entity, owners)) renamed += 1;
  if (renamed > 0) notes.push({ what: "names that others have too, given with the id after them", count: renamed });
  for (const entity of named) {
    const { properties, item, kind } = entity;
    const drop = (name: string) =>
      problems.push({ code: "AMBIGUOUS_NAME", what: `"${name}" of a ${kind.name} that names another too`, item });
    const nameZh = properties.get("nameZh");
    if (nameZh !== undefined && !claim(String(nameZh), entity, owners)) {
      properties.delete("nameZh");
      drop("nameZh");
    }
    const aliases = (properties.get("aliases") ?? []) as readonly string[];
    const kept = aliases.filter((alias) => claim(alias, entity, owners));
    if (kept.length === aliases.length) continue;
    properties.set("aliases", kept);
    drop("aliases");
  }
}

function claimMain(entity: DraftEntity, owners: Map<string, DraftEntity>): boolean {
  const name = String(entity.properties.get("name"));
  if (claim(name, entity, owners)) return true;
  let told = `${name} (${entity.id.slice(entity.id.indexOf(":") + 1)})`;
  while (!claim(told, entity, owners)) told = `${told} (${entity.id})`;
  entity.properties.set("name", told as Value);
  return false;
}

function claim(name: string, entity: DraftEntity, owners: Map<string, DraftEntity>): boolean {
  const key = `${entity.kind.name} ${toNameKey(name)}`;
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, entity);
  return owner === undefined || owner === entity;
}

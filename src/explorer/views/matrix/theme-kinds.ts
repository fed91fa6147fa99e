import { getPlayers, type Roles } from "../../api/roles.ts";
import { getRelation } from "../../api/vocabulary.ts";

/** Kinds that a matrix can be asked for: those that positions are about and that stand in a tree; positions left out. */
export function findThemeKinds(roles: Roles): readonly string[] {
  const listObjects = (role: string) => getPlayers(roles, role).flatMap((type) => getRelation(type).objects);
  const broader = listObjects("broader");
  const positions = getPlayers(roles, "position");
  const kinds = listObjects("about").filter((kind) => broader.includes(kind) && !positions.includes(kind));
  return [...new Set(kinds)];
}

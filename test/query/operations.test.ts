import { describe, expect, it } from "vitest";
import { findRoleHolders } from "../../src/query/find-role-holders.js";
import { findOperation, listOperationNames } from "../../src/query/operations.js";
import { buildVillage, villageOntology, villageRoles } from "./village.js";

const village = buildVillage([["s-1", "villager:ann", "LEADS", "gathering:autumn"]]);

describe("the operations that a schema can name", () => {
  it("answer by their name, parts and arguments", () => {
    const roles = villageRoles("roleHolders");
    const answer = findOperation("roleHolders")?.(village, roles, { of: "gathering:autumn" });
    expect(answer).toEqual(findRoleHolders(village, roles, {}));
    expect(answer).toHaveLength(1);
  });

  it("include all that a world uses", () => {
    expect(listOperationNames()).toEqual(["precedents", "roleHolders", "stanceMatrix"]);
    for (const { operation } of villageOntology.operations) expect(findOperation(operation)).toBeDefined();
  });

  it.each(["roleHolder", "toString", "__proto__", ""])("do not include %j", (name) => {
    expect(findOperation(name)).toBeUndefined();
  });
});

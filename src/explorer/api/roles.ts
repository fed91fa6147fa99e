import type { Operation } from "./ask.ts";
import { useAnswer } from "./use-answer.ts";
import type { Task } from "./use-task.ts";

/** Who plays each part in an operation: kinds, relation types or names of statement properties. */
export type Roles = ReadonlyMap<string, readonly string[]>;

interface RolesAnswer {
  readonly ontology: {
    readonly operations: readonly {
      readonly operation: string;
      readonly roles: readonly { readonly role: string; readonly is: readonly string[] }[];
    }[];
  };
}

const rolesOperation: Operation<RolesAnswer> = {
  text: "query Roles { ontology { operations { operation roles { role is } } } }",
};

/** Who plays the parts of a named operation in this world; nobody where the world does not have it. */
export function useRoles(operation: string): Task<Roles> {
  const task = useAnswer(rolesOperation, {});
  if (task.status !== "done") return task;
  const found = task.result.ontology.operations.find((candidate) => candidate.operation === operation);
  return { status: "done", result: new Map(found?.roles.map(({ role, is }) => [role, is])) };
}

/** Who plays a part; nobody where the world leaves it out. */
export function getPlayers(roles: Roles, role: string): readonly string[] {
  return roles.get(role) ?? [];
}

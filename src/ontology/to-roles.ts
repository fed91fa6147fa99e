/** Who plays each part in an operation, from the value of `roles`; without a prototype. What has another form is left out. */
export function toRoles(value: unknown): Record<string, readonly string[]> {
  const roles: Record<string, readonly string[]> = Object.create(null);
  for (const item of toList(value)) {
    if (typeof item !== "object" || item === null || !("role" in item) || !("is" in item)) continue;
    if (typeof item.role === "string") roles[item.role] = toList(item.is).filter((name) => typeof name === "string");
  }
  return roles;
}

/** GraphQL takes a single value for a list of one. */
function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

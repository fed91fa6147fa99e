/** Which names of a list are let through: only some, or all, less the exceptions. */
export interface Choice {
  /** Empty for all, or for those that stand for none having been chosen. */
  readonly only: readonly string[];
  readonly without: readonly string[];
}

/** What stands for an empty `only`; empty lists for all. */
export interface Usual {
  /** Names that are let through. */
  readonly names: readonly string[];
  /** Names that are chosen with the first one that the reader adds. */
  readonly kept: readonly string[];
}

const all: Usual = { names: [], kept: [] };

/** True where a choice lets a name through. */
export function isChosen({ only, without }: Choice, name: string, usual: Usual = all): boolean {
  const allowed = only.length > 0 ? only : usual.names;
  return !without.includes(name) && (allowed.length === 0 || allowed.includes(name));
}

/** The choice with a name added or taken out. Taking out the last one leaves an exception, not a choice of all. */
export function toggleName(choice: Choice, name: string, usual: Usual = all): Choice {
  const { only, without } = choice;
  if (isChosen(choice, name, usual)) {
    const rest = only.filter((other) => other !== name);
    return rest.length < only.length && rest.length > 0
      ? { only: rest, without }
      : { only, without: [...without, name] };
  }
  const allowed = { only, without: without.filter((other) => other !== name) };
  if (isChosen(allowed, name, usual)) return allowed;
  const kept = (only.length > 0 ? only : usual.kept).filter((other) => !without.includes(other));
  return { only: [...kept, name], without: [] };
}

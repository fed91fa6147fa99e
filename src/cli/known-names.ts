import { findNearestName } from "../shared/nearest-name.js";
import { UsageError } from "./usage-error.js";

/** What a list of names on the command line may hold. */
export interface NameChoice {
  /** As in "kind". */
  readonly what: string;
  readonly code: string;
  /** What may be typed, and the name it stands for. */
  readonly accepted: ReadonlyMap<string, string>;
}

/**
 * The names that were typed, each for what it stands for; undefined when none was typed.
 *
 * @param typed options as given, each one name or several separated by commas
 * @throws UsageError with the choice's code
 */
export function getKnownNames(typed: readonly string[] | undefined, choice: NameChoice): string[] | undefined {
  return typed
    ?.flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => getKnownName(text, choice));
}

/**
 * How to mend a name: the nearest one, or all of them when none is near.
 *
 * @param names what would be accepted
 */
export function suggestName(name: string, names: readonly string[]): string {
  if (names.length === 0) return "There are none.";
  const nearest = findNearestName(name, names);
  return nearest === undefined ? `Accepted: ${names.join(", ")}.` : `Did you mean "${nearest}"?`;
}

function getKnownName(text: string, { what, code, accepted }: NameChoice): string {
  const name = accepted.get(text);
  if (name !== undefined) return name;
  const suggestion = suggestName(text, [...new Set(accepted.values())]);
  throw new UsageError(`There is no ${what} "${text}".`, { code, suggestion });
}

import { KnownError } from "../shared/known-error.js";
import { findNearestName } from "../shared/nearest-name.js";
import { type SettingDefinition, type Settings, settingDefinitions } from "./settings.js";

/** Where settings come from. */
export interface SettingSources {
  /** Flags by name in camelCase, as the command line parsed them; undefined for those not given. */
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Settings from flags, then the environment, then defaults; a variable that is empty counts as absent.
 *
 * @throws KnownError BAD_SETTING that lists every bad value and unknown flag with what would be accepted
 */
export function parseSettings({ flags = {}, environment = {} }: SettingSources): Settings {
  const problems = findUnknownFlags(flags);
  const settings: Record<string, unknown> = {};
  for (const definition of settingDefinitions) {
    const given = findGiven(definition, flags, environment);
    if (given === undefined) continue;
    const result = definition.check.safeParse(given.value);
    if (result.success) settings[definition.name] = result.data;
    else problems.push(`${given.from} is "${given.value}". Accepted: ${definition.accepted}.`);
  }
  if (problems.length > 0) throw toBadSetting(problems);
  return { sources: undefined, ...settings } as unknown as Settings;
}

interface GivenValue {
  readonly from: string;
  readonly value: string;
}

function findGiven(
  definition: SettingDefinition,
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): GivenValue | undefined {
  const flag = flags[definition.name];
  if (flag !== undefined) return { from: definition.flag.split(" ")[0] ?? definition.name, value: String(flag).trim() };
  const variable = environment[definition.variable]?.trim();
  if (variable) return { from: definition.variable, value: variable };
  return definition.default === "" ? undefined : { from: definition.name, value: definition.default };
}

function findUnknownFlags(flags: Readonly<Record<string, unknown>>): string[] {
  const names = settingDefinitions.map((definition) => definition.name);
  return Object.keys(flags)
    .filter((flag) => !names.includes(flag))
    .map((flag) => {
      const nearest = findNearestName(flag, names);
      return `${toFlag(flag)} is not a setting.${nearest ? ` Did you mean ${toFlag(nearest)}?` : ""}`;
    });
}

function toFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function toBadSetting(problems: readonly string[]): KnownError {
  const count = problems.length === 1 ? "A setting is" : `${problems.length} settings are`;
  return new KnownError(`${count} not usable:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
    code: "BAD_SETTING",
    suggestion: "All settings are listed in docs/operating.md and by `tpgraph serve --help`.",
    details: { problems },
  });
}

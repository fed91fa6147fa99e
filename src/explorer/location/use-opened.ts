import { toList } from "./address.ts";
import { address, changeParameters } from "./navigation.ts";

/** Which parts of a page are opened. */
export interface Opened {
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

/** The parts that a list parameter of the address names as opened. Opening one is no step to go back over. */
export function useOpened(parameter: string): Opened {
  const keys = toList(address.value.parameters[parameter]);
  return {
    has: (key) => keys.includes(key),
    toggle: (key) => {
      const next = keys.includes(key) ? keys.filter((opened) => opened !== key) : [...keys, key];
      changeParameters({ [parameter]: next.join(",") }, { replace: true });
    },
  };
}

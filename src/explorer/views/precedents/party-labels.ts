import { messages } from "./messages.ts";

/** What the states of a party are called. */
export const partyLabels = {
  yes: messages.yes,
  no: messages.no,
  unknown: messages.unknown,
  none: messages.notApplicable,
} as const;

import { onTestFinished } from "vitest";
import { getExportFormat } from "../../../src/export/formats.js";

/** Makes files of the format `json` endless for the time of a test. */
export function writeForever(): { isEnded(): boolean } {
  const json = getExportFormat("json");
  const { write } = json;
  let isEnded = false;
  Object.assign(json, {
    *write() {
      try {
        for (;;) yield "x".repeat(100_000);
      } finally {
        isEnded = true;
      }
    },
  });
  onTestFinished(() => {
    Object.assign(json, { write });
  });
  return { isEnded: () => isEnded };
}

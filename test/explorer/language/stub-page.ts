import { vi } from "vitest";

/** What modules of the page look at when they are loaded, for tests that load them without a browser. */
export function stubPage(): void {
  vi.stubGlobal("document", { documentElement: { lang: "", dataset: {} } });
  vi.stubGlobal("navigator", { language: "en-GB", languages: ["en-GB"] });
}

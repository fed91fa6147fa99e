import { signal } from "@preact/signals";

export const themes = ["auto", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const storageKey = "theme";

/** Light, dark, or as the reader's system has it. */
export const theme = signal<Theme>(themes.find((name) => name === readKept()) ?? "auto");

theme.subscribe((value) => {
  if (value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
});

/** Changes the appearance and remembers it for the next visit. */
export function chooseTheme(value: Theme): void {
  theme.value = value;
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // A browser that keeps nothing still changes the appearance of this visit.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

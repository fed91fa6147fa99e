import { signal } from "@preact/signals";

/** The languages of the page, by their BCP 47 tags. */
export const languages = ["en", "zh-Hant"] as const;

export type Language = (typeof languages)[number];

const storageKey = "language";

/** The language that the reader chose last, else the browser's first, else English. */
export const language = signal<Language>(findChosenLanguage() ?? findBrowserLanguage());

language.subscribe((value) => {
  document.documentElement.lang = value;
});

/** Changes the language and remembers it for the next visit. */
export function chooseLanguage(value: Language): void {
  language.value = value;
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // A browser that keeps nothing still changes the language of this visit.
  }
}

/** True where the page speaks Chinese. Reading it in a component makes the component follow a change of language. */
export function isChinese(): boolean {
  return language.value === "zh-Hant";
}

function findChosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(storageKey);
    return languages.find((tag) => tag === kept);
  } catch {
    return undefined;
  }
}

function findBrowserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-Hant" : "en";
}

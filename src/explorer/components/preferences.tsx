import { chooseLanguage, language, languages } from "../language/language.ts";
import { t } from "../language/message.ts";
import styles from "./preferences.module.css";
import { messages } from "./shell-messages.ts";
import { chooseTheme, type Theme, theme, themes } from "./theme.ts";

const languageNames = { en: ["English", "EN"], "zh-Hant": ["繁體中文", "中文"] } as const;

const themeIcons: Readonly<Record<Theme, string>> = {
  auto: "M12 4v16a8 8 0 0 0 0-16a8 8 0 0 0 0 16 M15 5.5v13 M18 7.5v9",
  light:
    "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z M12 2v2 M12 20v2 M2 12h2 M20 12h2 M5 5l1.4 1.4 M17.6 17.6L19 19 M5 19l1.4-1.4 M17.6 6.4L19 5",
  dark: "M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5Z",
};

/** What the reader chooses for every visit: the language, and light or dark. */
export function Preferences() {
  return (
    <div class={styles.preferences}>
      <fieldset class={styles.languages}>
        <legend class="visually-hidden">{t(messages.language)}</legend>
        {languages.map((tag) => (
          <LanguageButton key={tag} tag={tag} />
        ))}
      </fieldset>
      <ThemeButton />
    </div>
  );
}

function LanguageButton({ tag }: { readonly tag: (typeof languages)[number] }) {
  const [name, shortName] = languageNames[tag];
  return (
    <button
      type="button"
      lang={tag}
      title={name}
      aria-pressed={language.value === tag}
      onClick={() => chooseLanguage(tag)}
    >
      <span class={styles.long}>{name}</span>
      <span class={styles.short}>{shortName}</span>
    </button>
  );
}

/** Goes from one appearance to the next; its name says which one is chosen. */
function ThemeButton() {
  const name = `${t(messages.theme)}: ${t(messages[theme.value])}`;
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "auto";
  return (
    <button type="button" class={styles.theme} aria-label={name} title={name} onClick={() => chooseTheme(next)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={themeIcons[theme.value]} />
      </svg>
    </button>
  );
}

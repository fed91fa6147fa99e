import { theme } from "../components/theme.ts";

/** Calls back whenever the page turns dark or light. Returns how to stop it. */
export function watchAppearance(onChange: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", onChange);
  const unsubscribe = theme.subscribe(() => queueMicrotask(onChange));
  return () => {
    system.removeEventListener("change", onChange);
    unsubscribe();
  };
}

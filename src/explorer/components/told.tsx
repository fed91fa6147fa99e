import { language } from "../language/language.ts";
import { pick } from "../language/pick.ts";

interface ToldProps {
  readonly en: string | null | undefined;
  readonly zh: string | null | undefined;
}

/** Text of the data in the reader's language, marked as the other language where it is told in that one only. */
export function Told({ en, zh }: ToldProps) {
  const picked = pick(en, zh);
  if (!picked) return null;
  return picked.lang === language.value ? picked.text : <span lang={picked.lang}>{picked.text}</span>;
}

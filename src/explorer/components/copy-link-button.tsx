import { t } from "../language/message.ts";
import { CopyButton } from "./copy-button.tsx";
import { messages } from "./messages.ts";

/** Copies a link to what the reader sees now. */
export function CopyLinkButton() {
  return <CopyButton text={() => location.href}>{t(messages.copyLink)}</CopyButton>;
}

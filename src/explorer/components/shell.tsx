import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { answeringVersion } from "../api/send-request.ts";
import { findOperationField } from "../api/vocabulary.ts";
import { t } from "../language/message.ts";
import type { ViewName } from "../location/address.ts";
import { address } from "../location/navigation.ts";
import { Link } from "./link.tsx";
import { Notice } from "./notice.tsx";
import { Preferences } from "./preferences.tsx";
import styles from "./shell.module.css";
import { messages } from "./shell-messages.ts";

interface ShellProps {
  /** The search box of the header. */
  readonly search: ComponentChildren;
  readonly isReady: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every view: the way to the others, search, language and appearance. */
export function Shell({ search, isReady, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const { view, key } = address.value;
  useFocusOnArrival(main, `${view}/${key ?? ""}`);
  return (
    <>
      <a class={styles.skip} href="#content">
        {t(messages.skip)}
      </a>
      <header class={styles.header}>
        <Link class={styles.brand} to={{ view: "start", parameters: {} }}>
          <img src="/icon.svg" width="26" height="26" alt="" />
          <span>{t(messages.product)}</span>
        </Link>
        {isReady && <Navigation current={view} />}
        <div class={styles.search}>{isReady && search}</div>
        <div class={styles.preferences}>
          <Preferences />
        </div>
      </header>
      <main class={styles.main} id="content" ref={main} tabIndex={-1}>
        <VersionNotice />
        {children}
      </main>
      <Footer />
    </>
  );
}

function Navigation({ current }: { readonly current: string }) {
  const views: readonly ViewName[] = [
    "graph",
    "table",
    ...(findOperationField("stanceMatrix") ? (["matrix"] as const) : []),
    ...(findOperationField("precedents") ? (["precedents"] as const) : []),
  ];
  return (
    <nav class={styles.navigation} aria-label={t(messages.views)}>
      {views.map((view) => (
        <Link key={view} to={{ view, parameters: {} }} aria-current={view === current ? "page" : undefined}>
          {t(messages[view as keyof typeof messages])}
        </Link>
      ))}
    </nav>
  );
}

/** A link may name the version of the dataset that it was made from. */
function VersionNotice() {
  const asked = address.value.parameters.version;
  const answering = answeringVersion.value;
  if (!asked || !answering || asked === answering) return null;
  return (
    <div class={styles.notice}>
      <Notice tone="caution" title={t(messages.otherVersion)}>
        <p>{t(messages.otherVersionLead, { asked, answering })}</p>
      </Notice>
    </div>
  );
}

function Footer() {
  return (
    <footer class={styles.footer}>
      {answeringVersion.value && <span>{t(messages.footerVersion, { version: answeringVersion.value })}</span>}
      <a href="/graphql">{t(messages.footerApi)}</a>
      <span>{t(messages.footerRights)}</span>
    </footer>
  );
}

/** Moves the focus to a new view's heading, so that who can't see the page is told where they are. */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }, place: string): void {
  const previous = useRef(place);
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    const heading = main.current?.querySelector("h1");
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [place, main]);
}

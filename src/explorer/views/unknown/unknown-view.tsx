import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { messages } from "../../components/shell-messages.ts";
import { t } from "../../language/message.ts";

/** Says that an address leads nowhere, and the way back. */
export function UnknownView() {
  return (
    <Page title={t(messages.unknownTitle)} lead={t(messages.unknownLead, { path: location.pathname })}>
      <p>
        <Link to={{ view: "start", parameters: {} }}>{t(messages.toStart)}</Link>
      </p>
    </Page>
  );
}

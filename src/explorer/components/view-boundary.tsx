import { Component, type ComponentChildren } from "preact";
import { t } from "../language/message.ts";
import { Notice } from "./notice.tsx";
import { messages } from "./shell-messages.ts";

interface BoundaryProps {
  /** A fault is forgotten when the reader goes elsewhere. */
  readonly place: string;
  readonly children: ComponentChildren;
}

/** Keeps a fault in one view from blanking the page. */
export class ViewBoundary extends Component<BoundaryProps, { readonly fault?: { error: unknown; place: string } }> {
  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ fault: { error, place: this.props.place } });
  }

  override render({ children, place }: BoundaryProps) {
    const { fault } = this.state;
    if (fault?.place !== place) return children;
    return (
      <Notice tone="danger" title={t(messages.faultTitle)}>
        <p>{t(messages.faultLead)}</p>
        <p>
          <code>{String(fault.error)}</code>
        </p>
      </Notice>
    );
  }
}

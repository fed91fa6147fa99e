import type { AnchorHTMLAttributes, ComponentChildren, TargetedMouseEvent } from "preact";
import { type Address, formatAddress } from "../location/address.ts";
import { navigate } from "../location/navigation.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "role"> {
  readonly to: Address;
  readonly children: ComponentChildren;
}

/** A link to an address of the page: an ordinary link to copy or open elsewhere, followed without loading anew. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={formatAddress(to)} onClick={follow}>
      {children}
    </a>
  );
}

function hasModifier(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

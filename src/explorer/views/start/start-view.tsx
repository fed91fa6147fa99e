import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function StartView({ address }: ViewProps) {
  return <Page title="start">{address.key ?? ""}</Page>;
}

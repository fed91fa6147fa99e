import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function PrecedentsView({ address }: ViewProps) {
  return <Page title="precedents">{address.key ?? ""}</Page>;
}

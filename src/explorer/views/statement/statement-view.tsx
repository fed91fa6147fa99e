import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function StatementView({ address }: ViewProps) {
  return <Page title="statement">{address.key ?? ""}</Page>;
}

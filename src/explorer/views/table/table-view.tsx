import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function TableView({ address }: ViewProps) {
  return <Page title="table">{address.key ?? ""}</Page>;
}

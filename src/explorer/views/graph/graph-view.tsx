import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function GraphView({ address }: ViewProps) {
  return <Page title="graph">{address.key ?? ""}</Page>;
}

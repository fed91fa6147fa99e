import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function MatrixView({ address }: ViewProps) {
  return <Page title="matrix">{address.key ?? ""}</Page>;
}

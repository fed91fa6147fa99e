import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function EntityView({ address }: ViewProps) {
  return <Page title="entity">{address.key ?? ""}</Page>;
}

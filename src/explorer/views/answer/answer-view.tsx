import type { ViewProps } from "../../app.tsx";
import { Page } from "../../components/page.tsx";

export function AnswerView({ address }: ViewProps) {
  return <Page title="answer">{address.key ?? ""}</Page>;
}

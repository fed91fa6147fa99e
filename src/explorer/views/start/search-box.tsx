import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { t } from "../../language/message.ts";
import { address, navigate } from "../../location/navigation.ts";
import { messages } from "./messages.ts";

/** The search box of the header: leads to the page of what is chosen. The start view has a larger one instead. */
export function SearchBox() {
  return address.value.view === "start" ? null : <EntitySearchBox />;
}

/** A box that leads to the page of what is chosen in it; `/` leads into the box. */
export function EntitySearchBox({ size = "plain" }: { readonly size?: "plain" | "large" }) {
  return (
    <EntityCombobox
      label={t(messages.search)}
      placeholder={t(messages.searchPlaceholder)}
      shortcut="/"
      size={size}
      onChoose={({ id }) => navigate({ view: "entities", key: id, parameters: {} })}
    />
  );
}

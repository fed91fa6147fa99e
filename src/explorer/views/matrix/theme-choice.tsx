import { type Roles, useRoles } from "../../api/roles.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useTask } from "../../api/use-task.ts";
import { labelKind } from "../../api/vocabulary.ts";
import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { Notice } from "../../components/notice.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import type { Address } from "../../location/address.ts";
import { navigate } from "../../location/navigation.ts";
import { OfferTable } from "../../offers/offer-table.tsx";
import styles from "./matrix-view.module.css";
import { messages } from "./messages.ts";
import { findThemeKinds } from "./theme-kinds.ts";
import { loadThemeOffers } from "./theme-offers.ts";

/** A box to choose another theme in. */
export function ThemeBox({ theme }: { readonly theme?: NodeSummary }) {
  const roles = useRoles("stanceMatrix");
  return (
    <div class={styles.theme}>
      <EntityCombobox
        label={t(messages.chooseTheme)}
        placeholder={t(messages.themePlaceholder)}
        kinds={roles.status === "done" ? findThemeKinds(roles.result) : undefined}
        value={theme}
        onChoose={({ id }) => navigate(toThemeAddress(id))}
      />
    </div>
  );
}

/** The themes to choose from, those with the most stands first. */
export function ThemeList() {
  const roles = useRoles("stanceMatrix");
  return (
    <TaskView task={roles} label={t(messages.loadingThemes)}>
      {(known) => <KnownThemeList roles={known} />}
    </TaskView>
  );
}

function KnownThemeList({ roles }: { readonly roles: Roles }) {
  const task = useTask("themes", (signal) => loadThemeOffers(roles, signal));
  const labels = (role: string, kinds = roles.get(role) ?? []) =>
    kinds.map((kind) => labelKind(kind, { isPlural: true })).join(" / ");
  return (
    <TaskView task={task} label={t(messages.loadingThemes)}>
      {(offers) =>
        offers.length === 0 ? (
          <Notice title={t(messages.noThemes)}>
            <p>{t(messages.noThemesLead)}</p>
          </Notice>
        ) : (
          <OfferTable
            caption={t(messages.themesCaption)}
            titles={[labels("theme", findThemeKinds(roles)), labels("position"), t(messages.stands)]}
            offers={offers}
            toAddress={({ id }) => toThemeAddress(id)}
          />
        )
      }
    </TaskView>
  );
}

function toThemeAddress(theme: string): Address {
  return { view: "matrix", parameters: { theme } };
}

import { useId } from "preact/hooks";
import { EntityCombobox } from "../components/entity-combobox.tsx";
import { EntityLink } from "../components/entity-link.tsx";
import { type Message, t } from "../language/message.ts";
import { addAround, setExpanded, setHidden } from "./change-scope.ts";
import fields from "./fields.module.css";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { PanelSection } from "./panel-section.tsx";
import type { Scope } from "./scope.ts";
import { type FindNode, nameById } from "./use-nodes.ts";

interface StartsSectionProps {
  readonly scope: Scope;
  readonly find: FindNode;
}

/** The entities that the view starts from, has expanded or hides, and a box to add one. */
export function StartsSection({ scope, find }: StartsSectionProps) {
  const { around, expanded, hidden } = scope;
  const leave = (id: string) => goToScope({ ...scope, around: around.filter((other) => other !== id) });
  return (
    <PanelSection title={t(messages.starts)}>
      <EntityCombobox
        label={t(messages.add)}
        placeholder={t(messages.add)}
        onChoose={({ id }) => goToScope(addAround(scope, id))}
      />
      <NodeList ids={around} find={find} action={messages.takeAway} onAct={leave} />
      {around.length > 0 && <DepthField scope={scope} />}
      <NodeList
        title={t(messages.expandedTitle)}
        ids={expanded}
        find={find}
        action={messages.collapseName}
        onAct={(id) => goToScope(setExpanded(scope, id, false))}
      />
      <NodeList
        title={t(messages.hiddenTitle)}
        ids={hidden}
        find={find}
        action={messages.bringBack}
        sign="↺"
        onAct={(id) => goToScope(setHidden(scope, id, false))}
      />
    </PanelSection>
  );
}

interface NodeListProps {
  readonly title?: string;
  readonly ids: readonly string[];
  readonly find: FindNode;
  /** What the button beside each name does, of which `{name}` is the node. */
  readonly action: Message;
  readonly sign?: string;
  readonly onAct: (id: string) => void;
}

function NodeList({ title, ids, find, action, sign = "×", onAct }: NodeListProps) {
  if (ids.length === 0) return null;
  return (
    <div>
      {title && <h4 class={fields.subtitle}>{title}</h4>}
      <ul class={fields.list}>
        {ids.map((id) => {
          const [node, name] = [find(id), nameById(find, id)];
          const label = t(action, { name });
          return (
            <li key={id} class={fields.listed}>
              <span>{node ? <EntityLink node={node} /> : id}</span>
              <button type="button" class={fields.icon} aria-label={label} title={label} onClick={() => onAct(id)}>
                {sign}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function DepthField({ scope }: { readonly scope: Scope }) {
  const id = useId();
  return (
    <div class={fields.listed}>
      <label for={id}>{t(messages.depth)}</label>
      <select
        id={id}
        class={fields.select}
        value={scope.depth}
        onChange={({ currentTarget }) => goToScope({ ...scope, depth: Number(currentTarget.value), limit: 0 })}
      >
        {[1, 2, 3].map((depth) => (
          <option key={depth} value={depth}>
            {depth}
          </option>
        ))}
      </select>
    </div>
  );
}

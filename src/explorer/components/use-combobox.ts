import { useRef, useState } from "preact/hooks";
import type { NodeSummary } from "../api/shapes.ts";
import { isComposingKey, toComboboxStep } from "./combobox-step.ts";
import { groupHits, type HitGroup, type SearchHit } from "./group-hits.ts";
import { type EntitySearch, useEntitySearch } from "./use-entity-search.ts";

interface ComboboxOptions {
  readonly kinds: readonly string[] | undefined;
  readonly hasValue: boolean;
  readonly onChoose: (node: NodeSummary) => void;
  readonly onSubmit: ((phrase: string) => void) | undefined;
}

/** What a box that finds entities shows, and what it does with what the reader does. */
export interface Combobox {
  /** What is being typed; undefined while the box shows what is chosen. */
  readonly phrase: string | undefined;
  /** There is something to show below the box: a list, or why there is none. */
  readonly isOpen: boolean;
  readonly search: EntitySearch;
  readonly groups: readonly HitGroup[];
  readonly options: readonly SearchHit[];
  /** -1 where Enter would take none of the options. */
  readonly activeIndex: number;
  readonly choose: (node: NodeSummary) => void;
  readonly type: (text: string) => void;
  readonly pressKey: (event: KeyboardEvent) => void;
  readonly setComposing: (isComposing: boolean) => void;
  readonly enter: () => void;
  readonly leave: () => void;
}

/** The state of a box that finds entities. */
export function useCombobox({ kinds, hasValue, onChoose, onSubmit }: ComboboxOptions): Combobox {
  const [phrase, setPhrase] = useState<string>();
  const [isShown, setIsShown] = useState(false);
  const [isComposing, setIsComposing] = useState(false);
  const [pickedIndex, setPickedIndex] = useState<number>();
  // Enter may come before the answer does.
  const isSubmitted = useRef(false);

  const search = useEntitySearch(phrase ?? "", kinds, isComposing, (hits) => {
    setPickedIndex(undefined);
    const first = groupHits(hits)[0]?.hits[0];
    if (isSubmitted.current && first) choose(first.node);
    isSubmitted.current = false;
  });
  const groups = groupHits(search.hits);
  const options = groups.flatMap(({ hits }) => hits);
  const activeIndex = pickedIndex ?? (onSubmit ? -1 : 0);
  const isOpen = isShown && !isComposing;

  const close = () => {
    setIsShown(false);
    setPickedIndex(undefined);
    isSubmitted.current = false;
  };
  const choose = (node: NodeSummary) => {
    close();
    setPhrase(undefined);
    onChoose(node);
  };
  const type = (text: string) => {
    setPhrase(text);
    setIsShown(text.trim() !== "");
    isSubmitted.current = false;
  };
  const submit = () => {
    const active = isOpen && !search.isRunning ? options[activeIndex] : undefined;
    if (active) return choose(active.node);
    if (onSubmit) {
      close();
      return onSubmit(phrase?.trim() ?? "");
    }
    if (search.error) search.retry();
    isSubmitted.current = search.isRunning;
  };
  const show = () => setIsShown(Boolean(phrase?.trim()));
  const back = () => (isShown ? close() : setPhrase(undefined));

  const pressKey = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    const isPicked = pickedIndex !== undefined;
    const step = toComboboxStep(event, { isOpen, isPicked, activeIndex, count: options.length });
    if (!step || (step.action === "back" && phrase === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.action === "move") setPickedIndex(step.index);
    else ({ show, submit, back })[step.action]();
  };

  return {
    phrase,
    isOpen,
    search,
    groups,
    options,
    activeIndex,
    choose,
    type,
    pressKey,
    setComposing: setIsComposing,
    enter: show,
    leave: () => {
      close();
      if (hasValue || !phrase) setPhrase(undefined);
    },
  };
}

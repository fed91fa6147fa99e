import { type ComponentChildren, Fragment } from "preact";
import { isChinese } from "../../language/language.ts";

/** A list in words whose entries may be links: "a, b and c" or 「a、b、c」. */
export function joinElements(elements: readonly ComponentChildren[]) {
  return elements.map((element, index) => (
    <Fragment key={index}>
      {index > 0 && findSeparator(index, elements.length)}
      {element}
    </Fragment>
  ));
}

function findSeparator(index: number, count: number): string {
  if (isChinese()) return "、";
  if (index < count - 1) return ", ";
  return count > 2 ? ", and " : " and ";
}

import { useEffect, useState } from "preact/hooks";

/** Only what is near the top of the window counts as being read. */
const readingZone = "-15% 0px -75% 0px";

/** The anchor of the part that the reader has in front of them; the innermost, where parts lie in one another. */
export function useCurrentPart(anchors: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const key = anchors.join(" ");
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) visible[isIntersecting ? "add" : "delete"](target.id);
        const last = anchors.findLast((anchor) => visible.has(anchor));
        if (last) setCurrent(last);
      },
      { rootMargin: readingZone },
    );
    for (const anchor of anchors) {
      const element = document.getElementById(anchor);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [key]);
  return current;
}

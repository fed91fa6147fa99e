import { useEffect, useRef, useState } from "preact/hooks";

/** Whether an element has come near what the reader sees, once it has; for what is costly to load. */
export function useIsSeen<Kind extends Element>(): [{ current: Kind | null }, boolean] {
  const element = useRef<Kind | null>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setIsSeen(true);
        observer.disconnect();
      },
      { rootMargin: "200px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, isSeen];
}

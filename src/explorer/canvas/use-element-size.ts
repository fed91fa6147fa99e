import { useLayoutEffect, useState } from "preact/hooks";

/** How large an element is, in whole pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** The size of an element, as it is and as it becomes; undefined while it has none. */
export function useElementSize(element: { readonly current: HTMLElement | null }): ElementSize | undefined {
  const [size, setSize] = useState<ElementSize>();
  useLayoutEffect(() => {
    if (!element.current) return;
    const { current } = element;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) => {
        if (width === 0 || height === 0) return undefined;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    const observer = new ResizeObserver(read);
    observer.observe(current);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}

import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { type Arrangement, createArrangement } from "./arrangement.ts";
import type { CanvasProps, Places } from "./drawn.ts";

/** Where the nodes of a still picture stand. */
export interface StillPlaces {
  /** Empty until the picture has been arranged. */
  readonly places: Places;
  readonly isArranging: boolean;
  readonly stop: () => void;
  readonly rearrange: () => void;
}

/** Arranges the nodes of a picture whenever it changes; the result is told once it is there. */
export function usePlaces({ nodes, edges }: Pick<CanvasProps, "nodes" | "edges">): StillPlaces {
  const [places, setPlaces] = useState<Places>(new Map());
  const [isArranging, setIsArranging] = useState(false);
  const [arrangement, setArrangement] = useState<Arrangement>();

  const finish = (done: Arrangement) => {
    setPlaces(new Map(done.places));
    setIsArranging(false);
  };
  useEffect(() => {
    const created = createArrangement({ onPlaces: (isDone) => isDone && finish(created) });
    setArrangement(created);
    return created.stop;
  }, []);
  useLayoutEffect(() => {
    if (!arrangement) return;
    if (arrangement.show({ nodes, edges }) === "same") finish(arrangement);
    else setIsArranging(true);
  }, [arrangement, nodes, edges]);

  return {
    places,
    isArranging,
    stop() {
      arrangement?.stop();
      if (arrangement) finish(arrangement);
    },
    rearrange() {
      setIsArranging(true);
      arrangement?.rearrange();
    },
  };
}

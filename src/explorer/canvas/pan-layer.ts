import { composePicture } from "./compose-picture.ts";
import type { Renderer } from "./create-renderer.ts";

/** Moves a copy of a picture about in place of the picture, which is drawn again only when the movement rests. */
export interface PanLayer {
  /** How far the pointer has come since the movement began, in pixels. */
  move(x: number, y: number, ground: string): void;
  end(): void;
}

/** So long does a movement pause before the picture is drawn where it has come to. */
const pauseMs = 180;

/** A layer in an element that lies over the picture, for pictures that take long to draw. */
export function createPanLayer(renderer: Renderer, veil: HTMLElement): PanLayer {
  const layers = renderer.getContainer();
  let copy: HTMLCanvasElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Where the pointer has come to, and how much of that the camera has followed.
  let pointer = { x: 0, y: 0 };
  let followed = { x: 0, y: 0 };

  function show(ground: string): void {
    copy = composePicture(renderer, ground);
    veil.replaceChildren(copy);
    layers.style.visibility = "hidden";
  }

  function follow(): void {
    const from = renderer.viewportToFramedGraph(followed);
    const to = renderer.viewportToFramedGraph(pointer);
    const { x, y } = renderer.getCamera();
    renderer.getCamera().setState({ x: x + from.x - to.x, y: y + from.y - to.y });
    followed = pointer;
  }

  return {
    move(x, y, ground) {
      if (!copy) show(ground);
      pointer = { x, y };
      if (copy) copy.style.transform = `translate(${x - followed.x}px, ${y - followed.y}px)`;
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow();
        show(ground);
      }, pauseMs);
    },
    end() {
      clearTimeout(timer);
      if (!copy) return;
      follow();
      renderer.refresh({ partialGraph: {}, skipIndexation: true });
      copy = undefined;
      pointer = { x: 0, y: 0 };
      followed = pointer;
      veil.replaceChildren();
      layers.style.visibility = "";
    },
  };
}

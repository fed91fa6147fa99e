import { toBlob } from "./canvas-to-blob.ts";

/** Shows an SVG drawing in an element, in place of what was there. */
export function showDrawing(host: HTMLElement, svg: string): void {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  drawing.setAttribute("aria-hidden", "true");
  host.replaceChildren(host.ownerDocument.importNode(drawing, true));
}

/** The id of the node or edge that an event on a drawing is about. */
export function findDrawn({ target }: Event): { readonly id: string; readonly what: "node" | "edge" } | undefined {
  const group = target instanceof Element ? target.closest<SVGElement>("[data-node], [data-edge]") : null;
  const { node, edge } = group?.dataset ?? {};
  if (node !== undefined) return { id: node, what: "node" };
  return edge === undefined ? undefined : { id: edge, what: "edge" };
}

/** Makes everything paler but some nodes and edges; nothing where none are given. */
export function fadeAllBut(host: HTMLElement, near: ReadonlySet<string> | undefined): void {
  for (const group of host.querySelectorAll<SVGElement>("[data-node], [data-edge], [data-label]")) {
    const id = group.dataset.node ?? group.dataset.edge ?? group.dataset.label ?? "";
    group.toggleAttribute("data-faded", near !== undefined && !near.has(id));
  }
}

/** A drawing as a PNG picture, twice as fine as the screen shows it at its size. */
export async function drawingToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * image.width;
    canvas.height = 2 * image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

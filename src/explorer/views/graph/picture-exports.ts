import type { CanvasHandle } from "../../canvas/graph-canvas.tsx";
import type { ExportChoice } from "../../components/export-menu.tsx";
import { saveFile } from "../../components/save-file.ts";
import { t } from "../../language/message.ts";
import { messages } from "../../scope/messages.ts";

/** The pictures that can be made of what a canvas shows. */
export function listPictureExports(handle: { readonly current: CanvasHandle | null }): readonly ExportChoice[] {
  return [
    {
      label: t(messages.png),
      save: async () => saveFile("graph.png", await getCanvas(handle).toPng(), "image/png"),
    },
    {
      label: t(messages.svg),
      save: () => saveFile("graph.svg", getCanvas(handle).toSvg(), "image/svg+xml"),
    },
  ];
}

function getCanvas({ current }: { readonly current: CanvasHandle | null }): CanvasHandle {
  if (!current) throw new Error(t(messages.nothingDrawn));
  return current;
}

/** The pictures on the buttons of a canvas, 20 by 20. */
const paths = {
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
  zoomIn: "M10 4v12M4 10h12",
  zoomOut: "M4 10h12",
  fullScreen: "M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6",
  leaveFullScreen: "M16 9h-5V4M11 9l6-6M4 11h5v5M9 11l-6 6",
  rearrange: "M16 10a6 6 0 1 1-2-4.5M14.5 2v4h-4",
  png: "M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 7.5h.01",
  svg: "M4 16C4 8 16 12 16 4M2.5 14.5h3v3h-3zM14.5 2.5h3v3h-3z",
} as const;

export type IconName = keyof typeof paths;

/** An icon, for the eye only. */
export function CanvasIcon({ name }: { readonly name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

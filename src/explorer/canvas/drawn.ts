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

/** A point: of the picture, with y upwards, unless it is said to be of the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand, by their ids. */
export type Places = ReadonlyMap<string, Place>;

/** What may be chosen in a picture. */
export type Chosen = "node" | "edge" | "nothing";

/** What a canvas is given. New arrays are a new picture, in which nodes that stay keep their places. */
export interface CanvasProps {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** The id of the node or edge that is shown as chosen. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string | undefined, what: Chosen) => void) | undefined;
  /** A double click on a node, or Enter while it is chosen. */
  readonly onExpand?: ((id: string) => void) | undefined;
  /** A node that was dragged stays where it was put. */
  readonly onPin?: ((id: string, isPinned: boolean) => void) | undefined;
  readonly onHide?: ((id: string) => void) | undefined;
  /** A small picture: it neither zooms nor has controls, but its nodes can be chosen. */
  readonly isStatic?: boolean | undefined;
  /** The name by which a screen reader announces the picture. */
  readonly label: string;
  readonly handle?: { current: CanvasHandle | null } | undefined;
}

/** What others may do with a canvas that is on the page. */
export interface CanvasHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  toPng(): Promise<Blob>;
  toSvg(): string;
  getPositions(): Readonly<Record<string, Place>>;
}

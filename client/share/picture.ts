/** What is drawn, with its places and looks: enough to draw it again elsewhere. */
export interface Picture {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly ground: string;
  readonly ink: string;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Cytoscape's name of the form: ellipse, diamond … */
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly label: readonly string[];
  readonly typeSize: number;
  readonly isBold: boolean;
  /** Where the label stands. */
  readonly beside: boolean;
}

export interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Of a bent line. */
  readonly by: readonly [number, number] | null;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly isDashed: boolean;
  readonly hasArrow: boolean;
}

/** Whoever draws lends what is drawn; there is one drawing at a time, or none. */
export interface Drawer {
  readonly picture: () => Picture;
  /** The whole as an image, `scale` times its size. */
  readonly png: (scale: number) => Promise<Blob>;
}

let drawer: Drawer | null = null;

export function lend(next: Drawer | null): void {
  drawer = next;
}

export function currentDrawer(): Drawer | null {
  return drawer;
}

import type { InstrumentKind } from '../../operations.generated.ts';
import type { Display } from '../../state/display.ts';

export type LayoutId = Exclude<Display, 'list'>;

/** A way to arrange the network: plain data in, plain data out, the same places for the same data. */
export interface GraphLayout {
  readonly id: LayoutId;
  readonly arrange: (input: LayoutInput) => Arrangement;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  /** What the drawing should fit, in pixels. */
  readonly room: { readonly width: number; readonly height: number };
}

export interface LayoutNode {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** The year of its column, where one is known. */
  readonly placed: number | null;
  /** The label as drawn. */
  readonly lines: readonly string[];
  readonly isRoot: boolean;
}

export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  /** Where labels stand, seen from their marks. */
  readonly labels: 'beside' | 'below';
  /** Headings of columns and lanes that stay in sight; null when places have no such meaning. */
  readonly frame: Frame | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  /** Left to right. */
  readonly columns: readonly { readonly year: number; readonly start: number; readonly end: number }[];
  /** Top to bottom. */
  readonly lanes: readonly {
    readonly kind: InstrumentKind;
    readonly start: number;
    readonly end: number;
    /** How many instruments are in it. */
    readonly size: number;
    /** The part, from the left, where those without a year stand. */
    readonly shelf: { readonly end: number; readonly top: number; readonly bottom: number } | null;
  }[];
}

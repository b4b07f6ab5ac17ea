import type { InstrumentKind } from '../../operations.generated.ts';
import type { Organ } from '../model/organ.ts';

/** All ways to draw the network; what each is called is in the texts. */
export const LAYOUT_IDS = ['time', 'rings', 'tree', 'force'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What makes a lane of the time layout. */
export const LANES = ['kind', 'organ'] as const;
export type LanesBy = (typeof LANES)[number];

/** A way to arrange the network: plain data in, plain data out, the same places for the same data. */
export interface GraphLayout {
  readonly id: LayoutId;
  /** `page`: so quick that it is done at once; `worker`: it may take long, is told about and can be stopped. */
  readonly runs: 'page' | 'worker';
  readonly arrange: (input: LayoutInput, tell?: Progress) => Arrangement;
}

/** Hears which part of the work is done, 0 to 1. */
export type Progress = (part: number) => void;

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** What the drawing should fit, in pixels. */
  readonly room: { readonly width: number; readonly height: number };
  readonly lanes: LanesBy;
}

/** The source cites the target. */
export interface LayoutLink {
  readonly source: string;
  readonly target: string;
}

export interface LayoutNode {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly organ: Organ;
  /** The year of its column, where one is known. */
  readonly placed: number | null;
  /** The day in that year: "2011-12-19". */
  readonly adopted: string | null;
  /** The label as drawn. */
  readonly lines: readonly string[];
  readonly isRoot: boolean;
}

/** Where labels stand, seen from their marks; `few`: the marks stand so close that only some can have one. */
export type LabelPlace = 'beside' | 'below' | 'few';

export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: LabelPlace;
  /** Headings of columns and lanes that stay in sight; null when places have no such meaning. */
  readonly frame: Frame | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands above a column. */
export type ColumnHeading =
  | { readonly by: 'year'; readonly year: number }
  /** How many links lead there from the root; minus: by what it cites; null: none do. */
  | { readonly by: 'links'; readonly links: number | null }
  /** Links lead there through what the root cites, or what cites it, and back the other way. */
  | { readonly by: 'turn'; readonly through: 'cited' | 'citing' };

export type LaneHeading =
  | { readonly by: 'kind'; readonly kind: InstrumentKind }
  | { readonly by: 'organ'; readonly organ: Organ };

export interface Frame {
  /** Left to right. */
  readonly columns: readonly {
    readonly heading: ColumnHeading;
    readonly start: number;
    readonly end: number;
  }[];
  /** Top to bottom. */
  readonly lanes: readonly {
    readonly heading: LaneHeading;
    readonly start: number;
    readonly end: number;
    /** How many instruments are in it. */
    readonly size: number;
    /** The part, from the left, where those without a year stand. */
    readonly shelf: Shelf | null;
  }[];
}

export interface Shelf {
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * From so many instruments on a drawing is one of marks: there is no room for all labels at a size that one
 * can read, so they come by importance as one looks closer.
 */
export const CROWD = 150;

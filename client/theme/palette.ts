import type { InstrumentKind } from '../operations.generated.ts';

/**
 * Every colour of the page, once: the style sheets get them as custom properties (`--ink`), the drawing
 * reads them here. test/client/theme/ proves the contrasts: text 4.5:1, marks and lines that mean
 * something 3:1.
 */
export interface Palette {
  /** Behind the drawing. */
  readonly ground: string;
  /** Behind text: header, panel. */
  readonly surface: string;
  /** Behind what lies on a surface: facts, footnotes. */
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  /** Separates; carries no meaning alone. */
  readonly line: string;
  /** Outline of fields and buttons. */
  readonly edge: string;
  /** Links, the selected, the focused. */
  readonly accent: string;
  readonly onAccent: string;
  /** The words of a citation. */
  readonly mark: string;
  readonly onMark: string;
  /** Edges of the drawing at rest. */
  readonly thread: string;
  readonly danger: string;
}

const LIGHT: Palette = {
  ground: '#f7f8f9',
  surface: '#ffffff',
  sunken: '#f1f4f6',
  ink: '#16202a',
  muted: '#556370',
  line: '#dde2e6',
  edge: '#82909c',
  accent: '#005b8f',
  onAccent: '#ffffff',
  mark: '#ffe38a',
  onMark: '#16202a',
  thread: '#b3bfc9',
  danger: '#a52714',
};

const DARK: Palette = {
  ground: '#10171d',
  surface: '#172028',
  sunken: '#1e2932',
  ink: '#e8edf0',
  muted: '#9fadb8',
  line: '#2c3944',
  edge: '#6d7f8d',
  accent: '#71bff0',
  onAccent: '#0b1319',
  mark: '#6b5400',
  onMark: '#fff6d6',
  thread: '#475866',
  danger: '#ff9d8a',
};

export type ThemeName = 'light' | 'dark';
export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light: LIGHT, dark: DARK };

/** The forms that both the drawing and the legend can draw. */
export type Shape =
  | 'ellipse'
  | 'rectangle'
  | 'diamond'
  | 'hexagon'
  | 'triangle'
  | 'pentagon'
  | 'rhomboid'
  | 'octagon';

export interface KindLook {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

/**
 * Colours after Okabe and Ito, which people with any of the usual colour blindnesses tell apart, darkened
 * or lightened for each ground; the shape says the same without colour. In the order of the lanes.
 */
export const KIND_LOOKS: Readonly<Record<InstrumentKind, KindLook>> = {
  TREATY: { shape: 'diamond', light: '#c24a00', dark: '#ff9152' },
  TREATY_SERIES_ENTRY: { shape: 'rectangle', light: '#a06a00', dark: '#e0aa45' },
  SOFT_LAW: { shape: 'hexagon', light: '#a8457f', dark: '#e697c4' },
  RESOLUTION: { shape: 'ellipse', light: '#0068a8', dark: '#5db3ee' },
  DECISION: { shape: 'octagon', light: '#2f86b5', dark: '#8fd3ff' },
  PRESIDENTIAL_STATEMENT: { shape: 'triangle', light: '#5a51a3', dark: '#b0a8f0' },
  DOCUMENT: { shape: 'rhomboid', light: '#5d6a75', dark: '#b3c0ca' },
  SALES_PUBLICATION: { shape: 'pentagon', light: '#00795a', dark: '#43c9a2' },
};

/** In the order of the lanes: what binds first, what is only printed last. */
export const KINDS = Object.keys(KIND_LOOKS) as readonly InstrumentKind[];

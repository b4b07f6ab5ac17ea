/** Characters shown in one stroke, where they stand on the page; y grows upwards, lengths in points. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  /** Of the baseline. */
  readonly y: number;
  /** Height of the font as drawn. */
  readonly size: number;
}

export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** Where the next glyph would stand. */
  readonly right: number;
}

/** What a page's content says, operator by operator, as pdfjs hands it out. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operators that place text; from pdfjs's own table. */
export interface OperatorCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginText: number;
  readonly setFont: number;
  readonly setCharSpacing: number;
  readonly setWordSpacing: number;
  readonly setHScale: number;
  readonly setTextRise: number;
  readonly setLeading: number;
  readonly moveText: number;
  readonly setLeadingMoveText: number;
  readonly setTextMatrix: number;
  readonly nextLine: number;
  readonly showText: number;
}

/** Width of a font's unit in ems; another one only for fonts drawn by the file itself (Type 3). */
export type FontUnit = (fontName: string) => number;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface State {
  readonly page: Matrix;
  readonly fontSize: number;
  readonly fontUnit: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
}

/**
 * Follows a page's operators and notes each glyph with its place (PDF 32000-1, 9.4).
 * Not by pdfjs's own getTextContent: it invents a space wherever glyphs are moved apart by a tenth of an
 * em, as word processors do in justified lines ("Confere nce", "high -level"); the glyphs themselves
 * tell a typed space from a moved letter. Text that does not run from left to right is left out.
 */
export function runsOf(operators: Operators, codes: OperatorCodes, fontUnit: FontUnit): Run[] {
  const runs: Run[] = [];
  let state: State = {
    page: IDENTITY,
    fontSize: 1,
    fontUnit: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  };
  const saved: State[] = [];
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;

  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (items: readonly unknown[]): void => {
    const placed = times(state.page, text);
    const [a, b, c, d, , f] = placed;
    const { glyphs, width } = glyphsOf(items, state, placed);
    const upright = a > 0 && d > 0 && Math.abs(b) < 0.05 * a && Math.abs(c) < 0.3 * d;
    if (upright && glyphs.length > 0)
      runs.push({ glyphs, y: f + state.rise * d, size: Math.abs(state.fontSize) * d });
    text = times(text, [1, 0, 0, 1, width, 0]);
  };

  const doing = new Map<number, (args: readonly unknown[]) => void>([
    [codes.save, () => saved.push(state)],
    [codes.restore, () => (state = saved.pop() ?? state)],
    [codes.transform, (args) => (state = { ...state, page: times(state.page, matrix(args)) })],
    [
      codes.paintFormXObjectBegin,
      (args) => {
        saved.push(state);
        state = { ...state, page: times(state.page, matrix(args[0])) };
      },
    ],
    [codes.paintFormXObjectEnd, () => (state = saved.pop() ?? state)],
    [
      codes.beginText,
      () => {
        line = IDENTITY;
        text = IDENTITY;
      },
    ],
    [
      codes.setFont,
      ([name, size]) => (state = { ...state, fontUnit: fontUnit(String(name)), fontSize: number(size) }),
    ],
    [codes.setCharSpacing, ([value]) => (state = { ...state, charSpacing: number(value) })],
    [codes.setWordSpacing, ([value]) => (state = { ...state, wordSpacing: number(value) })],
    [codes.setHScale, ([value]) => (state = { ...state, scale: number(value) / 100 })],
    [codes.setTextRise, ([value]) => (state = { ...state, rise: number(value) })],
    // A positive leading leads down the page.
    [codes.setLeading, ([value]) => (state = { ...state, leading: -number(value) })],
    [codes.moveText, ([x, y]) => move(number(x), number(y))],
    [
      codes.setLeadingMoveText,
      ([x, y]) => {
        state = { ...state, leading: number(y) };
        move(number(x), number(y));
      },
    ],
    [
      codes.setTextMatrix,
      ([value]) => {
        line = matrix(value);
        text = line;
      },
    ],
    [codes.nextLine, () => move(0, state.leading)],
    [codes.showText, ([items]) => Array.isArray(items) && show(items)],
  ]);

  operators.fnArray.forEach((code, index) => {
    const args = operators.argsArray[index];
    doing.get(code)?.(Array.isArray(args) ? args : []);
  });
  return runs;
}

/** The glyphs of one operator, numbers between them moving what follows, and how far all of them go, in the text's own units. */
function glyphsOf(
  items: readonly unknown[],
  state: State,
  [a, , , , e]: Matrix,
): { readonly glyphs: readonly Glyph[]; readonly width: number } {
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      x -= (item / 1000) * state.fontSize * state.scale;
      continue;
    }
    const glyph = glyphFrom(item);
    if (!glyph) continue;
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const next = x + (glyph.width * state.fontUnit * state.fontSize + spacing) * state.scale;
    glyphs.push({ text: glyph.unicode, x: e + x * a, right: e + next * a });
    x = next;
  }
  return { glyphs, width: x };
}

interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function glyphFrom(item: unknown): FontGlyph | null {
  if (typeof item !== 'object' || item === null || !('unicode' in item) || !('width' in item)) return null;
  const isSpace = 'isSpace' in item && item.isSpace === true;
  return { unicode: String(item.unicode), width: number(item.width), isSpace };
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function matrix(value: unknown): Matrix {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return IDENTITY;
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>, number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** First `inner`, then `outer`. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

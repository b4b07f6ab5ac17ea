import type { Line, Mark, Picture } from './picture.ts';

const MARGIN = 24;
const LINE_HEIGHT = 1.2;
const LABEL_GAP = 6;

/** Corners of forms in a box from -1 to 1; a circle is none of them. */
const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  pentagon: [
    [0, -1],
    [1, -0.24],
    [0.62, 1],
    [-0.62, 1],
    [-1, -0.24],
  ],
  rhomboid: [
    [-1, -1],
    [0.33, -1],
    [1, 1],
    [-0.33, 1],
  ],
  octagon: [
    [-0.4, -1],
    [0.4, -1],
    [1, -0.4],
    [1, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-1, 0.4],
    [-1, -0.4],
  ],
};

/** The picture as an SVG file: lines, marks, and labels as text that can be searched and edited. */
export function svgOf({ marks, lines, ground, ink }: Picture, title: string): string {
  const boxes = marks.map(boxOf);
  const left = Math.min(...boxes.map(({ x1 }) => x1), 0) - MARGIN;
  const top = Math.min(...boxes.map(({ y1 }) => y1), 0) - MARGIN;
  const width = Math.max(...boxes.map(({ x2 }) => x2), 0) + MARGIN - left;
  const height = Math.max(...boxes.map(({ y2 }) => y2), 0) + MARGIN - top;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${list(left, top, width, height)}" width="${figure(width)}" height="${figure(height)}" font-family="Source Sans 3, sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${figure(left)}" y="${figure(top)}" width="${figure(width)}" height="${figure(height)}" fill="${escaped(ground)}"/>`,
    ...lines.flatMap(lineOf),
    ...marks.map(markOf),
    ...marks.flatMap((mark) => labelOf(mark, ground, ink)),
    '</svg>',
    '',
  ].join('\n');
}

function lineOf({ from, to, by, colour, width, opacity, isDashed, hasArrow }: Line): string[] {
  const way = by === null ? `L${list(...to)}` : `Q${list(...by, ...to)}`;
  const looks = `stroke="${escaped(colour)}" stroke-width="${figure(width)}" opacity="${figure(opacity)}"`;
  const line = `<path d="M${list(...from)}${way}" fill="none" ${looks}${isDashed ? ' stroke-dasharray="6 3"' : ''}/>`;
  if (!hasArrow) return [line];
  const [x, y] = to;
  const turn = (Math.atan2(y - (by ?? from)[1], x - (by ?? from)[0]) * 180) / Math.PI;
  const arrow = `<path d="M0 0L-7 -3L-7 3Z" transform="translate(${list(x, y)}) rotate(${figure(turn)})" fill="${escaped(colour)}" opacity="${figure(opacity)}"/>`;
  return [line, arrow];
}

function markOf({ x, y, width, height, shape, fill, stroke }: Mark): string {
  const looks = `fill="${escaped(fill)}" stroke="${escaped(stroke)}" stroke-width="2"`;
  const corners = CORNERS[shape];
  if (!corners)
    return `<ellipse cx="${figure(x)}" cy="${figure(y)}" rx="${figure(width / 2)}" ry="${figure(height / 2)}" ${looks}/>`;
  const points = corners.map(([dx, dy]) => list(x + (dx * width) / 2, y + (dy * height) / 2));
  return `<polygon points="${points.join(' ')}" ${looks}/>`;
}

/** The words on a ground of their own, so that no line runs through them. */
function labelOf(mark: Mark, ground: string, ink: string): string[] {
  const { x, y, width, height, label, typeSize, isBold, beside } = mark;
  const step = typeSize * LINE_HEIGHT;
  const first = beside
    ? y - ((label.length - 1) * step) / 2 + typeSize * 0.35
    : y + height / 2 + typeSize + 2;
  const at = beside ? x + width / 2 + LABEL_GAP : x;
  return label.map(
    (words, index) =>
      `<text x="${figure(at)}" y="${figure(first + index * step)}" font-size="${figure(typeSize)}"${isBold ? ' font-weight="700"' : ''}${beside ? '' : ' text-anchor="middle"'} fill="${escaped(ink)}" stroke="${escaped(ground)}" stroke-width="3" paint-order="stroke">${escaped(words)}</text>`,
  );
}

function boxOf(mark: Mark) {
  const { x, y, width, height, label, typeSize, beside } = mark;
  // Letters of the type are about half as wide as high.
  const words = Math.max(0, ...label.map(({ length }) => length * typeSize * 0.55));
  const lines = label.length * typeSize * LINE_HEIGHT;
  return {
    x1: beside ? x - width / 2 : x - Math.max(width, words) / 2,
    x2: beside ? x + width / 2 + LABEL_GAP + words : x + Math.max(width, words) / 2,
    y1: beside ? y - Math.max(height, lines) / 2 : y - height / 2,
    y2: beside ? y + Math.max(height, lines) / 2 : y + height / 2 + lines,
  };
}

const figure = (number: number): string => String(Math.round(number * 100) / 100);
const list = (...numbers: number[]): string => numbers.map(figure).join(' ');

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

import type { Evaluation } from './evaluation.ts';

const NAME_WIDTH = 32;

/** One figure a line. */
export function figuresInLines(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name.padEnd(NAME_WIDTH)} ${figure}\n`)
    .join('');
}

/** A Markdown table: a line for each figure, a column for all documents and for each organ. */
export function figuresByOrgan(evaluation: Evaluation): string {
  const organs = [...evaluation.byOrgan()].sort(([one], [other]) => (one < other ? -1 : 1));
  const columns = [
    ['all', evaluation.all().figures()] as const,
    ...organs.map(([organ, measures]) => [organ, measures.figures()] as const),
  ];
  const names = [...new Set(columns.flatMap(([, figures]) => Object.keys(figures)))];
  return [
    row(['measure', ...columns.map(([title]) => title)]),
    row(['---', ...columns.map(() => '---:')]),
    ...names.map((name) => row([name, ...columns.map(([, figures]) => String(figures[name] ?? ''))])),
  ].join('');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

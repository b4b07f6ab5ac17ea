import { expect, test } from 'vitest';
import { Progress } from '../../../bin/output/progress.ts';
import type { Terminal } from '../../../bin/output/terminal.ts';

type Drawing = Pick<Terminal, 'status' | 'err' | 'interactive'>;

function drawing(interactive: boolean): {
  readonly drawn: string[];
  readonly said: string[];
  readonly terminal: Drawing;
} {
  const drawn: string[] = [];
  const said: string[] = [];
  const status = (line: string): void => void drawn.push(line);
  const err = (line: string): void => void said.push(line);
  return { drawn, said, terminal: { interactive, status, err } };
}

test('progress tells how many, how fast and how long still', () => {
  const progress = new Progress(drawing(true).terminal, { now: 0 });
  progress.add(1_000_000, 100_000_000, 500);
  progress.add(1_000_000, 100_000_000, 1_000);
  expect(progress.line(100_000_000, 2_000)).toBe('2 documents (2 %), 1.0 MB/s, 1 min 38 s left');
});

test('progress of what has no known length, and of the first documents, tells no share', () => {
  const progress = new Progress(drawing(true).terminal, { now: 0 });
  progress.add(1_000_000, 0, 500);
  expect(progress.line(200_000_000, 2_000)).toBe('1 document, 0.5 MB/s');
  expect(progress.line(0, 2_000)).toBe('1 document, 0.5 MB/s');
});

test('progress is drawn ten times a second at most', () => {
  const { drawn, terminal } = drawing(true);
  const many = new Progress(terminal, { now: 0 });
  for (let time = 0; time < 1_000; time += 1) many.add(1, 5_000, time);
  expect(drawn).toHaveLength(9);
});

test('without a terminal progress is a line every ten seconds, or nothing', () => {
  const { drawn, said, terminal } = drawing(false);
  const lines = new Progress(terminal, { lines: true, now: 0 });
  for (let time = 0; time < 35_000; time += 100) lines.add(10_000, 7_000_000, time);
  expect(said).toHaveLength(3);
  expect(said[0]).toBe('ungraph: 101 documents (14 %), 0.1 MB/s, 59 s left');
  const silent = new Progress(terminal, { now: 0 });
  silent.add(1, 2, 60_000);
  expect(said).toHaveLength(3);
  expect(drawn).toStrictEqual([]);
});

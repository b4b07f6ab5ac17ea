import { expect, test } from 'vitest';
import { Progress } from '../../../bin/output/progress.ts';
import type { Terminal } from '../../../bin/output/terminal.ts';

function terminal(): { readonly drawn: string[]; readonly terminal: Pick<Terminal, 'status'> } {
  const drawn: string[] = [];
  return { drawn, terminal: { status: (line) => void drawn.push(line) } };
}

test('progress tells how many, how fast and how long still', () => {
  const { terminal: to } = terminal();
  const progress = new Progress(to, 300, 0);
  progress.add(1_000_000, 500);
  progress.add(1_000_000, 1_000);
  expect(progress.line(2_000)).toBe('2 of 300 documents (0 %), 1.0 MB/s, 4 min 58 s left');
});

test('progress is drawn ten times a second at most, and not for one document', () => {
  const { drawn, terminal: to } = terminal();
  const many = new Progress(to, 1_000, 0);
  for (let time = 0; time < 1_000; time += 1) many.add(1, time);
  expect(drawn).toHaveLength(9);
  const one = new Progress(to, 1, 0);
  one.add(1, 5_000);
  expect(drawn).toHaveLength(9);
});

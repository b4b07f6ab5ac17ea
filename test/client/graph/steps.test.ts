import { expect, test, vi } from 'vitest';
import { Steps } from '../../../client/graph/steps.ts';

test('what is asked for while pieces wait comes behind them', () => {
  vi.useFakeTimers();
  const steps = new Steps();
  const done: string[] = [];
  const piece = (name: string) => () => void done.push(name);
  steps.runAll([piece('1'), piece('2'), piece('3')]);
  steps.run(piece('select'));
  expect(done).toStrictEqual(['1']);
  vi.runAllTimers();
  expect(done).toStrictEqual(['1', '2', '3', 'select']);
  steps.run(piece('at once'));
  expect(done.at(-1)).toBe('at once');
  vi.useRealTimers();
});

test('a piece that fails does not keep the others back', () => {
  vi.useFakeTimers();
  const steps = new Steps();
  const done: string[] = [];
  steps.runAll([
    () => void done.push('1'),
    () => {
      throw new Error('no');
    },
    () => void done.push('3'),
  ]);
  expect(() => vi.runAllTimers()).toThrow('no');
  vi.runAllTimers();
  expect(done).toStrictEqual(['1', '3']);
  vi.useRealTimers();
});

/** Takes longer than a task should. */
const piece = () => vi.advanceTimersByTime(20);

test('how far they are is told, and when nothing waits any more', () => {
  vi.useFakeTimers();
  const told: (number | null)[] = [];
  const steps = new Steps((part) => told.push(part));
  steps.runAll([piece, piece, piece, piece, piece]);
  vi.runAllTimers();
  expect(told).toStrictEqual([0, 0.25, 0.5, 0.75, null]);
  steps.runAll([() => undefined, piece]);
  steps.clear();
  expect(told.slice(5)).toStrictEqual([0, null]);
  vi.useRealTimers();
});

test('what is forgotten is not done', () => {
  vi.useFakeTimers();
  const steps = new Steps();
  const late = vi.fn<() => void>();
  steps.runAll([() => undefined, late]);
  steps.clear();
  vi.runAllTimers();
  expect(late).not.toHaveBeenCalled();
  vi.useRealTimers();
});

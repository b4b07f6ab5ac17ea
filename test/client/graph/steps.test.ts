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

import { expect, test, vi } from 'vitest';
import { Steps, type Schedule } from '../../../client/graph/drawing/steps.ts';

const never = new AbortController().signal;
/** Timers that a test lets run. */
const byTimer: Schedule = (task) => {
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
};
const stepsUntil = (signal: AbortSignal, tell?: (part: number | null) => void) =>
  new Steps(signal, tell, byTimer);

test('what is asked for while pieces wait comes behind them', () => {
  vi.useFakeTimers();
  const steps = stepsUntil(never);
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
  const steps = stepsUntil(never);
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
const slow = () => vi.advanceTimersByTime(20);

test('how far they are is told, and when nothing waits any more', () => {
  vi.useFakeTimers();
  const told: (number | null)[] = [];
  const steps = stepsUntil(never, (part) => told.push(part));
  steps.runAll([slow, slow, slow, slow, slow]);
  vi.runAllTimers();
  expect(told).toStrictEqual([0, 0.25, 0.5, 0.75, null]);
  vi.useRealTimers();
});

test('what a piece asks for is a part of it: what waits behind it waits for that too', () => {
  vi.useFakeTimers();
  const steps = stepsUntil(never);
  const done: string[] = [];
  const piece = (name: string) => () => void done.push(name);
  steps.hold();
  steps.run(() => {
    done.push('show');
    steps.runAll([piece('1'), piece('2')]);
    steps.run(piece('3'));
  });
  steps.run(piece('encode'));
  vi.runAllTimers();
  expect(done).toStrictEqual(['show', '1', '2', '3', 'encode']);
  vi.useRealTimers();
});

test('from its end on nothing is done any more, not even what a running piece asks for', () => {
  vi.useFakeTimers();
  const end = new AbortController();
  const steps = stepsUntil(end.signal);
  const late = vi.fn<() => void>();
  steps.runAll([
    () => undefined,
    () => {
      end.abort();
      steps.run(late);
      steps.runAll([late, late]);
    },
    late,
  ]);
  vi.runAllTimers();
  steps.run(late);
  steps.runAll([late]);
  vi.runAllTimers();
  expect(late).not.toHaveBeenCalled();
  vi.useRealTimers();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Slots } from '../../../server/http/slots.ts';

const stays = () => new AbortController().signal;
const slotsFor = (line: number, observe: (running: number) => void = () => {}) =>
  new Slots({ room: 1, line, patience: 1_000, tooMany: 'Too many works', observe });

describe('room for work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  it('is given in turn', async () => {
    const slots = slotsFor(2);
    const order: string[] = [];
    const first = await slots.take(stays());
    const second = slots.take(stays()).then((end) => (order.push('second'), end));
    const third = slots.take(stays()).then((end) => (order.push('third'), end));
    first();
    // Once over is over.
    first();
    (await second)();
    await third;
    expect(order).toStrictEqual(['second', 'third']);
  });

  it('is refused when the line is full, or does not move', async () => {
    const slots = slotsFor(1);
    await slots.take(stays());
    const waiting = slots.take(stays());
    const refused = { extensions: { code: 'BUSY' } };
    await expect(slots.take(stays())).rejects.toMatchObject(refused);
    await Promise.all([expect(waiting).rejects.toMatchObject(refused), vi.advanceTimersByTimeAsync(1_000)]);
  });

  it('is not kept for who has left the line', async () => {
    const counts: number[] = [];
    const slots = slotsFor(2, (running) => counts.push(running));
    const first = await slots.take(stays());
    const leaver = new AbortController();
    const left = slots.take(leaver.signal);
    const last = slots.take(stays());
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first();
    (await last)();
    expect(counts).toStrictEqual([1, 0]);
  });

  it('is not given to who has left before', async () => {
    const slots = slotsFor(1);
    await expect(slots.take(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    (await slots.take(stays()))();
  });
});

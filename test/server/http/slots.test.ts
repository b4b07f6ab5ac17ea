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
    const slots = slotsFor(2, (taken) => counts.push(taken));
    const first = await slots.take(stays());
    const leaver = new AbortController();
    const left = slots.take(leaver.signal);
    const last = slots.take(stays());
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first();
    (await last)();
    expect(counts).toStrictEqual([1, 0, 1, 0]);
  });

  it('is shared by sizes; a small one does not pass by a large one that waits', async () => {
    const slots = new Slots({ room: 10, line: 9, patience: 1_000, tooMany: 'Too many works' });
    const order: string[] = [];
    const take = async (name: string, size: number, signal = stays()) => {
      const end = await slots.take(signal, size);
      order.push(name);
      return end;
    };
    const six = await take('six', 6);
    const four = await take('four', 4);
    const leaver = new AbortController();
    const seven = take('seven', 7, leaver.signal).catch(() => null);
    const two = take('two', 2);
    four();
    await Promise.resolve();
    expect(order).toStrictEqual(['six', 'four']);
    leaver.abort();
    await seven;
    (await two)();
    // Larger than all the room: alone.
    const twenty = take('twenty', 20);
    const one = take('one', 1);
    six();
    (await twenty)();
    (await one)();
    expect(order).toStrictEqual(['six', 'four', 'two', 'twenty', 'one']);
  });

  it('is not given to who has left before', async () => {
    const slots = slotsFor(1);
    await expect(slots.take(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    (await slots.take(stays()))();
  });
});

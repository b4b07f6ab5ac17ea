import { describe, expect, it } from 'vitest';
import { Room } from '../../cypher/room.ts';

/** Work that ends when it is told to. */
function work() {
  let end: (() => void) | undefined;
  let began = false;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    begun: () => began,
    end: () => end?.(),
    do: async () => {
      began = true;
      await ended;
    },
  };
}

describe('room for statements', () => {
  it('is for so many at a time, in turn', async () => {
    const room = new Room(2);
    const all = Array.from({ length: 4 }, work);
    const done = all.map((each) => room.take(each.do));
    expect(all.map((each) => each.begun())).toStrictEqual([true, true, false, false]);
    all[1]?.end();
    await done[1];
    expect(all.map((each) => each.begun())).toStrictEqual([true, true, true, false]);
    for (const each of all) each.end();
    await Promise.all(done);
    const last = work();
    void room.take(last.do);
    expect(last.begun()).toBe(true);
  });

  it('is there again after a failure', async () => {
    const room = new Room(1);
    await expect(room.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await room.take(async () => 'yes')).toBe('yes');
  });
});

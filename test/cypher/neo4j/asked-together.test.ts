import { describe, expect, it } from 'vitest';
import { AskedTogether } from '../../../cypher/neo4j/asked-together.ts';

describe('a question that many ask at once', () => {
  it('is asked once for all who wait, and nobody gets an answer to what was asked before they came', async () => {
    let asked = 0;
    const open: (() => void)[] = [];
    const version = new AskedTogether(async () => {
      asked += 1;
      const answer = asked;
      await new Promise<void>((resolve) => open.push(resolve));
      return answer;
    });
    const first = version.ask();
    const later = [version.ask(), version.ask(), version.ask()];
    expect(asked).toBe(1);
    open[0]?.();
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(asked).toBe(2);
    open[1]?.();
    expect(await Promise.all(later)).toStrictEqual([2, 2, 2]);
    expect(asked).toBe(2);
  });

  it('is asked again after it has failed', async () => {
    let asked = 0;
    const question = new AskedTogether(async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return asked;
    });
    const first = question.ask();
    const second = question.ask();
    await expect(first).rejects.toThrow('away');
    await expect(second).resolves.toBe(2);
  });
});

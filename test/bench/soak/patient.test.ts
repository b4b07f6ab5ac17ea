import { describe, expect, it } from 'vitest';
import { sendPatiently } from '../../../bench/soak/patient.ts';

/** A server that gives these answers one after the other, and a clock that goes by itself. */
function server(...answers: readonly (readonly [status: number, retryAfter?: number])[]) {
  const pauses: number[] = [];
  let sent = 0;
  const send = async () => {
    const [status, retryAfter = null] = answers[Math.min(sent, answers.length - 1)] ?? [500];
    sent += 1;
    return { status, retryAfter, body: '' };
  };
  const ask = () => sendPatiently(send, async (milliseconds) => pauses.push(milliseconds));
  return { ask, pauses, sent: () => sent };
}

describe('a client that waits when it is told to', () => {
  it('asks again after so many seconds', async () => {
    const { ask, pauses } = server([503, 10], [429, 3], [200]);
    expect(await ask()).toMatchObject({ status: 200, waits: 2, waited: 13 });
    expect(pauses).toStrictEqual([10_000, 3_000]);
  });

  it.each([
    ['is answered', [200]],
    ['is not told when to come', [503]],
    ['is told to come tomorrow', [503, 86_400]],
    ['is refused for good', [400, 5]],
  ] as const)('does not when it %s', async (_, answer) => {
    const { ask, sent } = server(answer);
    expect(await ask()).toMatchObject({ status: answer[0], waits: 0 });
    expect(sent()).toBe(1);
  });

  it('gives up in the end', async () => {
    const { ask, sent } = server([503, 1]);
    expect(await ask()).toMatchObject({ status: 503, waits: 5 });
    expect(sent()).toBe(6);
  });
});

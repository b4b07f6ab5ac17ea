import { setTimeout as wait } from 'node:timers/promises';
import type { HttpAnswer } from '../graphql/load.ts';

/** How often a request is sent at most. */
const ATTEMPTS = 6;
/** Whoever is told to come back later than this has been refused. */
const LONGEST_SECONDS = 60;

/** An answer, and what it took to get it. */
export interface PatientAnswer extends HttpAnswer {
  /** How often the server said "later", and the seconds waited for it. */
  readonly waits: number;
  readonly waited: number;
}

/**
 * Sends a request as a client should: told that the server is busy (429 or 503 with `Retry-After`), it waits as long
 * as it was told, and asks again, a few times at most. What it gets in the end counts.
 */
export async function sendPatiently(
  send: () => Promise<HttpAnswer>,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): Promise<PatientAnswer> {
  let waited = 0;
  for (let waits = 0; ; waits += 1) {
    const answer = await send();
    const { status, retryAfter } = answer;
    const isBusy = (status === 503 || status === 429) && retryAfter !== null && retryAfter <= LONGEST_SECONDS;
    if (!isBusy || waits === ATTEMPTS - 1) return { ...answer, waits, waited };
    await pause(retryAfter * 1000);
    waited += retryAfter;
  }
}

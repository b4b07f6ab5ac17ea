import type { ReadOptions } from './engine.ts';
import { StoreTimeoutError } from './errors.ts';

/** The work's result, unless its time runs out or it is called off; the work itself goes on. */
export async function deadline<Result>(
  work: Promise<Result>,
  statement: string,
  { timeout, signal }: ReadOptions,
): Promise<Result> {
  if (timeout === undefined && signal === undefined) return work;
  if (signal?.aborted) {
    // Nobody waits for it any more, whether it fails or not.
    work.catch(() => {});
    throw signal.reason;
  }
  return new Promise((resolve, reject) => {
    const abort = () => settle(() => reject(signal?.reason));
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => settle(() => reject(new StoreTimeoutError(statement, timeout))), timeout);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      answer();
    };
    signal?.addEventListener('abort', abort, { once: true });
    work.then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}

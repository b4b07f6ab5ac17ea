/** Milliseconds before the second try; each later one waits twice as long as the one before. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;
/** Longer than this nobody waits for a document: the next run goes on where this one ended. */
export const LONGEST_RETRY_AFTER = 10 * 60_000;

/** Milliseconds to wait behind the given try (1 for the first), when the server does not say. */
export const backoff = (tried: number): number => Math.min(FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT);

/** What a Retry-After header asks for, in milliseconds; null when there is none that can be read. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(date - now, 0);
}

/** Statuses that may be others the next time (RFC 9110). */
export const isPassing = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504].includes(status);

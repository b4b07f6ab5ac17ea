import type { Cache, CachedFile } from './cache.ts';
import { FetchError } from './errors.ts';
import { judge } from './judge.ts';
import type { PoliteClient } from './polite-client.ts';

/** One thing to bring: its name in the cache, and the addresses where it may be, the best first. */
export interface Wanted {
  readonly name: string;
  readonly urls: readonly string[];
  /** A data_extract list, and no document. */
  readonly isList?: boolean;
}

export type Brought =
  | { readonly name: string; readonly outcome: 'cached' | 'fetched'; readonly file: CachedFile }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: FetchError };

/**
 * Brings things one after the other; what is in the cache is not asked for. What cannot be had is handed
 * on with the reason, and the others go on; after an interruption nothing more is asked.
 */
export async function* bring(
  wanted: Iterable<Wanted>,
  client: PoliteClient,
  cache: Cache,
): AsyncGenerator<Brought> {
  for (const each of wanted) {
    const { name } = each;
    const cached = await cache.find(name);
    if (cached) {
      yield { name, outcome: 'cached', file: cached };
      continue;
    }
    try {
      yield { name, outcome: 'fetched', file: await fetchFirst(each, client, cache) };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.code === 'interrupted') return;
      yield { name, outcome: 'failed', error };
    }
  }
}

/** Another form of the same document is asked for only where the better one is not published. */
async function fetchFirst(
  { name, urls, isList = false }: Wanted,
  client: PoliteClient,
  cache: Cache,
): Promise<CachedFile> {
  let reason = new FetchError('not-published', 'has no address');
  for (const url of urls) {
    try {
      const bytes = await client.get(url);
      return await cache.keep(name, isList ? 'json' : judge(bytes), url, bytes);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      reason = error;
      if (error.code !== 'not-published' && error.code !== 'no-document') break;
    }
  }
  throw reason;
}

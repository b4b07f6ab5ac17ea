import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '../errors.ts';

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = 5;

const TEMPORARY: ReadonlySet<unknown> = new Set([ErrorCode.StoreUnavailable, ErrorCode.Busy]);

/**
 * An answer that has nothing because the store is away, or the server busy, says so by its status too, 503, so that
 * proxies and programs that read no errors of GraphQL know. With a part that was answered it stays 200.
 */
export function unavailableStatus(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { errors = [], data } = body.singleResult;
          const isTemporary = errors.some(({ extensions }) => TEMPORARY.has(extensions?.['code']));
          if (!isTemporary || Object.values(data ?? {}).some((value) => value !== null)) return;
          http.status = 503;
          http.headers.set('retry-after', String(RETRY_AFTER));
        },
      };
    },
  };
}

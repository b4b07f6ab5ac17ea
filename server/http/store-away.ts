import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '../errors.ts';

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = 5;

/**
 * An answer that has nothing because the store is away says so by its status too, 503, so that proxies and programs that
 * read no errors of GraphQL know. With a part that was answered it stays 200.
 */
export function storeAwayStatus(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { errors = [], data } = body.singleResult;
          const isAway = errors.some(({ extensions }) => extensions?.['code'] === ErrorCode.StoreUnavailable);
          if (!isAway || Object.values(data ?? {}).some((value) => value !== null)) return;
          http.status = 503;
          http.headers.set('retry-after', String(RETRY_AFTER));
        },
      };
    },
  };
}

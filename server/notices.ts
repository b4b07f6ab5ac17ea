import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/**
 * Says in `extensions.notices` which names in a query's arguments led to nothing, with what may have been meant: a filter for a
 * misspelt body finds nothing, which is right and yet no answer. They are no errors: what else was asked for stands, and a
 * program that asks for what the graph does not have yet goes on as it did.
 */
export function notices(report: (error: unknown) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single') return;
          try {
            const told = await contextValue.data.notices();
            const { singleResult } = body;
            if (told.length > 0) singleResult.extensions = { ...singleResult.extensions, notices: told };
          } catch (error) {
            // The answer stands by itself.
            report(error);
          }
        },
      };
    },
  };
}

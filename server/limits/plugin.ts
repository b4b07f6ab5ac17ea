import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, getVariableValues } from 'graphql';
import { ErrorCode } from '../errors.ts';
import type { Context } from '../context.ts';
import { MAX_COST, MAX_ERRORS } from './constants.ts';
import { costOf } from './cost.ts';

/**
 * Refuses an operation that may give more than `limit` fields, before it runs, and says what each one
 * cost in `extensions.cost`. Also keeps an answer's errors few: when a list fails, each of its rows does.
 */
export function costLimit(limit: number = MAX_COST): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          if (operation.operation !== OperationTypeNode.QUERY)
            throw refusal(
              ErrorCode.ValidationFailed,
              'This API only reads: it has queries, and nothing else.',
            );
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          // Variables that do not fit their types are reported by the execution itself.
          cost = costOf(schema, document, operation, coerced ?? {});
          if (cost > limit)
            throw refusal(
              ErrorCode.TooCostly,
              `The query may give ${cost} fields; at most ${limit} are allowed. Ask for fewer rows (first), or for fewer levels.`,
            );
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (cost !== null) result.extensions = { ...result.extensions, cost: { fields: cost, limit } };
          if (result.errors && result.errors.length > MAX_ERRORS)
            result.errors = result.errors.slice(0, MAX_ERRORS);
        },
      };
    },
  };
}

/** Refused before it runs: HTTP says so too. */
const refusal = (code: ErrorCode, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

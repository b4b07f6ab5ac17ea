import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';
import { ErrorCode } from '../errors.ts';
import { MAX_ALIASES } from './constants.ts';

/** A rule that refuses documents with more than `limit` aliases: the usual way to ask one thing a thousand times. */
export function aliasLimit(limit: number = MAX_ALIASES): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field(field) {
        if (field.alias) count += 1;
      },
      Document: {
        leave() {
          if (count > limit)
            context.reportError(
              new GraphQLError(`The query has ${count} aliases; at most ${limit} are allowed.`, {
                extensions: { code: ErrorCode.TooManyAliases },
              }),
            );
        },
      },
    };
  };
}

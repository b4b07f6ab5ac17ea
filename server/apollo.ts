import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from './context.ts';
import { aliasLimit } from './limits/aliases.ts';
import { MAX_COST, MAX_TOKENS } from './limits/constants.ts';
import { depthLimit } from './limits/depth.ts';
import { unavailableStatus } from './http/unavailable-status.ts';
import { plannedExecution } from './execution/executor.ts';
import { costLimit } from './limits/plugin.ts';
import { maskError } from './mask-error.ts';
import { notices } from './notices.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { typeDefs } from './schema.ts';

interface ApolloOptions {
  /** Gets what is hidden from callers: defects and the store's errors. */
  readonly report: (error: unknown) => void;
  /** Default true: researchers read the schema in their tools, and it is public in any case. */
  readonly introspection?: boolean;
  readonly maxCost?: number;
  /** Gets the cost of each operation. */
  readonly observeCost?: (fields: number) => void;
  /** Gets the code of each error that a caller is told. */
  readonly observeError?: (code: string) => void;
}

/** The GraphQL server, with every limit in place; HTTP is added around it. */
export function createApollo({
  report,
  introspection = true,
  maxCost = MAX_COST,
  observeCost,
  observeError,
}: ApolloOptions): ApolloServer<Context> {
  const planned = plannedExecution(makeExecutableSchema({ typeDefs, resolvers }));
  return new ApolloServer<Context>({
    gateway: planned.gateway,
    introspection,
    // Nothing here depends on the environment's NODE_ENV.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    validationRules: [depthLimit(), aliasLimit()],
    formatError: (formatted, error) => {
      const masked = maskError(formatted, error, report);
      observeError?.(String(masked.extensions?.['code']));
      return masked;
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would be told of every field that is resolved, to say in the end that nothing may be kept.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(maxCost, observeCost),
      notices(report),
      unavailableStatus(),
      planned.plugin,
    ],
  });
}

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { aliasLimit } from './limits/aliases.ts';
import { MAX_TOKENS } from './limits/constants.ts';
import { depthLimit } from './limits/depth.ts';
import { costLimit } from './limits/plugin.ts';
import { maskError } from './mask-error.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { typeDefs } from './schema.ts';

interface ApolloOptions {
  /** Gets what is hidden from callers: defects and the store's errors. */
  readonly report: (error: unknown) => void;
}

/** The GraphQL server, with every limit in place; HTTP is added around it. */
export function createApollo({ report }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    // Researchers read the schema in their tools; it is public in any case.
    introspection: true,
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
    formatError: (formatted, error) => maskError(formatted, error, report),
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit()],
  });
}

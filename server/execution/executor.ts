import { HeaderMap } from '@apollo/server';
import type {
  ApolloServerOptionsWithGateway,
  ApolloServerPlugin,
  GraphQLRequestContextResponseForOperation,
} from '@apollo/server';
import { execute, getVariableValues } from 'graphql';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { Plans } from './plans.ts';
import { run } from './run.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What has to do with an operation in Apollo Server. */
type Asked = Pick<
  GraphQLRequestContextResponseForOperation<Context>,
  'document' | 'request' | 'contextValue'
> & {
  /** None when the document has several, and the request does not say which: graphql-js tells that. */
  readonly operation: OperationDefinitionNode | undefined;
};

/**
 * What has Apollo Server execute operations by a plan, made once for each of them, where graphql-js works out for every
 * object anew what is asked of it. What no plan has is left to graphql-js (docs/adr/0008-planned-execution.md).
 *
 * Answers without errors come from the plugin. Others, and what graphql-js executes, come from the executor, since
 * there Apollo Server puts errors into their form; it knows executors as gateways to other servers, hence the name. What
 * it makes to ask a gateway V8 keeps, with all of the request, until it collects everything: so most answers do without.
 */
export function plannedExecution(schema: GraphQLSchema): {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin<Context>;
} {
  const runPlanned = plannedRun(schema);
  /** By the request's context. */
  const withErrors = new WeakMap<object, ExecutionResult>();

  // The name that was asked for: another is null for a document that has no such operation, and then graphql-js would
  // execute the only one that it has, which no limit has seen.
  const executor: Executor = async ({ document, context, request: { variables, operationName } }) =>
    withErrors.get(context) ??
    (await execute({ schema, document, contextValue: context, variableValues: variables, operationName }));

  return {
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({ executor }),
      stop: async () => {},
    },
    plugin: {
      async requestDidStart() {
        return {
          async responseForOperation(asked) {
            const result = await runPlanned(asked);
            if (result?.errors) withErrors.set(asked.contextValue, result);
            if (!result?.data || result.errors) return null;
            return {
              http: { headers: new HeaderMap() },
              body: { kind: 'single', singleResult: { data: result.data } },
            };
          },
        };
      },
    },
  };
}

/** Executes by a plan; gives null for what has none, and when variables do not fit: graphql-js says why. */
export function plannedRun(schema: GraphQLSchema): (asked: Asked) => Promise<ExecutionResult | null> {
  const plans = new Plans(schema);
  return async ({ document, operation, contextValue, request: { variables = {} } }) => {
    const plan = operation ? plans.of(document, operation) : null;
    if (!plan) return null;
    const before = plan.fieldCount();
    try {
      const { coerced } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variables);
      return coerced ? await run(plan, contextValue, coerced) : null;
    } finally {
      if (plan.fieldCount() !== before) plans.keepFew();
    }
  };
}

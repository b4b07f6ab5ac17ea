import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { Irregular, planOf } from './plan.ts';
import type { OperationPlan } from './plan.ts';
import { run } from './run.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Plans of so many operations are kept. */
const MOST_PLANS = 100;

/**
 * What has Apollo Server execute operations by a plan, made once for each of them, where graphql-js works out for every
 * object anew what is asked of it. What no plan has is left to graphql-js (docs/adr/0008-planned-execution.md). Apollo
 * Server knows executors other than graphql-js as gateways to other servers, hence the name.
 */
export function plannedExecution(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: plannedExecutor(schema) }),
    stop: async () => {},
  };
}

/** Only the document, the operation, the context and the variables of what it gets are looked at. */
export function plannedExecutor(schema: GraphQLSchema): Executor {
  const plans = new Map<OperationDefinitionNode, OperationPlan | null>();

  const planFor = (
    document: DocumentNode,
    operation: OperationDefinitionNode | undefined,
  ): OperationPlan | null => {
    // A document has several, and the request does not say which: graphql-js tells that.
    if (!operation) return null;
    let plan = plans.get(operation);
    if (plan !== undefined) return plan;
    plan = planOrNull(schema, document, operation);
    const [oldest] = plans.keys();
    if (plans.size >= MOST_PLANS && oldest) plans.delete(oldest);
    plans.set(operation, plan);
    return plan;
  };

  return async ({ document, operation, operationName, context, request: { variables = {} } }) => {
    const plan = planFor(document, operation);
    const coerced = plan && getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
    if (plan && coerced) return await run(plan, context, coerced);
    return await execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
  };
}

function planOrNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan | null {
  try {
    return planOf(schema, document, operation);
  } catch (error) {
    if (error instanceof Irregular) return null;
    throw error;
  }
}

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, getVariableValues } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { ErrorCode } from '../errors.ts';
import type { Context } from '../context.ts';
import { LARGE_COST, MAX_COST, MAX_DEPTH, MAX_ERRORS } from './constants.ts';
import { costOf } from './cost.ts';
import { depthOf } from './depth.ts';

/** What an operation costs, and what it may; as in `extensions.cost`. */
interface Cost {
  readonly fields: number;
  readonly limit: number;
  readonly depth: number;
  readonly depthLimit: number;
}

/**
 * Refuses an operation that may give more than `limit` fields, before it runs, lets a large one wait for others, and says what each one
 * cost in `extensions.cost` and in headers. Also keeps an answer's errors few: when a list fails, each of
 * its rows does.
 */
export function costLimit(
  limit: number = MAX_COST,
  observe: (fields: number) => void = () => {},
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: Cost | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation !== OperationTypeNode.QUERY)
            throw refusal(
              ErrorCode.ValidationFailed,
              'This API only reads: it has queries, and nothing else.',
            );
          const { fields, depth } = measured(schema, document, operation, request.variables ?? {});
          cost = { fields, limit, depth, depthLimit: MAX_DEPTH };
          observe(fields);
          if (fields > limit)
            throw refusal(
              ErrorCode.TooCostly,
              `The query may give ${fields} fields; at most ${limit} are allowed. Ask for fewer rows (first), or for fewer levels.`,
            );
          if (fields >= LARGE_COST) await contextValue.admitLarge?.(fields);
        },
        async willSendResponse({ response }) {
          response.http.headers.set('cache-control', 'no-store');
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (cost !== null) {
            result.extensions = { ...result.extensions, cost };
            response.http.headers.set('x-query-cost', String(cost.fields));
            response.http.headers.set('x-query-depth', String(cost.depth));
          }
          if (result.errors && result.errors.length > MAX_ERRORS)
            result.errors = result.errors.slice(0, MAX_ERRORS);
        },
      };
    },
  };
}

/** What has been measured of an operation: the documents that are asked again and again are the same objects. */
const measures = new WeakMap<OperationDefinitionNode, Measure>();

interface Measure {
  readonly depth: number;
  /** null: it hangs on the variables. */
  readonly fields: number | null;
}

function measured(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly fields: number; readonly depth: number } {
  const before = measures.get(operation);
  if (before && before.fields !== null) return { fields: before.fields, depth: before.depth };
  // Variables that do not fit their types are reported by the execution itself.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  let isFixed = true;
  const fields = costOf(schema, document, operation, coerced ?? {}, () => (isFixed = false));
  const depth = before?.depth ?? depthOf(operation.selectionSet, fragmentsOf(document));
  measures.set(operation, { depth, fields: isFixed ? fields : null });
  return { fields, depth };
}

function fragmentsOf(document: DocumentNode): (name: string) => FragmentDefinitionNode | null {
  return (wanted) => {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === wanted) return definition;
    return null;
  };
}

/** Refused before it runs: HTTP says so too. */
const refusal = (code: ErrorCode, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError } from '../cypher/errors.ts';
import { ErrorCode } from './errors.ts';

const codes: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));
/** Whether it is one of the codes that callers are promised. */
export const isErrorCode = (code: unknown): code is ErrorCode => codes.has(code);

/**
 * What a caller sees of an error: the caller's own mistakes as they are, everything else by a stable
 * code and a plain sentence. Names of files, statements and hosts stay in the log, to which `report` writes.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (isAbort(cause) || (cause instanceof GraphQLError && isAbort(cause.originalError)))
    return withCode(formatted, ErrorCode.Timeout, 'The caller has left; this was given up.');
  if (cause instanceof StoreError) {
    // That a command has the store for a while is nothing that went wrong.
    if (cause.code !== 'lent') report(cause);
    return withCode(formatted, ...storeMessage(cause));
  }
  const code = codeOf(formatted, error);
  if (code === ErrorCode.ParseFailed && formatted.message.includes('Parsing aborted'))
    return withCode(
      formatted,
      ErrorCode.TooManyTokens,
      'The query is too long: it has too many words and signs.',
    );
  // graphql-js gives this one no variable to blame, and so no code.
  if (code === ErrorCode.Internal && formatted.message.startsWith('Too many errors processing variables'))
    return withCode(formatted, ErrorCode.BadUserInput, 'The variables have too many errors.');
  if (code === ErrorCode.Internal && isArgument(cause))
    return withCode(formatted, ErrorCode.BadUserInput, formatted.message);
  const isCallers = cause instanceof GraphQLError && code !== ErrorCode.Internal;
  if (!isCallers) {
    report(cause);
    return withCode(formatted, ErrorCode.Internal, 'The server failed to answer this; its log says why.');
  }
  if (!isErrorCode(code)) return withCode(formatted, ErrorCode.BadRequest, formatted.message);
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/**
 * Whether an argument's value is refused while a field is being answered, which graphql-js does without a code: a variable
 * with a default may stand for what must not be null, and is null only once its value is known.
 */
const isArgument = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.nodes?.[0] !== undefined && cause.nodes[0].kind !== Kind.FIELD;

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Apollo puts one code on all errors of validation; a limit's own says more. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): unknown {
  const code = formatted.extensions?.['code'];
  if (code !== ErrorCode.ValidationFailed || !(error instanceof GraphQLError)) return code;
  const { originalError } = error;
  return (originalError instanceof GraphQLError && originalError.extensions['code']) || code;
}

/** What a caller sees of an error of the store. */
export function storeMessage(error: StoreError): [code: ErrorCode, message: string] {
  switch (error.code) {
    case 'timeout':
      return [ErrorCode.Timeout, 'This took too long and was given up. Ask for fewer rows or levels.'];
    case 'lent':
      return [
        ErrorCode.StoreUnavailable,
        'Another command of ungraph works on the graph at the moment. Try again in some seconds.',
      ];
    case 'unreachable':
    case 'closed':
    case 'access-denied':
    case 'database-missing':
      return [ErrorCode.StoreUnavailable, 'The graph store does not answer at the moment. Try again later.'];
    default:
      return [ErrorCode.Internal, 'The server failed to answer this; its log says why.'];
  }
}

function withCode(formatted: GraphQLFormattedError, code: ErrorCode, message: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError } from '../cypher/errors.ts';
import { ErrorCode } from './errors.ts';

const callerCodes: ReadonlySet<string> = new Set(Object.values(ErrorCode));

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
  if (cause instanceof StoreError) {
    report(cause);
    return withCode(formatted, ...storeMessage(cause));
  }
  const code = String(formatted.extensions?.['code']);
  if (code === ErrorCode.ParseFailed && formatted.message.includes('Parsing aborted'))
    return withCode(
      formatted,
      ErrorCode.TooManyTokens,
      'The query is too long: it has too many words and signs.',
    );
  const isCallers = cause instanceof GraphQLError && code !== ErrorCode.Internal;
  if (!isCallers) {
    report(cause);
    return withCode(formatted, ErrorCode.Internal, 'The server failed to answer this; its log says why.');
  }
  return callerCodes.has(code) ? formatted : withCode(formatted, ErrorCode.BadRequest, formatted.message);
}

function storeMessage(error: StoreError): [code: ErrorCode, message: string] {
  switch (error.code) {
    case 'timeout':
      return [ErrorCode.Timeout, 'This took too long and was given up. Ask for fewer rows or levels.'];
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

import { Neo4jError } from 'neo4j-driver';
import type { Neo4jConfig } from '../config.ts';
import {
  StatementError,
  StoreAccessError,
  StoreDatabaseMissingError,
  StoreError,
  StoreTimeoutError,
  StoreUnreachableError,
  WriteInReadError,
} from '../errors.ts';

/** An address may carry user and password: they are left out of everything that is shown. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/^([a-z0-9+]+:\/\/)[^@/?#]*@/i, '$1');
}

/** What the driver or the server reports, in the store's terms; anything else (a caller's error) as it is. */
export function toStoreError(
  error: unknown,
  config: Neo4jConfig,
  statement: string,
  timeout?: number,
): unknown {
  if (error instanceof StoreError || !(error instanceof Neo4jError)) return error;
  const uri = withoutCredentials(config.uri);
  const options = { cause: error };
  const { code } = error;
  if (AWAY.has(code)) return new StoreUnreachableError(uri, whyAway(error.message), options);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreDatabaseMissingError(uri, config.database ?? '', options);
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StoreAccessError(uri, config.user, firstLine(error.message), options);
  if (code === 'Neo.ClientError.Statement.AccessMode') return new WriteInReadError(statement, options);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new StoreTimeoutError(statement, timeout ?? 0, options);
  const waited = /^Connection acquisition timed out in (\d+) ms/.exec(error.message)?.[1];
  if (waited !== undefined) return new StoreTimeoutError(statement, Number(waited), options);
  return new StatementError(statement, firstLine(error.message), options);
}

/** The server cannot be reached, or is starting or stopping. */
const AWAY: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
]);

/** The driver puts general advice around what happened, or the routing table that it could not read. */
function whyAway(message: string): string {
  const cause = /Caused by: (.+)/.exec(message)?.[1];
  return (
    cause ??
    firstLine(message)
      .replace(/ Known routing table: .*$/, '')
      .replace(/\.$/, '')
  );
}

const firstLine = (message: string): string =>
  message.split('\n', 1)[0]?.trim().replace(/\.$/, '') ?? message;

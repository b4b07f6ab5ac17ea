import { GraphQLError } from 'graphql';

/** The codes of `errors[].extensions.code`: stable, for programs. The first four are Apollo Server's names. */
export const ErrorCode = {
  ParseFailed: 'GRAPHQL_PARSE_FAILED',
  ValidationFailed: 'GRAPHQL_VALIDATION_FAILED',
  BadUserInput: 'BAD_USER_INPUT',
  Internal: 'INTERNAL_SERVER_ERROR',
  BadRequest: 'BAD_REQUEST',
  NotFound: 'NOT_FOUND',
  BodyTooLarge: 'BODY_TOO_LARGE',
  TooManyTokens: 'TOO_MANY_TOKENS',
  TooDeep: 'TOO_DEEP',
  TooManyAliases: 'TOO_MANY_ALIASES',
  TooCostly: 'TOO_COSTLY',
  Timeout: 'TIMEOUT',
  StoreUnavailable: 'STORE_UNAVAILABLE',
  Busy: 'BUSY',
  RateLimited: 'RATE_LIMITED',
  OtherSite: 'OTHER_SITE',
  UnknownHost: 'UNKNOWN_HOST',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** An argument that has the right type and a wrong value; the message names the argument. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.BadUserInput, argument } });
}

/** The server cannot start; the message says what to do. The command line ends with `exitStatus`. */
export class ServerStartError extends Error {
  readonly exitStatus = 1;
  override readonly name: string = 'ServerStartError';
}

/** Another program listens there already. */
export class PortInUseError extends ServerStartError {
  override readonly name = 'PortInUseError';
  readonly port: number;

  constructor(host: string, port: number, options?: ErrorOptions) {
    super(
      `Port ${port} on ${host} is in use. Choose another: --port ${port + 1}, or PORT=${port + 1} in the environment.`,
      options,
    );
    this.port = port;
  }
}

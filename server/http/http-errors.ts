import type { FastifyError } from 'fastify';
import { GraphQLError } from 'graphql';
import { StoreError } from '../../cypher/errors.ts';
import { ErrorCode } from '../errors.ts';
import { MAX_BODY_BYTES } from '../limits/constants.ts';
import { isErrorCode, storeMessage } from '../mask-error.ts';

/** The status that says the same as a code; 500 for the others. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  OTHER_SITE: 403,
  NOT_FOUND: 404,
  UNKNOWN_HOST: 421,
  RATE_LIMITED: 429,
  BUSY: 503,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export interface HttpError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a caller sees of an error outside GraphQL: unreadable bodies, refused paths, defects. */
export function httpError(error: FastifyError | Error): HttpError {
  if (error instanceof StoreError) {
    const [code, message] = storeMessage(error);
    return { status: STATUS[code] ?? 500, code, message };
  }
  if (error instanceof GraphQLError) {
    const { code } = error.extensions;
    if (isErrorCode(code)) return { status: STATUS[code] ?? 500, code, message: error.message };
  }
  const status = 'statusCode' in error && error.statusCode ? error.statusCode : 500;
  const fastifyCode = 'code' in error ? error.code : '';
  if (status === 413)
    return {
      status,
      code: ErrorCode.BodyTooLarge,
      message: `The request's body is larger than ${MAX_BODY_BYTES} bytes.`,
    };
  if (fastifyCode === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return { status, code: ErrorCode.BadRequest, message: 'Send JSON, with Content-Type: application/json.' };
  if (fastifyCode === 'FST_ERR_CTP_EMPTY_JSON_BODY' || fastifyCode === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return { status: 400, code: ErrorCode.BadRequest, message: 'The body is not JSON.' };
  if (status === 403 || status === 404)
    return { status: 404, code: ErrorCode.NotFound, message: 'There is nothing at this address.' };
  if (status >= 400 && status < 500)
    return { status, code: ErrorCode.BadRequest, message: 'The request could not be read.' };
  return {
    status: 500,
    code: ErrorCode.Internal,
    message: 'The server failed to answer this; its log says why.',
  };
}

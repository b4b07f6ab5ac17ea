import type { FastifyError } from 'fastify';
import { ErrorCode } from '../errors.ts';
import { MAX_BODY_BYTES } from '../limits/constants.ts';

export interface HttpError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a caller sees of an error outside GraphQL: unreadable bodies, refused paths, defects. */
export function httpError(error: FastifyError | Error): HttpError {
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

/** Why something could not be brought; each is said differently, and only some are worth another try. */
export type FetchErrorCode =
  | 'not-published' // the service answers, and has no such document
  | 'no-document' // a page for people instead of a document
  | 'host-refused' // an address, or a redirect to one, that is not among the hosts allowed
  | 'too-large'
  | 'timeout'
  | 'unreachable' // no connection, or one that broke off
  | 'busy' // asks to come back later, and later again
  | 'refused' // another status
  | 'interrupted';

/** What went wrong with one request, in words for the person. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The server did not answer: not started, stopped, or the network is down. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

/** The server answered that it could not do what was asked. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(
    message: string,
    /** The server's code, such as BAD_USER_INPUT; null when the answer was no GraphQL at all. */
    readonly code: string | null,
    readonly status: number,
  ) {
    super(message);
  }
}

export type DataError = ServerAway | RequestFailed;

import type { TypedDocumentString } from '../operations.generated.ts';
import { RequestFailed, ServerAway } from './errors.ts';

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks this page's own server.
 * @throws {ServerAway} when there is no answer
 * @throws {RequestFailed} when the answer is an error
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const { response, answer } = await post<GraphqlAnswer<Result>>('/graphql', 'application/json', body, signal);
  const error = answer?.errors?.[0];
  if (error) throw new RequestFailed(error.message, error.extensions?.code ?? null, response.status);
  if (!answer?.data) {
    // A proxy before a server that is being restarted answers in its place.
    if (response.status >= 502 && response.status <= 504) throw new ServerAway();
    throw new RequestFailed(`${response.status} ${response.statusText}`.trim(), null, response.status);
  }
  return answer.data;
}

/** What the server has sent for a body; the answer is null when it is no JSON, as of a proxy. */
interface Posted<Answer> {
  readonly response: Response;
  readonly answer: Answer | null;
}

/**
 * Sends a body to this page's own server. What it answers is for the caller to judge.
 * @throws {ServerAway} when there is no answer
 */
export async function post<Answer>(
  path: string,
  mediaType: string,
  body: string | Blob,
  signal?: AbortSignal,
): Promise<Posted<Answer>> {
  const response = await send(path, mediaType, body, signal);
  try {
    // The server vouches for the form.
    return { response, answer: (await response.json()) as Answer };
  } catch {
    return { response, answer: null };
  }
}

async function send(
  path: string,
  mediaType: string,
  body: string | Blob,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': mediaType, accept: 'application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerAway(error instanceof Error ? error.message : undefined);
  }
}

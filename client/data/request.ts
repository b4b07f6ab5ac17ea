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
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const answer = await read<Result>(response);
  const error = answer?.errors?.[0];
  if (error) throw new RequestFailed(error.message, error.extensions?.code ?? null, response.status);
  if (!answer?.data) {
    // A proxy before a server that is being restarted answers in its place.
    if (response.status >= 502 && response.status <= 504) throw new ServerAway();
    throw new RequestFailed(`${response.status} ${response.statusText}`.trim(), null, response.status);
  }
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerAway(error instanceof Error ? error.message : undefined);
  }
}

async function read<Result>(response: Response): Promise<GraphqlAnswer<Result> | null> {
  try {
    // The server's schema vouches for the form.
    return (await response.json()) as GraphqlAnswer<Result>;
  } catch {
    return null;
  }
}

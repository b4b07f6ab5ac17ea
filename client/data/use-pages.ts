import { useState } from 'react';
import type { TypedDocumentString } from '../operations.generated.ts';
import type { DataError } from './errors.ts';
import { useAnswers } from './use-answer.ts';

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list as far as one has asked for it. */
export interface Pages<Result> {
  /** The pages that are here, in order. */
  readonly values: readonly Result[];
  readonly waiting: boolean;
  readonly error: DataError | null;
  /** Asks for the page behind the last; null when there is none, or it is being asked for. */
  readonly more: (() => void) | null;
}

/** A list of the server, page after page as one asks for more. Key the component by the variables. */
export function usePages<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  connectionOf: (value: Result) => Connection | null,
): Pages<Result> {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const asked = [variables, ...cursors.map((after) => Object.assign({ after }, variables))];
  const got = useAnswers(document, asked);
  const values = got.flatMap((answer) => (answer.status === 'here' ? [answer.value] : []));
  const failed = got.find((answer) => answer.status === 'failed');
  const last = values.length === asked.length ? values.at(-1) : undefined;
  const info = last === undefined ? null : connectionOf(last)?.pageInfo;
  const next = info?.hasNextPage ? info.endCursor : null;
  return {
    values,
    waiting: got.some(({ status }) => status === 'waiting'),
    error: failed?.error ?? null,
    more: next === null ? null : () => setCursors((before) => [...before, next]),
  };
}

import { CitationsOutDocument, type CitationsOutQuery } from '../operations.generated.ts';
import type { Answer } from './store.ts';
import { answers } from './answers.ts';
import { useAnswers } from './use-answer.ts';

export type CitationOut = NonNullable<CitationsOutQuery['instrument']>['citations']['nodes'][number];

/** All references of a text, asked for page after page; `complete` when the last page is here. */
export function useCitations(
  id: string | null,
): Answer<{ readonly citations: readonly CitationOut[]; readonly complete: boolean }> {
  const pages = id === null ? [] : pagesOf(id);
  const got = useAnswers(CitationsOutDocument, pages);
  const citations: CitationOut[] = [];
  for (const answer of got) {
    if (answer.status === 'failed') return answer;
    if (answer.status === 'here') citations.push(...(answer.value.instrument?.citations.nodes ?? []));
  }
  if (id !== null && got[0]?.status !== 'here') return { status: 'waiting' };
  return {
    status: 'here',
    value: { citations, complete: got.every(({ status }) => status === 'here') },
  };
}

/** The pages that are known to exist: the first, and one behind each page that says there is more. */
function pagesOf(id: string): { id: string; after?: string }[] {
  const pages: { id: string; after?: string }[] = [{ id }];
  for (let last = pages.at(-1); last;) {
    const answer = answers.get(CitationsOutDocument, last);
    const info = answer.status === 'here' ? answer.value.instrument?.citations.pageInfo : undefined;
    if (!info?.hasNextPage || info.endCursor === null) break;
    last = { id, after: info.endCursor };
    pages.push(last);
  }
  return pages;
}

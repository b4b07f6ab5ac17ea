import { useMemo, useState } from 'react';
import type { DataError } from '../data/errors.ts';
import { answers } from '../data/answers.ts';
import { useAnswers } from '../data/use-answer.ts';
import { CitationsAmongDocument, type CitationsAmongQuery } from '../operations.generated.ts';

export type CitationAmong = CitationsAmongQuery['citationsAmong']['nodes'][number];

/** As many instruments as the server takes. */
export const MOST_INSTRUMENTS = 5_000;

export interface CitationsAmong {
  readonly citations: readonly CitationAmong[];
  /** How many there are in all; null as long as that is not known. */
  readonly total: number | null;
  readonly waiting: boolean;
  readonly failed: DataError | null;
  /** What is asked for, so that others can ask the same. */
  readonly variables: { readonly instruments: readonly string[] } | null;
}

/** All references between any two of these instruments, asked for page after page. */
export function useCitationsAmong(ids: readonly string[], wanted: boolean): CitationsAmong {
  const instruments = useMemo(() => ids.toSorted().slice(0, MOST_INSTRUMENTS), [ids]);
  const pages = wanted && instruments.length > 1 ? pagesOf(instruments) : [];
  const got = useAnswers(CitationsAmongDocument, pages);
  const here = got.flatMap((answer) => (answer.status === 'here' ? [answer.value.citationsAmong] : []));
  const [first] = here;
  const failed = got.find((answer) => answer.status === 'failed');
  return {
    citations: useSame(here.map(({ nodes }) => nodes)),
    total: first?.totalCount ?? null,
    waiting: got.some(({ status }) => status === 'waiting'),
    failed: failed?.error ?? null,
    variables: pages.length === 0 ? null : { instruments },
  };
}

/** The pages that are known to exist: the first, and one behind each page that says there is more. */
function pagesOf(instruments: readonly string[]) {
  const pages: { instruments: readonly string[]; after?: string }[] = [{ instruments }];
  for (let last = pages.at(-1); last;) {
    const answer = answers.get(CitationsAmongDocument, last);
    const info = answer.status === 'here' ? answer.value.citationsAmong.pageInfo : undefined;
    if (!info?.hasNextPage || info.endCursor === null) break;
    last = { instruments, after: info.endCursor };
    pages.push(last);
  }
  return pages;
}

/** The same list as long as the pages are the same: the answers are kept, and so each page is. */
function useSame<Item>(pages: readonly (readonly Item[])[]): readonly Item[] {
  const [kept, setKept] = useState({ pages, list: pages.flat() });
  if (kept.pages.length === pages.length && kept.pages.every((page, index) => page === pages[index]))
    return kept.list;
  const next = { pages, list: pages.flat() };
  setKept(next);
  return next.list;
}

import { describe, expect, it } from 'vitest';
import { AT_ONCE } from '../../client/check/treaties-behind.ts';
import { MOST_INSTRUMENTS } from '../../client/list/use-citations-among.ts';
import { MOST_AMONG, MOST_AT_ONCE } from '../../client/network/use-network.ts';
import * as operations from '../../client/operations.generated.ts';
import { SUGGESTIONS } from '../../client/search/search-field.tsx';
import { DEPTHS, LARGEST_LIMIT } from '../../client/state/expansion.ts';
import { TRACE_DEPTHS } from '../../client/state/task.ts';
import { chainsOf } from '../../client/trace/chains.ts';
import { MAX_COST, MAX_TRACE_CHAINS } from '../../server/limits/constants.ts';
import { costOfText } from '../server/fixture/cost-of-text.ts';

type Name = Extract<keyof typeof operations, `${string}Document`>;
type Variables = Readonly<Record<string, unknown>>;

const id = 'A/RES/66/128';
const ids = (length: number): readonly string[] => Array.from({ length }, (_, index) => `A/RES/70/${index}`);

/** What the page asks at most: a question that is the same for all instruments once, others with each choice. */
const ASKED: Readonly<Record<Name, readonly Variables[]>> = {
  AboutDocument: [{ id }],
  MostCitedOfDocument: [{ id }],
  CitationsAmongDocument: [{ instruments: ids(MOST_INSTRUMENTS), first: 1000 }],
  CheckDraftDocument: [{ text: '' }],
  TreatiesBehindDocument: [{ ids: ids(AT_ONCE) }],
  CitedByDocument: [{ id, filter: { role: ['RECALLS'] } }],
  CitedByRolesDocument: [{ id }],
  EvidenceBetweenDocument: [{ source: id, target: id }],
  PrintedOfDocument: [{ ids: ids(MOST_AT_ONCE) }],
  InstrumentsOfDocument: [{ ids: ids(MOST_AT_ONCE) }],
  LinksAmongDocument: [{ ids: ids(MOST_AMONG) }],
  FindDocument: [{ words: 'harbours' }],
  FindFacetsDocument: [{ words: 'harbours' }],
  OtherWordsDocument: [{ words: 'harbours' }],
  InstrumentFactsDocument: [{ id }],
  InvokesDocument: [{ id }],
  NeighbourKindsDocument: [{ id }],
  NeighbourhoodOfDocument: DEPTHS.map((depth) => ({ id, direction: 'BOTH', depth, limit: LARGEST_LIMIT })),
  RelatedToDocument: [{ id }],
  RouteAlongDocument: [{ from: id, to: id }],
  RouteAcrossDocument: [{ from: id, to: id }],
  SuggestDocument: [{ text: 'harb', limit: SUGGESTIONS }],
  SeriesOfDocument: [{ id }],
  CompareDocument: [{ a: id, b: id }],
  StartDocument: [{}],
  TimelineDocument: [{}],
  InstrumentTextDocument: [{ id }],
  CitationsOutDocument: [{ id }],
  TraceDocument: TRACE_DEPTHS.flatMap((depth) =>
    [false, true].map((many) => ({ id, depth, chains: chainsOf({ many }) })),
  ),
};

const documents = new Map<string, unknown>(Object.entries(operations));

describe('every question that the page can ask', () => {
  it.each(Object.keys(ASKED) as Name[])('costs no more than the server takes: %s', (name) => {
    for (const variables of ASKED[name])
      expect(costOfText(String(documents.get(name)), variables)).toBeLessThanOrEqual(MAX_COST);
  });

  it('is in the table above', () => {
    const all = [...documents.keys()].filter((name) => name.endsWith('Document'));
    expect(Object.keys(ASKED).sort()).toStrictEqual(all.sort());
  });

  it('traces as many chains as the server gives', () => {
    expect(chainsOf({ many: true })).toBe(MAX_TRACE_CHAINS);
  });
});

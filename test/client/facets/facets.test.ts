import { describe, expect, it } from 'vitest';
import { facetCounts, waysOut } from '../../../client/facets/counts.ts';
import { valueName } from '../../../client/facets/value-name.ts';
import { filtered } from '../../../client/graph/model/filtered.ts';
import { networkOf } from '../../../client/graph/model/network.ts';
import { brief, link, neighbourhood } from '../graph/builders.ts';

const assembly = { id: 'body/general-assembly', name: 'General Assembly' };
const council = { id: 'body/security-council', name: 'Security Council' };
const water = { id: 'subject/unbis/water', name: 'WATER' };
const peace = { id: 'subject/unbis/peace', name: 'PEACE' };

/** A resolution in the middle; two it recalls in the text, a treaty it reaffirms in a footnote, and one that cites it. */
const network = networkOf([
  neighbourhood(
    brief('A/RES/66/1', { year: 2011, held: true, body: assembly, subjects: [water] }),
    [
      brief('A/RES/48/2', { year: 1993, body: assembly, subjects: [water, peace] }),
      brief('S/RES/1325(2000)', { year: 2000, body: council, subjects: [peace] }),
      brief('treaty/harbours', { kind: 'TREATY', title: 'Convention on Harbours' }),
      brief('A/RES/70/3', { year: 2015, held: true, body: assembly }),
    ],
    [
      link('A/RES/66/1', 'A/RES/48/2', 2, 'CITES', [{ role: 'RECALLS', place: 'TEXT', count: 2 }]),
      link('A/RES/66/1', 'S/RES/1325(2000)', 3, 'CITES', [
        { role: 'RECALLS', place: 'TEXT', count: 1 },
        { role: 'NOTES', place: 'FOOTNOTE', count: 2 },
      ]),
      link('A/RES/66/1', 'treaty/harbours', 1, 'INVOKES', [
        { role: 'REAFFIRMS', place: 'FOOTNOTE', count: 1 },
      ]),
      link('A/RES/70/3', 'A/RES/66/1', 1, 'CITES', [{ role: null, place: 'TEXT', count: 1 }]),
    ],
  ),
]);

const idsLeft = (chosen: Parameters<typeof filtered>[1]['chosen']) =>
  filtered(network, { chosen }).instruments.map(({ id }) => id);

describe('filters', () => {
  it('that are not set leave the network as it is', () => {
    expect(filtered(network, { chosen: {} })).toBe(network);
    expect(filtered(network, { chosen: { kind: [] } })).toBe(network);
  });

  it.each([
    ['a kind', { kind: ['treaty'] }, ['treaty/harbours', 'A/RES/66/1']],
    ['an organ', { organ: ['security-council'] }, ['S/RES/1325(2000)', 'A/RES/66/1']],
    ['a decade', { year: ['1990s'] }, ['A/RES/48/2', 'A/RES/66/1']],
    ['a year', { year: ['2015'] }, ['A/RES/66/1', 'A/RES/70/3']],
    ['a subject', { subject: ['unbis/peace'] }, ['A/RES/48/2', 'S/RES/1325(2000)', 'A/RES/66/1']],
    ['what is held', { held: ['held'] }, ['A/RES/66/1', 'A/RES/70/3']],
    ['several of one', { year: ['1990s', '2015'] }, ['A/RES/48/2', 'A/RES/66/1', 'A/RES/70/3']],
    ['all of several', { organ: ['general-assembly'], held: ['cited-only'] }, ['A/RES/48/2', 'A/RES/66/1']],
    ['a role', { role: ['reaffirms'] }, ['treaty/harbours', 'A/RES/66/1']],
    ['a place', { place: ['footnote'] }, ['treaty/harbours', 'S/RES/1325(2000)', 'A/RES/66/1']],
    ['one citation with both', { role: ['recalls'], place: ['footnote'] }, ['A/RES/66/1']],
    ['a value that nothing has', { kind: ['nonsense'] }, ['A/RES/66/1']],
  ])('by %s keep what fits, and the middle', (_, chosen, ids) => {
    expect(idsLeft(chosen)).toStrictEqual(ids);
  });

  it('by role or place leave of a link the citations that fit', () => {
    const [only] = filtered(network, { chosen: { role: ['notes'] } }).links;
    expect(only).toMatchObject({
      target: 'S/RES/1325(2000)',
      citations: 2,
      uses: [{ role: 'NOTES', place: 'FOOTNOTE', count: 2 }],
    });
  });
});

const short = (counts: readonly { value: string; count: number }[]) =>
  counts.map(({ value, count }) => `${value} ${count}`);

describe('the counts of filters', () => {
  it('say how many have each value', () => {
    const counts = facetCounts(network, {});
    expect(short(counts.kind)).toStrictEqual(['treaty 1', 'resolution 4']);
    expect(counts.organ).toStrictEqual([
      { value: 'general-assembly', name: 'General Assembly', count: 3, chosen: false },
      { value: 'security-council', name: 'Security Council', count: 1, chosen: false },
    ]);
    expect(short(counts.year)).toStrictEqual(['1993 1', '2000 1', '2011 1', '2015 1']);
    expect(short(counts.subject)).toStrictEqual(['unbis/peace 2', 'unbis/water 2']);
    expect(short(counts.held)).toStrictEqual(['held 2', 'cited-only 3']);
  });

  it('count citations for what only citations have', () => {
    const counts = facetCounts(network, {});
    expect(short(counts.role)).toStrictEqual(['recalls 3', 'notes 2', 'reaffirms 1']);
    expect(short(counts.place)).toStrictEqual(['text 4', 'footnote 3']);
  });

  it('are what one would see: all other filters are applied, and not the own one', () => {
    const counts = facetCounts(network, { kind: ['treaty'] });
    expect(short(counts.kind)).toStrictEqual(['treaty 1', 'resolution 4']);
    expect(short(counts.organ)).toStrictEqual([]);
    expect(short(counts.role)).toStrictEqual(['reaffirms 1']);
  });

  it('keep a chosen value in the list when nothing has it', () => {
    expect(facetCounts(network, { kind: ['treaty'], organ: ['security-council'] }).organ).toStrictEqual([
      { value: 'security-council', name: 'Security Council', count: 0, chosen: true },
    ]);
  });

  it('offer decades where there are many years', () => {
    const years = Array.from({ length: 20 }, (_, index) =>
      brief(`A/RES/50/${index}`, { year: 1990 + index }),
    );
    const wide = networkOf([neighbourhood(brief('A/RES/66/1', { year: 2011 }), years, [])]);
    expect(short(facetCounts(wide, {}).year)).toStrictEqual(['1990s 10', '2000s 10', '2010s 1']);
    expect(short(facetCounts(wide, { year: ['1995'] }).year)).toStrictEqual([
      '1990s 10',
      '1995 1',
      '2000s 10',
      '2010s 1',
    ]);
  });
});

describe('when filters leave nothing', () => {
  it('those are named that can be taken away, the best first', () => {
    const chosen = { kind: ['treaty'], organ: ['security-council'] };
    expect(waysOut(network, chosen)).toStrictEqual([
      { facet: 'kind', found: 1 },
      { facet: 'organ', found: 1 },
    ]);
  });

  it('all have to go where no single one is enough', () => {
    const chosen = { kind: ['decision'], organ: ['trusteeship-council'] };
    expect(waysOut(network, chosen)).toStrictEqual([{ facet: null, found: 4 }]);
  });
});

describe('the name of a value', () => {
  it.each([
    ['kind', 'treaty', null, 'Treaties'],
    ['role', 'acts-on', null, 'acts on'],
    ['held', 'cited-only', null, 'cited only'],
    ['organ', 'general-assembly', 'General Assembly', 'General Assembly'],
    ['subject', 'unbis/women-migrant-workers', 'WOMEN MIGRANT WORKERS', 'Women migrant workers'],
    ['subject', 'unbis/water-resources', null, 'water resources'],
    ['year', '1990s', null, '1990s'],
  ] as const)('%s %s', (facet, value, name, expected) => {
    expect(valueName(facet, value, name)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Row, Value } from '../../../../cypher/engine.ts';
import {
  outdatedBody,
  outdatedConference,
  outdatedInstrument,
  rightLabel,
} from '../../../../ingest/load/derived/outdated.ts';
import { BODIES, CONFERENCES, TREATIES } from '../../../../ingest/registry/tables.ts';

/** A row of derive/page for an instrument that is only cited. */
const cited = (
  id: string,
  said: readonly [symbol: string | null, aliases: Value, year: number | null, url: string | null],
  more: Row = {},
): Row => ({ id, held: false, title: null, adopted: null, said, ...more });

describe('what a cited instrument says otherwise than its id', () => {
  const url = 'https://docs.un.org/en/A/RES/2000(XX)';

  it('is nothing when it says the same', () => {
    expect(outdatedInstrument(cited('A/RES/2000(XX)', ['A/RES/2000 (XX)', null, null, url]))).toBeNull();
  });

  it.each([
    ['another symbol', ['A/RES/2000(XX)', null, null, url], { symbol: 'A/RES/2000 (XX)' }],
    ['no symbol', [null, null, null, url], { symbol: 'A/RES/2000 (XX)' }],
    ['another address', ['A/RES/2000 (XX)', null, null, 'https://example.org'], { url }],
    ['a year that it does not show', ['A/RES/2000 (XX)', null, 2000, url], { year: null }],
  ] as const)('is that alone: %s', (_, said, changed) => {
    expect(outdatedInstrument(cited('A/RES/2000(XX)', said))).toStrictEqual(changed);
  });

  it('is nothing where the text is held', () => {
    expect(outdatedInstrument({ id: 'A/RES/2000(XX)', held: true, title: 'Ponds', said: null })).toBeNull();
  });

  it('is no title and no further symbol: texts and lists give them', () => {
    const row = cited('A/69/711', ['A/69/711', ['S/2015/1'], null, 'https://docs.un.org/en/A/69/711'], {
      title: 'A letter',
    });
    expect(outdatedInstrument(row)).toBeNull();
  });

  it.each([
    ['of the day that a list gives', 'A/RES/66/128', '2011-12-19', 2011],
    ['of the id before that of the day', 'E/RES/1980/67', '1981-01-05', 1980],
  ])('is the year %s', (_, id, adopted, year) => {
    const row = cited(id, [id, null, null, `https://docs.un.org/en/${id}`], { adopted });
    expect(outdatedInstrument(row)).toStrictEqual({ year });
  });
});

describe('what a named instrument says otherwise than the registry', () => {
  const known = TREATIES.find(({ aliases, year }) => aliases.length > 1 && year !== null);
  if (!known) throw new Error('The registry has such a treaty.');
  const { id, name, aliases, year } = known;

  it('is nothing when it says the same', () => {
    expect(outdatedInstrument(cited(id, [null, aliases, year, null], { title: name }))).toBeNull();
  });

  it.each([
    ['a name', [null, aliases, year, null], 'Another', { title: name }],
    ['a further name that is missing', [null, aliases.slice(1), year, null], name, { aliases }],
    ['further names in another order', [null, aliases.toReversed(), year, null], name, { aliases }],
    ['no further names', [null, null, year, null], name, { aliases }],
    ['a year', [null, aliases, 1801, null], name, { year }],
  ] as const)('is that alone: %s', (_, said, title, changed) => {
    expect(outdatedInstrument(cited(id, said, { title }))).toStrictEqual(changed);
  });

  it('is all but the name where the registry names it no longer', () => {
    const row = cited('treaty/convention-on-ponds', [null, ['Ponds'], 1999, null], { title: 'Pond Pact' });
    expect(outdatedInstrument(row)).toStrictEqual({ aliases: null, year: null });
  });
});

describe('what bodies and conferences say otherwise than the registry', () => {
  const body = BODIES.find(({ symbolPrefix }) => symbolPrefix !== '');
  const conference = CONFERENCES.find(({ place, years }) => place !== '' && years.length > 0);
  if (!body || !conference) throw new Error('The registry has such rows.');

  it('is nothing when they say the same', () => {
    const { id, name, aliases, kind, symbolPrefix } = body;
    expect(outdatedBody({ id, name, aliases, kind, symbolPrefix })).toBeNull();
    const { place, years } = conference;
    expect(
      outdatedConference({
        id: conference.id,
        name: conference.name,
        aliases: conference.aliases,
        place,
        years: years.map(Number),
      }),
    ).toBeNull();
  });

  it('is all that a text which named them first did not know', () => {
    const { name, aliases, kind, symbolPrefix } = body;
    const row = { id: body.id, name: 'Body', aliases: null, kind: null, symbolPrefix: null };
    expect(outdatedBody(row)).toStrictEqual({ name, aliases, kind, symbolPrefix });
  });

  it('is not the name that texts give to what the registry does not name', () => {
    expect(
      outdatedBody({
        id: 'body/committee-on-ponds',
        name: 'Ponds Committee',
        aliases: ['COP'],
        kind: 'committee',
        symbolPrefix: null,
      }),
    ).toStrictEqual({ aliases: null, kind: null });
    expect(
      outdatedConference({
        id: 'conference/conference-on-ponds',
        name: 'Ponds Conference',
        aliases: null,
        place: 'Pondside',
        years: null,
      }),
    ).toStrictEqual({ place: null });
  });
});

describe('the label of an instrument', () => {
  it.each([
    ['A/RES/66/128', 'Resolution', null],
    ['A/RES/66/128', 'Document', 'Resolution'],
    ['A/RES/66/128', null, 'Resolution'],
    ['S/PRST/2010/22', 'Document', 'PresidentialStatement'],
    ['UNTS/1/1', 'TreatySeriesEntry', null],
    ['SALES/E.95.XIII.18', 'Document', 'SalesPublication'],
  ])('%s, called %s', (id, label, right) => {
    expect(rightLabel({ id, label })).toBe(right);
  });
});

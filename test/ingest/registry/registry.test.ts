import { describe, expect, it } from 'vitest';
import {
  bodyIdOf,
  protocolsTo,
  REGISTERED,
  registered,
  supplementsOf,
} from '../../../ingest/registry/registry.ts';
import { slugOf } from '../../../ingest/registry/slug.ts';
import {
  BODIES,
  CONFERENCES,
  SHARED,
  SOFT_LAW,
  TREATIES,
  TREATY_GROUPS,
} from '../../../ingest/registry/tables.ts';
import { asEntityId } from '../../../ingest/symbols/ids.ts';

const ids = new Set(REGISTERED.map(({ id }) => id));

/** As the dictionary sees a name: abbreviations by their case, other names without it. */
const spelling = (name: string): string =>
  name.includes(' ') ? name.toLowerCase().replaceAll('’', "'") : name.replaceAll('’', "'");

describe('the registry', () => {
  it('gives every entity its own id', () => {
    expect(REGISTERED.length).toBe(ids.size);
  });

  it('builds ids from the official name', () => {
    const others = REGISTERED.filter(({ id, name }) => !id.endsWith(`/${slugOf(name)}`)).map(({ id }) => id);
    // Main Committees go by what every text calls them.
    expect(others.toSorted()).toStrictEqual(
      ['fifth', 'first', 'fourth', 'second', 'sixth', 'third'].map((which) => `body/${which}-committee`),
    );
  });

  it('lets no name mean two things', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of REGISTERED) {
      for (const text of [name, ...aliases]) {
        const key = spelling(text);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const ambiguous = [...owners].filter(([, known]) => known.size > 1).map(([text]) => text);
    expect(ambiguous).toStrictEqual([]);
  });

  it('has nothing of its own under a name that many things share', () => {
    expect(SHARED.filter(({ id }) => ids.has(id))).toStrictEqual([]);
  });

  it('repeats no name within a row', () => {
    const repeated = REGISTERED.filter(
      ({ name, aliases }) => new Set([name, ...aliases]).size !== aliases.length + 1,
    ).map(({ id }) => id);
    expect(repeated).toStrictEqual([]);
  });

  it.each([
    ['parents', BODIES.map(({ parent }) => parent)],
    ['treaties that bodies watch over', BODIES.map(({ oversees }) => oversees)],
    ['treaties that protocols add to', TREATIES.map(({ supplements }) => supplements)],
    ['conferences that texts come from', SOFT_LAW.map(({ outcomeOf }) => outcomeOf)],
    ['treaties of a group', TREATY_GROUPS.flatMap(({ id, comprises }) => [id, ...comprises])],
    ['things that share a name', SHARED.map(({ means }) => means)],
  ])('has a row for all %s', (_, references) => {
    const missing = references.filter((id) => id !== null && !ids.has(id));
    expect(missing).toStrictEqual([]);
  });

  it('has no body that is its own ancestor', () => {
    const parents = new Map(BODIES.map(({ id, parent }) => [id, parent]));
    const circular = BODIES.filter(({ id }) => {
      let ancestor = parents.get(id) ?? null;
      for (let steps = 0; ancestor !== null && ancestor !== id && steps < 20; steps++)
        ancestor = parents.get(ancestor) ?? null;
      return ancestor === id;
    });
    expect(circular).toStrictEqual([]);
  });

  it('holds enough to be of use', () => {
    expect(TREATIES.filter((row) => row.registrations.length > 0).length).toBeGreaterThanOrEqual(200);
    expect(BODIES.length).toBeGreaterThanOrEqual(600);
    expect(SOFT_LAW.length).toBeGreaterThanOrEqual(250);
    expect(CONFERENCES.length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ['treaty/convention-on-the-rights-of-the-child', ['UNTS/1577/27531']],
    ['treaty/paris-agreement', ['UNTS/3156/54113']],
    [
      'treaty/united-nations-convention-on-the-law-of-the-sea',
      ['UNTS/1833/31363', 'UNTS/1834/31363', 'UNTS/1835/31363'],
    ],
    [
      'treaty/protocol-for-the-prohibition-of-the-use-in-war-of-asphyxiating-poisonous-or-other-gases-and-of-bacteriological-methods-of-warfare',
      ['LNTS/XCIV/2138'],
    ],
  ])('knows the entry of %s', (id, entries) => {
    expect(registered(asEntityId(id))?.registrations).toStrictEqual(entries);
  });

  it('knows the protocols to a convention', () => {
    const protocols = supplementsOf(asEntityId('treaty/convention-on-the-rights-of-the-child'));
    expect(new Set(protocols.map(({ registrations }) => registrations[0]))).toStrictEqual(
      new Set(['UNTS/2171/27531', 'UNTS/2173/27531', 'UNTS/2983/27531']),
    );
    expect(protocols).toHaveLength(3);
  });

  it('knows what texts name together', () => {
    const group = protocolsTo(asEntityId('treaty/convention-on-the-rights-of-the-child'));
    expect(group?.id).toBe('treaty/optional-protocols-to-the-convention-on-the-rights-of-the-child');
    expect(new Set(group?.comprises)).toStrictEqual(
      new Set(supplementsOf(asEntityId('treaty/convention-on-the-rights-of-the-child')).map(({ id }) => id)),
    );
  });
});

describe('bodyIdOf', () => {
  it.each([
    ['Special Political and Decolonization Committee (Fourth Committee)', 'body/fourth-committee'],
    ['Third Committee', 'body/third-committee'],
    ['Commission on the Status of Women', 'body/commission-on-the-status-of-women'],
    ['Committee on Harbour Fees', 'body/committee-on-harbour-fees'],
  ])('gives %s the id %s', (name, id) => {
    expect(bodyIdOf(name)).toBe(id);
  });
});

describe('slugOf', () => {
  it.each([
    ['Convention on the Rights of the Child', 'convention-on-the-rights-of-the-child'],
    ["United Nations Operation in Côte d'Ivoire", 'united-nations-operation-in-cote-divoire'],
    ['Forced Labour Convention, 1930 (No. 29)', 'forced-labour-convention-1930-no-29'],
    ['2030 Agenda for Sustainable Development', '2030-agenda-for-sustainable-development'],
  ])('makes of %s %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

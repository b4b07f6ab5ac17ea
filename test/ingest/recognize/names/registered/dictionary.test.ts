import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../../ingest/recognize/names/registered/dictionary.ts';
import { UNLISTED } from '../../../../../ingest/recognize/names/forms/grammar.ts';
import { learnNames, type KeptNames } from '../../../../../ingest/recognize/names/registered/learn-names.ts';
import built from '../../../../../ingest/recognize/names/registered/kept-names.ts?built';
import { Words } from '../../../../../ingest/recognize/words/words.ts';
import { REGISTERED, type RegisteredEntity } from '../../../../../ingest/registry/registry.ts';
import { asEntityId } from '../../../../../ingest/symbols/ids.ts';

const body = (slug: string, name: string, aliases: readonly string[] = []): RegisteredEntity => ({
  id: asEntityId(`body/${slug}`),
  kind: 'body',
  name,
  aliases,
  registrations: [],
  containedIn: null,
  year: null,
  supplements: null,
  comprises: [],
});
const BODIES = [
  body('lighthouse-commission', 'Lighthouse Commission', ['LHC']),
  body('lighthouse-commission-of-1925', 'Lighthouse Commission of 1925'),
  body('peacekeeping-office', 'Peacekeeping Office'),
];

/** As it comes from a build, where other words have other numbers. */
const written = (kept: KeptNames): KeptNames => JSON.parse(JSON.stringify(kept));

const found = (dictionary: Dictionary, text: string): string | undefined =>
  dictionary.longest(new Words(text), 0)?.entity.id;

describe('Dictionary', () => {
  const kept = written(learnNames(BODIES, () => true));
  const dictionary = new Dictionary(kept, BODIES);

  it.each([
    ['Lighthouse Commission', 'body/lighthouse-commission'],
    ['Lighthouse Commission of 1925', 'body/lighthouse-commission-of-1925'],
    ["Lighthouse Commission's report", 'body/lighthouse-commission'],
    ['LHC', 'body/lighthouse-commission'],
    ['Peace-keeping Office', 'body/peacekeeping-office'],
    ['lighthouse commission', undefined],
    ['Lighthouse, Commission', undefined],
  ])('finds in “%s” %s', (text, id) => {
    expect(found(dictionary, text)).toBe(id);
  });

  it('finds the same names whatever numbers their words had where they were learnt', () => {
    // Turned round, every word has another number than in the lexicon of this process.
    const last = kept.words.length + 1;
    const turn = (number: number): number => last - number;
    const turned: KeptNames = {
      ...kept,
      words: kept.words.toReversed(),
      symbols: kept.symbols.map((symbol) => (symbol & ~0xffff) | turn(symbol & 0xffff)),
      spelt: kept.spelt.map(([word, registry]) => [turn(word), turn(registry)]),
      owners: kept.owners.map(([owner, word]) => [turn(owner), turn(word)]),
      joined: kept.joined.map(([first, second, word]) => [turn(first), turn(second), turn(word)]),
      prefixes: kept.prefixes.map(turn),
      startsSmall: kept.startsSmall.map(turn),
      begins: kept.begins.map(turn),
    };
    const other = new Dictionary(turned, BODIES);
    for (const text of ['Lighthouse Commission of 1925', 'Peace-keeping Office', 'LHC'])
      expect(found(other, text)).toBe(found(dictionary, text));
  });

  it('finds every name of the registry as the build has learnt it, as if it were learnt now', () => {
    const now = new Dictionary(
      learnNames(REGISTERED, ({ id }) => !UNLISTED.has(id)),
      REGISTERED,
    );
    const fromBuild = new Dictionary(built as KeptNames, REGISTERED);
    const names = REGISTERED.flatMap(({ name, aliases }) => [name, ...aliases]);
    const foundNow = names.map((name) => found(now, name));
    expect(names.map((name) => found(fromBuild, name))).toStrictEqual(foundNow);
    expect(foundNow.filter((id) => id !== undefined).length).toBeGreaterThan(0.95 * names.length);
  });
});

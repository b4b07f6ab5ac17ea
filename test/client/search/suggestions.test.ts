import { describe, expect, test } from 'vitest';
import {
  insteadSections,
  keptSections,
  sectionsOf,
  type Suggestion,
} from '../../../client/search/suggestions.ts';

const instrument = (typename: 'Resolution' | 'Treaty' | 'Document', id: string, kind: string): Suggestion =>
  ({
    text: id,
    highlights: [{ start: 0, end: 1 }],
    entity: {
      type: typename,
      id,
      symbol: id,
      title: `Title of ${id}`,
      label: id,
      kind,
      adopted: null,
      year: 2011,
      held: true,
      citesCount: 1,
      citedByCount: 2,
    },
  }) as unknown as Suggestion;

const body: Suggestion = {
  text: 'Security Council',
  highlights: [{ start: 0, end: 8 }],
  entity: { type: 'Body', id: 'body/security-council', name: 'Security Council', bodyKind: null },
};

const kept = (id: string) => ({
  id,
  label: id,
  title: null,
  kind: 'RESOLUTION' as const,
  year: null,
  held: true,
});

describe('suggestions', () => {
  test('stand in groups, that with the best hit first, and in each the best hit first', () => {
    const sections = sectionsOf([
      instrument('Treaty', 'treaty/a', 'TREATY'),
      instrument('Resolution', 'A/RES/66/128', 'RESOLUTION'),
      body,
      instrument('Treaty', 'treaty/b', 'TREATY'),
      instrument('Document', 'A/66/455', 'DOCUMENT'),
    ]);
    expect(sections.map(({ group, items }) => [group, items.map(({ key }) => key)])).toStrictEqual([
      ['treaties', ['treaty/a', 'treaty/b']],
      ['adopted', ['A/RES/66/128']],
      ['bodies', ['body/security-council']],
      ['documents', ['A/66/455']],
    ]);
  });

  test('where nothing was found are what may have been meant, the likeliest first', () => {
    const others = [body, instrument('Treaty', 'treaty/a', 'TREATY')];
    expect(
      insteadSections(others).map(({ group, items }) => [group, items.map(({ key }) => key)]),
    ).toStrictEqual([['instead', ['body/security-council', 'treaty/a']]]);
    expect(insteadSections([])).toStrictEqual([]);
  });

  test('keep what was found, with the place of the typed words', () => {
    const [section] = sectionsOf([body]);
    expect(section?.items).toStrictEqual([
      {
        kind: 'body',
        key: 'body/security-council',
        id: 'body/security-council',
        found: { text: 'Security Council', highlights: [{ start: 0, end: 8 }] },
        place: null,
        years: [],
      },
    ]);
  });

  test('are what is pinned, then what was opened of late, before anything is typed; each once', () => {
    const sections = keptSections([kept('A/RES/1/1')], [kept('A/RES/2/2'), kept('A/RES/1/1')]);
    expect(sections.map(({ group, items }) => [group, items.map(({ key }) => key)])).toStrictEqual([
      ['pinned', ['A/RES/1/1']],
      ['recent', ['A/RES/2/2']],
    ]);
  });

  test('have no group without members', () => {
    expect(keptSections([], [])).toStrictEqual([]);
    expect(sectionsOf([])).toStrictEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { comparisons, partOf, rowsThatMayGo, withoutRows } from '../../../ingest/evaluate/unregistered.ts';
import { extract } from '../../../ingest/library.ts';
import type { TableLine } from '../../../ingest/registry/table.ts';

const row = (id: string, cells: Record<string, string> = {}): TableLine => ({
  record: { id, ...cells },
  line: 2,
});

describe('rows that are left out', () => {
  const tables = new Map([
    ['bodies.csv', [row('body/harbour-board'), row('body/pilot-council', { parent: 'body/harbour-board' })]],
    ['treaties.csv', [row('treaty/harbour-pact'), row('treaty/tide-pact')]],
    ['shared-names.csv', [row('body/pilot-council', { words: 'board|treaty/tide-pact' })]],
  ]);

  test('not those that another table or the code names', () => {
    expect(rowsThatMayGo(tables, new Set(['treaty/harbour-pact']))).toStrictEqual(
      new Set(['body/harbour-board']),
    );
  });

  test('each row in one part only', () => {
    const ids = new Set(Array.from({ length: 50 }, (_, index) => `body/board-${index}`));
    const parts = [0, 1, 2].map((part) => partOf(ids, part, 3));
    expect(parts.every((part) => part.size > 0)).toBe(true);
    expect(parts.flatMap((part) => [...part]).sort()).toStrictEqual([...ids].sort());
  });

  test('what pointed to one points to nothing; other tables keep their rows', () => {
    const gone = new Set(['body/harbour-board', 'body/pilot-council']);
    expect(
      withoutRows('bodies.csv', tables.get('bodies.csv') ?? [], new Set(['body/harbour-board'])),
    ).toStrictEqual([row('body/pilot-council', { parent: '' })]);
    expect(withoutRows('shared-names.csv', tables.get('shared-names.csv') ?? [], gone)).toHaveLength(1);
  });
});

describe('what is found in place of a name', () => {
  const text =
    'The General Assembly,\n\nRecalling the Convention on Harbour Lights and the Tide Board, decides to act.';
  const record = extract(text);
  const asked = (kind: 'treaty' | 'body', words: string) => {
    const start = text.indexOf(words);
    const mention = {
      start,
      end: start + words.length,
      text: words,
      paragraph: 'PP1',
      footnote: null,
      lead: null,
      role: null,
      via: 'text' as const,
    };
    const id = `${kind}/asked` as (typeof record.entities)[number]['id'];
    const entity = { id, kind, name: words, registrations: [], registered: true, mentions: [mention] };
    return comparisons([entity], record, new Set<string>([id])).map(({ outcome, instead }) => [
      outcome,
      instead,
    ]);
  };
  const found = 'Convention on Harbour Lights';

  test.each([
    ['treaty', found, 'found', found],
    ['treaty', 'Convention on Harbour', 'other ends', found],
    ['body', found, 'other kind', found],
    ['body', 'Harbour Lights', 'both', found],
    ['treaty', 'decides', 'lost', null],
  ] as const)('%s %s: %s', (kind, words, outcome, instead) => {
    expect(asked(kind, words)).toStrictEqual([[outcome, instead]]);
  });

  test('nothing of names that are not asked for', () => {
    expect(comparisons(record.entities, record, new Set())).toStrictEqual([]);
  });
});

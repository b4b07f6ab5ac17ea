import { describe, expect, test } from 'vitest';
import type { CitationOut } from '../../../client/data/use-citations.ts';
import { outlineOf } from '../../../client/panel/outline.ts';
import { referencesOf } from '../../../client/panel/text-marks.ts';

const citation = (id: string, given: Partial<CitationOut['evidence']> = {}): CitationOut => ({
  id,
  relation: 'CITES',
  target: {
    id: 'A/RES/48/104',
    label: 'A/RES/48/104',
    kind: 'RESOLUTION',
    title: null,
    held: false,
    adopted: null,
    year: null,
  },
  evidence: {
    passage: { id: 'X#PP1', label: 'PP1' },
    paragraph: { id: 'X#PP1', label: 'PP1' },
    footnote: null,
    lead: 'Recalling',
    role: 'RECALLS',
    via: 'TEXT',
    locator: null,
    quote: '48/104',
    start: 3,
    end: 9,
    ...given,
  },
});

describe('the references of a text', () => {
  test('are citations, names and what is unresolved, each in its passage', () => {
    const references = referencesOf([citation('1')], {
      mentions: [
        {
          entity: { type: 'Body', id: 'body/x', name: 'X' },
          evidence: [{ passage: { id: 'X#OP1' }, start: 0, end: 4 }],
        },
      ],
      unresolved: [
        {
          id: 'u',
          text: '7',
          reason: 'no symbol',
          status: 'UNRESOLVED',
          evidence: {
            ...citation('u').evidence,
            passage: { id: 'X#PP1', label: 'PP1', kind: 'PREAMBULAR', text: '' },
          },
        },
      ] as never,
    });
    expect([...references].map(([passage, own]) => [passage, own.map(({ kind }) => kind)])).toStrictEqual([
      ['X#PP1', ['citation', 'unresolved']],
      ['X#OP1', ['name']],
    ]);
  });

  test('without a place in the text are left out: facts without words have none', () => {
    const references = referencesOf([citation('1', { start: null, end: null })], {
      mentions: [],
      unresolved: [],
    });
    expect(references.size).toBe(0);
  });
});

describe('the outline of a text whose words are not held', () => {
  test('has each paragraph once, in order, with its lead words and what it cites', () => {
    const note = citation('3', {
      passage: { id: 'X#FN1', label: 'FN1' },
      paragraph: { id: 'X#PP1', label: 'PP1' },
      footnote: '1',
      lead: null,
    });
    const other = citation('2', {
      passage: { id: 'X#OP1', label: 'OP1' },
      paragraph: { id: 'X#OP1', label: 'OP1' },
      lead: null,
    });
    const outline = outlineOf([note, other, citation('1')]);
    expect(
      outline.map(({ label, lead, citations }) => [label, lead, citations.map(({ id }) => id)]),
    ).toStrictEqual([
      ['PP1', 'Recalling', ['3', '1']],
      ['OP1', null, ['2']],
    ]);
  });
});

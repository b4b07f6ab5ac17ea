import { expect, it } from 'vitest';
import { joined } from '../../../../ingest/read/formats/pdf/hyphens.ts';

const others = new Set(['international', 'drug-resistant', 'long', 'standing', 'national']);

it.each([
  [
    'the printer’s, where the other lines have the whole word',
    'by interna-',
    'tional law',
    'by international law',
  ],
  ['the printer’s, at the beginning of a sentence too', 'Interna-', 'tional law', 'International law'],
  ['the word’s, where they have it so', 'of drug-', 'resistant lamps', 'of drug-resistant lamps'],
  ['the word’s, between two words', 'the long-', 'standing rules', 'the long-standing rules'],
  ['the printer’s, where one half is no word', 'of multi-', 'national fleets', 'of multinational fleets'],
  ['the word’s, before a capital', 'through UN-', 'SPIDER and', 'through UN-SPIDER and'],
  ['the word’s, between numbers', 'for 2015-', '2030 and', 'for 2015-2030 and'],
  ['no hyphen but a dash', 'in January -', 'and in May', 'in January - and in May'],
])('a hyphen at the end of a line is %s', (_, upper, lower, line) => {
  expect(joined(upper, lower, { words: others, breaksWords: true })).toBe(line);
});

it('a hyphen at the end of a line is the word’s where lines break no words', () => {
  expect(joined('by interna-', 'tional law', { words: others, breaksWords: false })).toBe(
    'by interna-tional law',
  );
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../../ingest/extract.ts';
import { withoutBlankLines } from '../../../../ingest/parse/lines/double-spacing.ts';
import { linesOf } from '../../../../ingest/parse/lines/lines.ts';
import { parse } from '../../../../ingest/parse/parse.ts';

/** Each printed line a paragraph of the page. */
const PAGE = [
  'Human Rights Council Thirty-first session',
  'Agenda item 3',
  'Resolution adopted by the Human Rights Council on 23 March 2016',
  '31/99. Clips as a component of the right to an adequate drawer, and of',
  'the right to all that is kept in it',
  'The Human Rights Council,',
  'Reaffirming that the law of clips, including the Universal Declaration of',
  'Human Rights, entails obligations of all keepers, including those of',
  'drawers,',
  'Recalling all previous resolutions of the Human Rights Council and those adopted',
  'by the Commission on Human Rights on the issue of clips, including Council resolution',
  '25/17 of 28 March 2014,',
  'Recalling also the outcome of the United Nations',
  'Conference on Drawers, held in Quito, and underlining the importance of the work that',
  'was done there,',
  '1. Welcomes the work of the Special Rapporteur on clips, and the way in which it was',
  'done;',
  '2. Decides to store all clips.',
].join('\n\n');

describe('a page that sets each printed line in a paragraph of its own', () => {
  it('has its paragraphs and its title whole', () => {
    const { heading, paragraphs } = parse({ text: PAGE });
    expect(heading).toMatchObject({
      id: 'A/HRC/RES/31/99',
      title:
        'Clips as a component of the right to an adequate drawer, and of the right to all that is kept in it',
      adopted: '2016-03-23',
    });
    expect(
      paragraphs.map(({ id, lead, start }) => `${id} ${lead} @${PAGE.slice(start, start + 12)}`),
    ).toStrictEqual([
      'PP1 Reaffirming @Reaffirming ',
      'PP2 Recalling @Recalling al',
      'PP3 Recalling also @Recalling al',
      'OP1 Welcomes @1. Welcomes ',
      'OP2 Decides @2. Decides t',
    ]);
  });

  it('cites numbers that stand at the beginning of a line, and names that two lines share', () => {
    const { citations, entities } = extract({ text: PAGE }, { path: 'a.txt', format: 'text', sha256: '' });
    expect(citations.map(({ target, paragraph }) => `${target?.id} ${paragraph}`)).toStrictEqual([
      'A/HRC/RES/25/17 PP2',
    ]);
    expect(entities.map(({ name }) => name)).toContain('Universal Declaration of Human Rights');
  });

  it('is as long as before', () => {
    expect(withoutBlankLines(PAGE, linesOf(PAGE))).toHaveLength(PAGE.length);
    const windows = PAGE.replaceAll('\n', '\r\n');
    expect(withoutBlankLines(windows, linesOf(windows))).toHaveLength(windows.length);
  });

  it('is told from a text whose paragraphs blank lines part', () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `${at + 1}. Decides to store all clips of drawer ${at + 1};`,
    ).join('\n\n');
    expect(withoutBlankLines(text, linesOf(text))).toBe(text);
  });
});

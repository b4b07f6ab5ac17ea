import { describe, expect, it } from 'vitest';
import { readSource } from '../../../ingest/read/read-document.ts';
import { footnote, makeDocx, paragraph, reference, run } from '../read/formats/make/docx.ts';
import { act, COUNCIL, FRONT, MEETING, read } from './texts.ts';

const noted = (number: number, marker: string): string =>
  act(
    `71/${number}. Clips of drawer ${number}`,
    COUNCIL,
    [`Welcoming the report of the Keeper,${marker}`, '1. Decides to act.'],
    MEETING,
  );
const CITED = {
  '71_1': 'A/HRC/RES/71/1 | n1 A/HRC/70/1',
  '71_2': 'A/HRC/RES/71/2 | n2 A/HRC/70/2',
  '71_3': 'A/HRC/RES/71/3 | n3 A/HRC/70/3',
};
const NOTES = ['1 A/HRC/70/1.', '2 A/HRC/70/2.', '3 A/HRC/70/3.'];

const noteBelow = (number: number): string => `${noted(number, '1')}1 A/HRC/70/${number}.\n\n`;
const page = (lines: string, notes: readonly string[], number: number): string =>
  `${lines}\n__________________\n\n${notes.join('\n')}\n\n${number}/2\n`;

describe('a note belongs to the act that has its marker', () => {
  it('where notes run through and stand at the end', () => {
    const text = `${noted(1, '1')}${noted(2, '2')}${noted(3, '3')}_______________\n${NOTES.join('\n')}\n`;
    expect(read(text)).toStrictEqual(CITED);
  });

  it('where proceedings stand before them', () => {
    const text = `${FRONT}${noted(1, '1')}${noted(2, '2')}Part Two\nSummary of proceedings\n\n1. The Council saw the Keeper.3\n\n${NOTES.join('\n')}\n`;
    expect(read(text)).toMatchObject({ '71_2': CITED['71_2'], rest: 'A/HRC/71/2 | n3 A/HRC/70/3' });
  });

  it('where each act has its own below it', () => {
    expect(read(noteBelow(1) + noteBelow(2) + noteBelow(3))).toStrictEqual({
      '71_1': 'A/HRC/RES/71/1 | n1 A/HRC/70/1',
      '71_2': 'A/HRC/RES/71/2 | n1 A/HRC/70/2',
      '71_3': 'A/HRC/RES/71/3 | n1 A/HRC/70/3',
    });
  });

  it('where they stand at the feet of pages', () => {
    const text = [
      page(noted(1, '1') + noted(2, '2'), NOTES.slice(0, 2), 1),
      page(noted(3, '3'), NOTES.slice(2), 2),
    ].join('\f');
    expect(read(text)).toStrictEqual(CITED);
  });

  it('where a word processor knows them', async () => {
    const bodies = [1, 2].map((number) =>
      [
        paragraph(run(`71/${number}. Clips of drawer ${number}`)),
        paragraph(run(COUNCIL)),
        paragraph(run('Welcoming the report of the Keeper,') + reference(number)),
        paragraph(run('1. Decides to act.')),
        ...MEETING.map((line) => paragraph(run(line))),
      ].join(''),
    );
    const footnotes = [1, 2].map((number) => footnote(number, `A/HRC/70/${number}.`)).join('');
    const { source } = await readSource(makeDocx({ body: bodies.join(''), footnotes }));
    expect(read(source)).toStrictEqual({ '71_1': CITED['71_1'], '71_2': CITED['71_2'] });
  });
});

import { describe, expect, it } from 'vitest';
import { actsIn } from '../../../ingest/acts/acts.ts';
import { act, ASSEMBLY, COUNCIL, FERRIES, FRONT, HARBOURS, PLENARY } from './texts.ts';

const SINGLE = act(
  '88/4. Clips',
  ASSEMBLY,
  ['Recalling its resolution 87/1,', '1. Decides to act.'],
  PLENARY,
);
const reproduced = (number: string): string => act(`${number}. Ferries`, ASSEMBLY, ['1. Decides to act.']);

describe('a text is one', () => {
  it.each<[string, string]>([
    ['where it is a resolution', SINGLE],
    [
      'where parts of a resolution have its number',
      SINGLE.replace('88/4.', '88/4 A.') + SINGLE.replace('88/4.', '88/4 B.'),
    ],
    ['where parts have no number', `${SINGLE}B\n\n${ASSEMBLY}\n\n1. Decides to act.\n`],
    [
      'where drafts have no numbers of acts',
      ['I', 'II']
        .map((number) => act(`Draft resolution ${number}`, `Clips\n\n${ASSEMBLY}`, ['1. Decides to act.']))
        .join('\n'),
    ],
    [
      'where its annex reproduces resolutions',
      `${SINGLE}Annex\n\n${reproduced('87/5')}${reproduced('87/6')}`,
    ],
    [
      'where an annex above the lines of adoption does',
      `${act('88/4. Clips', ASSEMBLY, ['1. Decides to act.'])}Annex\n\n${reproduced('87/5')}`,
    ],
    [
      'where it bears the masthead of one act',
      `A/RES/88/4\n\nResolution adopted by the General Assembly on 5 December 2033\n\n${SINGLE}${reproduced('88/5')}`,
    ],
    [
      'where the symbol of one act stands behind it',
      `${SINGLE}${reproduced('88/5')}\nUnited Nations\nA/RES/88/4\nDistr.: General\n`,
    ],
    [
      'where it quotes resolutions',
      `${SINGLE}${reproduced('87/5').replace('87/5', '“87/5').replace('The General', '“The General')}`,
    ],
    [
      'where another body’s resolution is quoted',
      `${SINGLE}${act('71/2. Harbours', COUNCIL, ['1. Decides to act.'])}`,
    ],
    [
      'where the body has spoken above the numbers',
      `${ASSEMBLY}\n\nRecalls these:\n\n${reproduced('87/5')}${reproduced('87/6')}`,
    ],
    ['where numbers stand in a list of contents only', FRONT],
    ['where numbers begin broken lines', SINGLE.replace('87/1,', 'as in\n87/2. The\n87/3. The,')],
    [
      'where it holds one number and others without',
      `${SINGLE}Another title\n\n${ASSEMBLY}\n\n1. Decides to act.\n`,
    ],
  ])('%s', (_, text) => {
    expect(actsIn({ text })).toBeNull();
  });

  it('where its mark-up knows it as one document', () => {
    const text = FERRIES + HARBOURS;
    expect(actsIn({ text, known: { symbol: 'A/HRC/RES/71/1' } })).toBeNull();
    expect(actsIn({ text, known: { paragraphs: [] } })).toBeNull();
  });
});

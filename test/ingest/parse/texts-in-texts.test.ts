import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';

const paragraphsIn = (...lines: string[]): string[] =>
  parse({ text: lines.join('\n\n') }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

describe('where a text tells of another, the paragraphs of', () => {
  it('a report are its numbered ones, and not the labels of the draft that it tells of', () => {
    expect(
      paragraphsIn(
        'Report of the Working Group on the use of clips',
        '1. The Group met in Norland.',
        '2. The following was proposed.',
        'PP3 Recalls the report of the Secretary-General. Norland asked to insert "all".',
        'OP2 Decides to hold a meeting. Marana supported it.',
        '3. The meeting rose early.',
      ),
    ).toStrictEqual(['OP1 -', 'OP2 -', 'OP3 -']);
  });

  it('a text of two decisions are those of both, also where the first has one alone', () => {
    expect(
      paragraphsIn(
        'Decision III/1. Keeping of clips',
        'The Conference of the Parties,',
        'Recalling decision II/12 on clips,',
        '1. Decides to amend the annex;',
        'Decision III/2. Storage of pins',
        'The Conference of the Parties,',
        '1. Requests the secretariat to report.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'OP1 Decides', '2.OP1 Requests']);
  });

  it('an amendment end where the body acts again, in a text without numbers', () => {
    const lines = [
      'The General Assembly,',
      'Recalling its resolution 86/1,',
      'Decides to amend the statute of the Fund as follows:',
      'Article 1',
      'Members shall keep clips of all kinds.',
      'States parties shall count them.',
      'Requests the Secretary-General to inform the Members;',
      'Decides to return to the question of clips.',
    ];
    expect(paragraphsIn(...lines)).toStrictEqual([
      'PP1 Recalling',
      'OP1 Decides',
      'ANNEX1 -',
      'OP2 Requests',
      'OP3 Decides',
    ]);
    const text = lines.join('\n\n');
    expect(
      parse({ text }).regions.map(({ kind, start }) => `${kind} ${text.slice(start, start + 9)}`),
    ).toStrictEqual(['heading The Gener', 'body Recalling', 'annex Article 1', 'body Requests ']);
  });

  it('a text that recommends another are those of the other', () => {
    expect(
      paragraphsIn(
        'The Economic and Social Council,',
        'Recalling its resolutions on clips,',
        '1. Recommends to the General Assembly the draft resolution that stands here.',
        'The General Assembly,',
        'Noting clips,',
        '1. Decides to store them;',
        '2. Requests the Secretary-General to count them.',
      ),
    ).toStrictEqual(['PP1 Noting', 'OP1 Decides', 'OP2 Requests']);
  });
});

it('the first of two decisions gives the title of their text', () => {
  const lines = [
    'Decision III/1. Keeping of clips',
    'The Conference of the Parties,',
    'Recalling decision II/12 on clips,',
    '1. Decides to amend the annex;',
    'Decision III/2. Storage of pins',
    'The Conference of the Parties,',
    '1. Requests the secretariat to report.',
  ];
  expect(parse({ text: lines.join('\n\n') }).heading.title).toBe('Keeping of clips');
});

describe('a preamble above the line that says who speaks', () => {
  const text = [
    'Keeping of clips',
    'Recalling its resolution 86/1,',
    'Noting the importance of clips,',
    'The General Assembly,',
    '1. Requests the Secretary-General to report;',
    '2. Decides to store all clips.',
  ].join('\n\n');

  it('is that of the text, if what is decided follows directly', () => {
    expect(paragraphsIn(text)).toStrictEqual(['PP1 Recalling', 'PP2 Noting', 'OP1 Requests', 'OP2 Decides']);
    expect(parse({ text }).heading).toMatchObject({
      title: 'Keeping of clips',
      body: 'body/general-assembly',
    });
  });

  it('is of another where the body has a preamble of its own', () => {
    const another = text.replace('Assembly,\n', 'Assembly,\n\nMindful of paper,\n');
    expect(paragraphsIn(another).at(-1)).toBe('2.OP2 Decides');
  });
});

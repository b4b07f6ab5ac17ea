import { expect, it } from 'vitest';
import { extract } from '../../../../ingest/library.ts';

const TOP =
  'Resolution adopted by the General Assembly on 30 June 2021\n75/299. Clips for the harbour\nThe General Assembly,\n';

it.each([
  [
    'the heading of a section and its preamble',
    '\tI\tRenovation of the old harbour at Geneva Recalling its resolution 70/248 of 23 December 2015, Having considered the report,\n\t1.\tTakes note of it;\n\tII\tLighting in 2021 Having considered its resolution 74/263,\n\t1.\tEndorses it.',
    [
      'I.PP1 Recalling',
      'I.PP2 Having considered',
      'I.OP1 Takes note',
      'II.PP1 Having considered',
      'II.OP1 Endorses',
    ],
    ['I.PP1 A/RES/70/248', 'II.PP1 A/RES/74/263'],
  ],
  [
    'two headings, one below the other',
    '\tI\tConditions of service\tA.\tScale of the harbour Recalling its resolution 44/198,\n\t1.\tApproves the scale.\n\tB\tMargin Recalling its resolution 44/199,\n\t1.\tApproves it.',
    ['I.A.PP1 Recalling', 'I.A.OP1 Approves', 'I.B.PP1 Recalling', 'I.B.OP1 Approves'],
    ['I.A.PP1 A/RES/44/198', 'I.B.PP1 A/RES/44/199'],
  ],
  [
    'no heading that says what is being done',
    '\tI\tReport on Strengthening the harbour and Promoting clips\n\tRecalling its resolution 44/198,\n\t1.\tApproves it.\n\tII\tClips\n\t1.\tApproves them.',
    ['I.PP1 Recalling', 'I.OP1 Approves', 'II.OP1 Approves'],
    ['I.PP1 A/RES/44/198'],
  ],
])('in one line: %s', (_, body, paragraphs, cited) => {
  const record = extract(`${TOP}${body}\n88th plenary meeting\n30 June 2021\n`);
  expect(record.paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual(paragraphs);
  expect(
    record.citations.flatMap(({ paragraph, target }) => (target ? [`${paragraph} ${target.id}`] : [])),
  ).toStrictEqual(cited);
});

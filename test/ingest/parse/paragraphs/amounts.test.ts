import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse/parse.ts';

const paragraphs = (lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  return parse({ text }).paragraphs.map(
    ({ id, lead, start, end }) => `${id} ${lead} |${text.slice(start, end).slice(-12)}`,
  );
};

const HEAD = ['A Clips for 2033', 'The General Assembly', '\tResolves that, for 2033:'];
const TAIL = [
  '\t2.\tThe Keeper shall transfer clips between the sections of the budget;',
  '\t3.\tIn addition, an amount of 75,000 dollars is appropriated for clips.',
];

describe('the rows of a table of amounts are part of the paragraph that introduces them', () => {
  it.each([
    [
      'each in lines of its own',
      [
        'Section',
        'Amount (United States dollars)',
        '1.\tIncome from clips',
        '279 138 300',
        '2.\tGeneral income',
        '–',
        '3.\tServices to the public',
        '(3 219 000)',
        'Total',
        '295 499 900',
      ],
      'A.OP1 Resolves |\n295 499 900',
    ],
    [
      'in lines of a typed page',
      [
        'Section                          (United States dollars)',
        '1. Overall keeping of clips      37,044,000',
        '2. Good offices                  94,444,000',
      ],
      'A.OP1 Resolves |  94,444,000',
    ],
  ])('%s', (_, table, first) => {
    expect(
      paragraphs([
        '76/247. Programme budget for clips',
        ...HEAD,
        '\t1.\tEstimates of 295,499,900 dollars are approved as follows:',
        ...table,
        ...TAIL,
        '54th plenary meeting',
        '24 December 2032',
        'B Pins for 2033',
        'The General Assembly',
        '\tResolves that, for 2033:',
        '\t1.\tPins are bought.',
      ]),
    ).toStrictEqual([
      first,
      'A.OP2 Resolves | the budget;',
      'A.OP3 Resolves |d for clips.',
      'B.OP1 Resolves | are bought.',
    ]);
  });

  it('and the headings between them are none of sections', () => {
    expect(
      paragraphs([
        '76/247. Programme budget for clips',
        ...HEAD,
        '\t1.\tEstimates of 295,499,900 dollars are approved as follows:',
        'Section',
        'Amount (United States dollars)',
        'Part I. Overall keeping',
        '1',
        'Keeping of clips',
        '79 917 300',
        'Part II. Storage of clips',
        '2',
        'Storage',
        '54 666 700',
        ...TAIL,
        '54th plenary meeting',
        '24 December 2032',
        'B Pins for 2033',
        'The General Assembly',
        '\tResolves that, for 2033:',
        '\t1.\tPins are bought.',
      ]).map((each) => each.split(' ')[0]),
    ).toStrictEqual(['A.OP1', 'A.OP2', 'A.OP3', 'B.OP1']);
  });

  it('but a numbered line without an amount is a paragraph of its own', () => {
    expect(
      paragraphs([
        'The General Assembly,',
        '\tRecalling clips,',
        '\t1.\tApproves 37,044,000 dollars;',
        '\t2.\tDecides on 94,444,000',
        '\t3.\tDecides to store all clips.',
      ]).map((each) => each.split(' ')[0]),
    ).toStrictEqual(['PP1', 'OP1', 'OP2', 'OP3']);
  });
});

it('a dash below a paragraph without a full stop makes it no row where no table is', () => {
  const lines = [
    'The General Assembly,',
    '\t1.\tStores clips;',
    '\t2.\tDecides to count clips',
    '–',
    '\t3.\tRequests a report.',
  ];
  expect(paragraphs(lines).map((line) => line.split(' ')[0])).toStrictEqual(['OP1', 'OP2', 'OP3']);
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';

const paragraphsIn = (...lines: string[]): string[] =>
  parse({ text: lines.join('\n\n') }).paragraphs.map(({ id, lead }) => `${id} ${lead ?? '-'}`);

describe('paragraphs of', () => {
  it('a text whose verbs have an adverb inside them keep it in their lead words', () => {
    expect(
      paragraphsIn(
        'The General Assembly,',
        'Taking fully into account the needs of clips,',
        'Bearing also in mind the report,',
        '1. Takes duly into consideration what was said;',
      ),
    ).toStrictEqual([
      'PP1 Taking fully into account',
      'PP2 Bearing also in mind',
      'OP1 Takes duly into consideration',
    ]);
  });

  it('a page that set dashes for their numbers are counted in order', () => {
    expect(
      paragraphsIn(
        'The Security Council,',
        'Recalling its resolutions on clips,',
        '- Decides to store clips for a year;',
        '- Requests the Secretary-General:',
        '- All clips to be counted;',
        '- Urges the parties to help.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'OP1 Decides', 'OP2 Requests', 'OP3 Urges']);
  });

  it('a text with a list by dashes keep them in the paragraph that introduces it', () => {
    expect(
      paragraphsIn(
        'The Security Council,',
        'Recalling its resolutions on clips,',
        'Decides that the Mission:',
        '- Monitors the storage of clips;',
        '- Supports those who count them.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'OP1 Decides']);
  });

  it('a preamble whose paragraphs bear letters are counted as any', () => {
    expect(
      paragraphsIn(
        'The General Conference,',
        '(a) Recalling its earlier resolutions on clips,',
        '(b) Noting with appreciation:',
        '(i) the clips that are stored;',
        '(ii) the clips that are lent;',
        '(c) Mindful of the need for clips,',
        '1. Requests all keepers:',
        '(a) to store clips;',
        '2. Decides to lend them.',
      ),
    ).toStrictEqual([
      'PP1 Recalling',
      'PP2 Noting with appreciation',
      'PP2(i) -',
      'PP2(ii) -',
      'PP3 Mindful',
      'OP1 Requests',
      'OP1(a) -',
      'OP2 Decides',
    ]);
  });

  it('a conclusion that is nothing but a list by letters are operative ones', () => {
    expect(
      paragraphsIn('The Executive Committee,', '(a) Recognized the need;', '(b) Welcomed clips.'),
    ).toStrictEqual(['OP1 Recognized', 'OP2 Welcomed']);
  });

  it('a conclusion that tells of the body itself have lead words in the passive', () => {
    expect(
      paragraphsIn(
        'The Executive Committee,',
        '(a) Was seriously concerned that lamps go out;',
        '(b) Was informed of their number;',
        '(c) Was of the opinion that oil is scarce.',
      ),
    ).toStrictEqual(['OP1 Was seriously concerned', 'OP2 Was informed', 'OP3 -']);
  });

  it('a list that something introduces keep their letters', () => {
    expect(
      paragraphsIn('The General Assembly,', 'Recalling:', '(a) Its first resolution;', '(b) Its second,'),
    ).toStrictEqual(['PP1 Recalling', 'PP1(a) -', 'PP1(b) -']);
  });

  it('a text into which some were put have a number between the others', () => {
    expect(
      paragraphsIn(
        'The General Assembly,',
        '1. Decides to store all clips;',
        '1bis. Requests keepers to help;',
        '1 ter. Invites others to help;',
        '2. Thanks all.',
      ),
    ).toStrictEqual(['OP1 Decides', 'OP1bis Requests', 'OP1ter Invites', 'OP2 Thanks']);
  });

  it('rules that an operative paragraph quotes are no paragraphs of the text', () => {
    expect(
      paragraphsIn(
        'The General Assembly,',
        '1. Decides to put behind rule 9:',
        '"9 bis. Clips shall be stored.',
        '2. Thanks all.',
      ),
    ).toStrictEqual(['OP1 Decides', 'OP2 Thanks']);
  });

  it('a resolution are none where it tells of others: "They"', () => {
    expect(
      paragraphsIn(
        'The General Assembly,',
        'Recalling what keepers said,',
        'Decides to store all clips;',
        'They declare that clips are theirs.',
        'Requests all to help.',
      ),
    ).toStrictEqual(['PP1 Recalling', 'OP1 Decides', 'OP2 Requests']);
  });

  it('a draft that negotiators read bear labels that tell kind and number', () => {
    expect(
      paragraphsIn(
        'The Commission on Clips,',
        'PP1. Recalling its first resolution,',
        '[PP1 bis] Noting clips,',
        'PP2: Noting also files, including:',
        '(a) those of keepers,',
        'OP1. Decides to store clips;',
        'OP2 Requests all to report.',
      ),
    ).toStrictEqual([
      'PP1 Recalling',
      'PP1bis Noting',
      'PP2 Noting also',
      'PP2(a) -',
      'OP1 Decides',
      'OP2 Requests',
    ]);
  });

  it('two drafts with labels are counted in each', () => {
    const draft = ['PP1. Recalling clips,', 'OP1. Decides to store them.'];
    expect(paragraphsIn('The Commission on Clips,', ...draft, ...draft)).toStrictEqual([
      'PP1 Recalling',
      'OP1 Decides',
      '2.PP1 Recalling',
      '2.OP1 Decides',
    ]);
  });

  it('a statement say in the perfect, or of many, what its lead words are', () => {
    expect(
      paragraphsIn(
        'Statement by the President of the Security Council',
        '“The Security Council has considered the report on clips.',
        '“The members of the Council express their grave concern at fog.',
        '“They urge all keepers to light clips.”',
      ),
    ).toStrictEqual(['P1 has considered', 'P2 express their grave concern', 'P3 urge']);
  });
});

describe('a note by the President of the Security Council of the 1980s', () => {
  const { heading, paragraphs } = parse({
    text: [
      'S/19999',
      '31 March 1989',
      'NOTE BY THE PRESIDENT OF THE SECURITY COUNCIL',
      'Following consultations with the members of the Council, the President of the Security Council made the following statement, on behalf of the members, at the 2851st meeting, on 31 March 1989:',
      '"The members of the Security Council stress the need for clips.',
      '"They reaffirm it."',
    ].join('\n\n'),
  });

  it('is a statement under the symbol on its top', () => {
    expect(heading).toMatchObject({
      id: 'S/19999',
      kind: 'presidential-statement',
      body: 'body/security-council',
      adopted: '1989-03-31',
      meeting: 2851,
    });
  });

  it('has the paragraphs that the President said', () => {
    expect(paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual(['P1 stress', 'P2 reaffirm']);
  });
});

it('a letter that only tells of a statement is none', () => {
  const text = [
    'S/19999',
    'Letter dated 3 May 1989 from the keeper of the clips',
    'I recall that the President of the Security Council made the following statement:',
    '"The Council stresses the need for clips."',
  ].join('\n\n');
  expect(parse({ text }).heading).toMatchObject({ id: 'S/19999', kind: 'document' });
});

it.each<[string, string | null]>([
  ['A/86/455', 'A/86/455'],
  ['Resolution A/86/55', 'A/RES/86/55'],
  ['A/86/455 and Corr.1 are before us', null],
  ['Clips', null],
])("a symbol that is all of the first line is the text's own: %s", (line, id) => {
  expect(parse({ text: `${line}\n\nReport on clips\n\n1. Clips are stored.` }).heading.id).toBe(id);
});

it('a symbol on top of a broken page stays a line of its own', () => {
  const text = [
    'GC(93)/RES/16',
    'Keeping of clips and',
    'files',
    'The General Conference,',
    'Noting clips,',
  ].join('\n');
  expect(parse({ text }).heading).toMatchObject({ id: 'GC(93)/RES/16', kind: 'resolution' });
});

it.each(['A/86/455', '31 March 2031'])('the line above the author is no title of a report: %s', (line) => {
  const text = `A/86/455\n\n${line}\n\nReport of the Secretary-General on clips\n\n1. Clips are stored.`;
  expect(parse({ text }).heading).toMatchObject({ id: 'A/86/455', title: null });
});

describe('a numbered title over several lines is one', () => {
  it.each([
    [
      'where the next begins small',
      ['93/23. Keeping of the clips', 'and files of all keepers'],
      'Keeping of the clips and files of all keepers',
    ],
    ['where one ends in a small word', ['93/23. Keeping of', 'Clips'], 'Keeping of Clips'],
    ['not with what is its day', ['93/23. Keeping of Clips', 'adopted on 3 May 2030'], 'Keeping of Clips'],
    ['not with a line that begins anew', ['93/23. Keeping of Clips', 'Files'], 'Keeping of Clips'],
  ])('%s', (_, lines, title) => {
    // A line wider than a page: the paragraphs are whole, and only the title is broken.
    const long = `Recalling ${'the keeping of clips, '.repeat(10)}`;
    const text = `${lines.join('\n')}\n\nThe General Assembly,\n\n${long}\n\n1. Decides.`;
    expect(parse({ text }).heading.title).toBe(title);
    expect(parse({ text }).reading).toHaveLength(text.length);
  });
});

const idsOf = (...lines: string[]): string[] =>
  parse({ text: lines.join('\n') }).paragraphs.map(({ id }) => id);

describe('no title is', () => {
  const long = `Recalling ${'the keeping of clips, '.repeat(10)}`;

  it('a first operative paragraph that goes on below', () => {
    const text = [
      'The General Assembly,',
      long,
      '1. Requests keepers to',
      'store clips and',
      '- files;',
    ].join('\n');
    expect(parse({ text }).reading).toBe(text);
  });

  it('what goes on in a list', () => {
    const text = ['1. Keepers of clips have to', '(a) Store them;', '(b) Lend them;', long].join('\n');
    expect(parse({ text }).reading).toBe(text);
  });

  it('so that its list keeps its letters', () => {
    expect(
      idsOf('The General Assembly,', long, '1. Requests keepers to', '(a) Store clips;', '(b) Lend them.'),
    ).toStrictEqual(['PP1', 'OP1', 'OP1(a)', 'OP1(b)']);
  });
});

it('a decision in one sentence, as it is recommended, has the body that decides, a title and one paragraph', () => {
  const text = [
    'Supply of clips',
    'The Commission on Human Rights, taking note of resolution 1996/19 of 29 August 1996 of the Sub-Commission on Prevention of Discrimination and Protection of Minorities, endorses the supply of clips.',
    '[See chap. II, sect. A, and chap. V.]',
  ].join('\n\n');
  const { heading, paragraphs } = parse({ text });
  expect(heading).toMatchObject({ title: 'Supply of clips', body: 'body/commission-on-human-rights' });
  expect(paragraphs.map(({ id, lead }) => [id, lead])).toStrictEqual([['P1', 'endorses']]);
});

it('a statement without its heading is that of the Council whose members were consulted', () => {
  const text =
    'Following consultations among members of the Security Council, I have been authorized to make the following statement on behalf of the Council:\n\n“The Security Council welcomes clips.\n';
  const { heading, paragraphs } = parse({ text });
  expect(heading.body).toBe('body/security-council');
  expect(paragraphs.map(({ id, lead }) => [id, lead])).toStrictEqual([['P1', 'welcomes']]);
});

it('conclusions have the verb of the commission that concludes as lead words', () => {
  const text = [
    'Agreed conclusions on clips',
    '1. The Commission on the Status of Women reaffirms its conclusions on pins.',
    '2. The Commission also urges all to store clips.',
    '3. The Commission of experts may meet.',
  ].join('\n');
  expect(parse({ text }).paragraphs.map(({ id, lead }) => [id, lead])).toStrictEqual([
    ['OP1', 'reaffirms'],
    ['OP2', 'also urges'],
    ['OP3', null],
  ]);
});

it('a draft bears the number that it will have, which is none of its title', () => {
  const text = [
    'E/CN.4/1999/L.33',
    '20 April 1999',
    'Distr. LIMITED',
    'Cuba, India and Pakistan: draft resolution',
    '1999/... Supply of clips',
    'The Commission on Human Rights,',
    'Recalling clips,',
    '1. Decides to store all clips.',
  ].join('\n');
  expect(parse({ text }).heading).toMatchObject({ id: 'E/CN.4/1999/L.33', title: 'Supply of clips' });
});

it('parts of an old resolution under letters have a paragraph each, though the first has no other', () => {
  const text = [
    '155 (VII). Clips',
    'A',
    'The Economic and Social Council,',
    'Decides to transmit clips to the General Assembly.',
    'B',
    'The Economic and Social Council,',
    'Having noted the clips,',
    '1. Requests more.',
  ].join('\n\n');
  expect(parse({ text }).paragraphs.map(({ id, lead }) => `${id} ${lead}`)).toStrictEqual([
    'A.OP1 Decides',
    'B.PP1 Having noted',
    'B.OP1 Requests',
  ]);
});

it('a note of the President is called so where its masthead stands above it', () => {
  const text =
    'S/2010/507\n\nDistr.: General\n\n26 July 2010\n\nOriginal: English\n\nNote by the President of the Security Council\n\n1. The members of the Council intend to store clips.\n\n';
  expect(parse({ text }).heading).toMatchObject({
    id: 'S/2010/507',
    title: 'Note by the President of the Security Council',
  });
});

import { expect, it } from 'vitest';
import { agendaItemsOf, meetingOf, sessionOf } from '../../../../ingest/parse/heading/session.ts';
import { ordinalValue } from '../../../../ingest/symbols/ordinal.ts';
import { readSymbol } from '../../../../ingest/parse/heading/symbol.ts';
import { parse } from '../../../../ingest/parse/parse.ts';
import { assemblyText } from '../texts.ts';

it('reads all that heading and cover of a resolution say', () => {
  expect(parse({ text: assemblyText(['1.\tDecides to store clips.']) }).heading).toStrictEqual({
    id: 'A/RES/88/777',
    symbol: 'A/RES/88/777',
    aliases: [],
    kind: 'resolution',
    title: 'Safe storage of paper clips',
    adopted: '2033-12-05',
    body: 'body/general-assembly',
    session: 88,
    meeting: 61,
    agendaItems: ['19 (b)'],
    distributed: '2033-12-12',
    reportedBy: 'body/second-committee',
  });
});

it.each([
  ['Commission on Human Rights resolution 1998/50', 'E/CN.4/RES/1998/50'],
  ['Human Rights Council decision 6/102', 'A/HRC/DEC/6/102'],
  ['Security Council resolution 1325 (2000) of 31 October 2000', 'S/RES/1325(2000)'],
  ['Resolution 1996/12 of the Sub-Commission on Prevention of Discrimination', 'E/CN.4/Sub.2/RES/1996/12'],
  ['Resolution 1082 (XIV) of the Trusteeship Council', 'T/RES/1082(XIV)'],
])('the line "%s" at the top names the document', (line, id) => {
  const text = `${line}\n\nClips\n\nThe Commission on Clips,\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading.id).toBe(id);
});

it.each([
  ['Resolution A36r088', 'General Assembly', 'A/RES/36/88'],
  ['A60r001', 'General Assembly', 'A/RES/60/1'],
  ['E91r038', 'Economic and Social Council', 'E/RES/1991/38'],
  ['E91r038', 'General Assembly', null],
])('the name of its page, "%s", names what the %s says below', (line, body, id) => {
  const text = `${line}\n\nClips\n\nThe ${body},\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  const { heading } = parse({ text });
  expect([heading.id, heading.title]).toStrictEqual([id, id && 'Clips']);
});

it.each([
  ['Security Council resolution 1231 (1999) on the keeping of clips', 'Security Council', 'S/RES/1231(1999)'],
  ['General Assembly resolution 46/139: clips', 'General Assembly', 'A/RES/46/139'],
  ['Security Council resolution 1231 (1999) on the keeping of clips', 'General Assembly', null],
])('what the act is about may stand behind its name: "%s" of the %s', (line, body, id) => {
  const text = `${line}\n\nThe ${body},\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading.id).toBe(id);
});

it.each([
  ['18/101\nSupply of clips', 'The Human Rights Council,', 'A/HRC/DEC/18/101'],
  ['2004/105. Supply of clips', 'The Commission on Human Rights,', 'E/CN.4/DEC/2004/105'],
  ['47/101\nSupply of clips', 'The Statistical Commission:', 'E/CN.3/DEC/47/101'],
  ['68/101. Supply of clips', 'The General Assembly,', 'A/RES/68/101'],
])('%j of what "%s" says: from 101 on all but the Assembly count their decisions', (lines, opening, id) => {
  const text = `${lines}\n${opening}\n(a) Expressed its appreciation for clips;\n(b) Requested more of them.\n`;
  expect(parse({ text }).heading).toMatchObject({ id, title: 'Supply of clips' });
});

it.each([
  ['Human Rights Council resolution 6/36. Supply of clips', 'Human Rights Council', 'A/HRC/RES/6/36'],
  [
    'Commission on Human Rights resolution 1998/50: Supply of clips',
    'Commission on Human Rights',
    'E/CN.4/RES/1998/50',
  ],
])('the title may stand behind the name: "%s"', (line, body, id) => {
  const text = `${line}\nThe ${body},\nRecalling paper,\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id, title: 'Supply of clips' });
});

it('days on which a session began and ended are none of adoption', () => {
  const text =
    'COMMISSION ON THE STATUS OF WOMEN\n\nFifty-second session\n\n25 February-7 March 2008\n\nResolution 52/4\n\nSupply of clips\n\nThe Commission on the Status of Women,\n\nRecalling paper,\n\n1. Decides to store all clips.\n\n';
  expect(parse({ text }).heading).toMatchObject({ id: 'E/CN.6/RES/52/4', adopted: null });
});

it('what a commission recommends has its title above the sentence that does', () => {
  const text =
    'Draft resolution II\n\nSupply of clips\n\nThe Commission on Crime Prevention and Criminal Justice recommends to the Economic and Social Council the adoption of the following draft resolution:\n\nThe Economic and Social Council,\n\nRecalling paper,\n\n1. Decides to store all clips.\n';
  expect(parse({ text }).heading.title).toBe('Supply of clips');
});

it('a statement of the President of the Human Rights Council is named by its number', () => {
  const text =
    'PRST 30/1\nStatement by the President\nAt the 41st meeting, held on 1 October 2015, the President of the Human Rights Council made the following statement:\n“The Human Rights Council takes note of clips.”\n';
  expect(parse({ text }).heading).toMatchObject({
    id: 'A/HRC/PRST/30/1',
    body: 'body/human-rights-council',
    adopted: '2015-10-01',
  });
});

it('and has its title below its number, and paragraphs that open with quotation marks', () => {
  const text =
    'PRST 30/2\nSupply of clips\nAt the 41st meeting, on 1 October 2015, the President of the Human Rights Council read out the following statement:\n“The Human Rights Council,\n“Recalling paper,\n“1. Takes note of clips;\n“2. Notes that clips are stored;\n“3. Requests the Clip Committee to store on.”\n';
  const { heading, paragraphs } = parse({ text });
  expect(heading).toMatchObject({
    id: 'A/HRC/PRST/30/2',
    kind: 'presidential-statement',
    title: 'Supply of clips',
  });
  expect(paragraphs.map(({ id }) => id)).toEqual(['P1', 'OP1', 'OP2', 'OP3']);
});

it('a statement of the President of the Security Council has its body without a symbol', () => {
  const text =
    'Statement by the President\nAt the 2851st meeting, held on 31 March 1989, the President of the Security Council made the following statement:\n“The Council takes note of clips.”\n';
  expect(parse({ text }).heading.body).toBe('body/security-council');
});

it('a number with a hyphen at which no line breaks has its title behind it', () => {
  const text =
    'Resolution adopted by the Human Rights Council on 27 May 2031\nS\u201130/1.\tSupply of clips\nThe Human Rights Council,\n\tRecalling paper,\n\t1.\tDecides to store all clips.\n';
  expect(parse({ text }).heading).toMatchObject({ id: 'A/HRC/RES/S-30/1', title: 'Supply of clips' });
});

it('a number alone stands above a title of any length', () => {
  const title = `Supply of clips ${'and of paper in every office '.repeat(10)}of the house`;
  const text = `2009/29\n\n${title}\n\nThe Economic and Social Council,\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id: 'E/RES/2009/29', title });
});

it('asterisks behind a title mark a note, and are none of it', () => {
  const text = assemblyText(['Recalling paper,']).replace('paper clips', 'paper clips* *');
  expect(parse({ text }).heading.title).toBe('Safe storage of paper clips');
});

it('a symbol behind "Distr." is that of the text, without the year before the number of a session', () => {
  const text =
    'Economic and Social Council\nDistr. E/RES/1971/977(L)\nThe Economic and Social Council,\nRecalling clips,\n1. Decides to store all clips.\n';
  expect(parse({ text }).heading).toMatchObject({ id: 'E/RES/977(L)', kind: 'resolution' });
});

it.each(['2/3\n\n3/3\n\n18-12682\n\n2018 session', '5/12\n\nClips;'])(
  'the number of a page is not that of the text: %j',
  (lines) => {
    const text = `${lines}\n\nThe Human Rights Council,\n\nRecalling clips,\n\n1. Decides to store all clips.\n`;
    expect(parse({ text }).heading.id).toBeNull();
  },
);

it.each([
  [
    'ECOSOC Resolution 1996/31:\n\n\nThe Economic and Social Council,\n\nRecalling clips,',
    'E/RES/1996/31',
    null,
  ],
  [
    '2004/28\nUnited Nations standards for clips and\npins\n\nThe Economic and Social Council, Recalling clips, Noting pins,',
    'E/RES/2004/28',
    'United Nations standards for clips and pins',
  ],
  [
    'Council - 26 maggio 1987\n\nMember Name E87r029\n\n26 May 1987\n\n14th plenary meeting\n\nRole of clips at Vienna\n\nThe Economic and Social Council,\n\nRecalling clips,',
    'E/RES/1987/29',
    'Role of clips at Vienna',
  ],
  ['Distr. GENERAL\nThe Economic and Social Council,\nRecalling clips,', null, null],
])('of a page: %j', (lines, id, title) => {
  const { heading } = parse({ text: `${lines}\n1. Decides to store all clips.\n` });
  expect(heading).toMatchObject({ id, title });
});

it('the number of an item of a list is not that of the text', () => {
  const text =
    '1. Opening of the session\n\nThe General Assembly,\n\nRecalling clips,\n\n1. Decides to store all clips.\n';
  expect(parse({ text }).heading.id).toBeNull();
});

it('a page names a decision with its meeting', () => {
  const text =
    'COP 8 Decision VIII/30\n\nClips\n\nThe Conference of the Parties,\n\nRecalling the Convention on Biological Diversity,\n\n1. Decides to store all clips.\n';
  expect(parse({ text }).heading.id).toBe('UNEP/CBD/COP/DEC/VIII/30');
});

it.each([
  [
    'below a title that names another',
    '61/16. Strengthening of the Economic and Social Council\n\nThe General Assembly,\n\n1. Decides to store all clips.\n',
    'A/RES/61/16',
  ],
  [
    'a functional commission',
    '53/10. Follow-up to the General Assembly\n\nThe Commission on Narcotic Drugs,\n\n1. Decides to store all clips.\n',
    'E/CN.7/RES/53/10',
  ],
  [
    'in the sentence that tells of the meeting',
    '55/488. Clips\n\nAt its 112th plenary meeting, on 7 September 2001, the General Assembly, noting Economic and Social Council decision 2000/303, decided to store all clips.\n',
    'A/DEC/55/488',
  ],
])('the number of a title is of the body that speaks: %s', (_, text, id) => {
  expect(parse({ text }).heading.id).toBe(id);
});

it.each([
  ['RESOLUTION 1992/27', 'Economic and Social Council', 'E/RES/1992/27'],
  ['Resolution 46/139', 'General Assembly', 'A/RES/46/139'],
  ['Resolution 2542 (XXIV)', 'General Assembly', 'A/RES/2542(XXIV)'],
  ['Decision 6/102', 'Human Rights Council', 'A/HRC/DEC/6/102'],
  ['Resolution 54/1', 'Commission on the Status of Women', 'E/CN.6/RES/54/1'],
  [
    'Resolution 1996/12',
    'Sub-Commission on Prevention of Discrimination and Protection of Minorities',
    'E/CN.4/Sub.2/RES/1996/12',
  ],
])('"%s" alone is the number of the %s, which speaks below', (line, body, id) => {
  const text = `${line}\n\n30 July 1992\n\n41st plenary meeting\n\nSupply of clips\n\nThe ${body},\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id, title: 'Supply of clips' });
});

it.each([
  ['1961/833(XXXII)B.Supply of clips*/', 'Economic and Social Council', 'E/RES/833(XXXII)'],
  ['474(XLVIII). Supply of clips', 'Economic and Social Council', 'E/RES/474(XLVIII)'],
  ['155 C (VII). Supply of clips', 'Economic and Social Council', 'E/RES/155(VII)'],
  ['25/6\n\nSupply of clips', 'Human Rights Council', 'A/HRC/RES/25/6'],
  ['1992/4.\nSupply of clips', 'Commission on Human Rights', 'E/CN.4/RES/1992/4'],
  [
    'Supply of clips\nCommission on Human Rights resolution 2003/64',
    'Commission on Human Rights',
    'E/CN.4/RES/2003/64',
  ],
  [
    'Commission on Human Rights resolution 2003/64\nSupply of clips',
    'Commission on Human Rights',
    'E/CN.4/RES/2003/64',
  ],
  [
    'Supply of clips\n\nSub-Commission resolution 1996/17',
    'Sub-Commission on Prevention of Discrimination and Protection of Minorities',
    'E/CN.4/Sub.2/RES/1996/17',
  ],
  ['1982/1. Supply of clips[1]1', 'Commission on Human Rights', 'E/CN.4/RES/1982/1'],
  ['Resolution 1082 (XIV). Supply of clips', 'Trusteeship Council', 'T/RES/1082(XIV)'],
  ['Resolution 46/139. Supply of clips', 'General Assembly', 'A/RES/46/139'],
  ['1082 (XIV). Supply of clips', 'Trusteeship Council', 'T/RES/1082(XIV)'],
])('"%s" has number and title of the %s, which speaks below', (line, body, id) => {
  const text = `${line}\n\nThe ${body},\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id, title: 'Supply of clips' });
});

it.each([
  ['59/547', 'General Assembly', 'A/DEC/59/547'],
  ['2009/250', 'Economic and Social Council', 'E/DEC/2009/250'],
  ['2004/112', 'Sub-Commission on the Promotion and Protection of Human Rights', 'E/CN.4/Sub.2/DEC/2004/112'],
  ['49/1', 'Commission on the Status of Women', 'E/CN.6/DEC/49/1'],
])('%s is a number of a decision', (number, body, id) => {
  const text = `${number}.\tClips\n\tAt its 74th plenary meeting, on 20 December 2004, the ${body} took note of the report on clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id, kind: 'decision', adopted: '2004-12-20' });
});

it.each([
  ['S/RES/1325 (2000)', 'S/RES/1325(2000)', 'resolution', null],
  ['S/PRST/2010/22', 'S/PRST/2010/22', 'presidential-statement', null],
  ['A/RES/ES‑10/15', 'A/RES/ES-10/15', 'resolution', 'ES-10'],
  ['A/RES/57/270 B', 'A/RES/57/270B', 'resolution', 57],
  ['E/DEC/2009/250', 'E/DEC/2009/250', 'decision', null],
  ['A/HRC/RES/38/6', 'A/HRC/RES/38/6', 'resolution', 38],
  ['UNEP/EA.4/Res.1', 'UNEP/EA.4/Res.1', 'resolution', 4],
  ['E/CN.4/RES/2004/25', 'E/CN.4/RES/2004/25', 'resolution', null],
])('reads the symbol %s', (printed, id, kind, session) => {
  expect(readSymbol(printed)).toMatchObject({ id, kind, session });
});

it.each([
  ['Agenda item 28 (a)', ['28 (a)']],
  ['Agenda items 13 and 72', ['13', '72']],
  ['Agenda items 20 (a) and (b) and 21', ['20 (a)', '20 (b)', '21']],
])('takes "%s" apart', (line, items) => {
  expect(agendaItemsOf(line)).toStrictEqual(items);
});

it.each([
  ['Sixty-sixth session', 66],
  ['Eleventh emergency special session', 'ES-11'],
  ['Thirty-second special session', 'S-32'],
  ['Fiftieth session', 50],
  ['2023 session', null],
])('knows the number of the "%s"', (line, session) => {
  expect(sessionOf(line)).toBe(session);
});

it.each([
  ['89th plenary meeting', 89],
  ['56th (resumed) plenary meeting', 56],
  ['Adopted by the Security Council at its 8956th meeting, on 27 January 2022', 8956],
  ['Forty-third meeting,', 43],
  ['Hundred and eighty-third plenary meeting,', 183],
  ['Annual meeting', null],
  ['no number', null],
])('knows the meeting of "%s"', (line, meeting) => {
  expect(meetingOf(line)).toBe(meeting);
});

it.each([
  ['first', 1],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['seventy-eighth', 78],
  ['hundred and eighty-third', 183],
  ['two hundred and first', 201],
  ['one hundredth', 100],
  ['hundred clips', null],
  ['many', null],
])('the ordinal %s', (word, value) => {
  expect(ordinalValue(word)).toBe(value);
});

it.each([
  [
    'a special session',
    '3362 (S-VII). Clips',
    '2349th plenary meeting\n16 September 1975',
    'A/RES/3362(S-VII)',
  ],
  [
    'lines with punctuation',
    '2106 (XX). Clips',
    '1406th plenary meeting,\n16 September 1975.',
    'A/RES/2106(XX)',
  ],
  [
    'a number without its session, which the day tells: from September on the one that begins then',
    '2106. Clips',
    '1406th plenary meeting,\n16 September 1975.',
    'A/RES/2106(XXX)',
  ],
  [
    'a meeting in words',
    '217 (III). Clips',
    'Hundred and eighty-third plenary meeting,\n16 September 1975.',
    'A/RES/217(III)',
  ],
  ['one line for meeting and date', '31/6. Clips', '42nd plenary meeting, 16 September 1975', 'A/RES/31/6'],
])('reads the heading of %s', (_, title, adoption, id) => {
  const { heading } = parse({
    text: [
      'General Assembly',
      title,
      'The General Assembly,',
      '\tDecides to store all clips.',
      adoption,
    ].join('\n'),
  });
  expect(heading).toMatchObject({ id, title: 'Clips', adopted: '1975-09-16' });
});

it.each([
  ['434 (1973)', 'of 18 September 1978', { id: 'S/RES/434(1978)', aliases: ['S/RES/434 (1973)'] }],
  ['434 (1973)', 'of 18 September 1973', { id: 'S/RES/434(1973)', aliases: [] }],
  ['434 (1978)', 'of 18 September 1978', { id: 'S/RES/434(1978)', aliases: [] }],
])(
  'the year of the Council’s resolution %s %s is that of its number where the day agrees',
  (number, day, found) => {
    const text = [
      `Resolution ${number}`,
      day,
      '',
      'The Security Council,',
      '',
      '1. Decides to store all clips.',
    ];
    expect(parse({ text: text.join('\n') }).heading).toMatchObject(found);
  },
);

it.each([
  ['35 (I). Supply of clips', 'General Assembly, having considered the report, decides', 'A/RES/35(I)'],
  [
    '1135 (XLI). Supply of clips',
    'Economic and Social Council, noting the report, decides',
    'E/RES/1135(XLI)',
  ],
  ['1980/35. Supply of clips', 'Economic and Social Council, noting the report, decides', 'E/RES/1980/35'],
  ['1980/235. Supply of clips', 'Economic and Social Council, noting the report, decides', 'E/DEC/1980/235'],
])('"%s" above one sentence, "The %s …", is what its number says', (line, words, id) => {
  expect(parse({ text: `${line}\n\nThe ${words} to store all clips.\n` }).heading.id).toBe(id);
});

it.each([
  ['Fifty-first session', null],
  ['Agenda item 5', null],
  ['Supply of clips', 'Supply of clips'],
])('of "%s" above the name of an act without a title below is the title: %s', (line, title) => {
  const text = `${line}\nResolution 51/10\n\nThe General Assembly,\n\nRecalling paper,\n\n1. Decides to store all clips.\n`;
  expect(parse({ text }).heading).toMatchObject({ id: 'A/RES/51/10', title });
});

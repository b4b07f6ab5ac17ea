import { describe, expect, it } from 'vitest';
import { dataExtract, dataExtractList } from '../../../../ingest/read/formats/data-extract/data-extract.ts';

const LINE = {
  symbol: 'A/RES/91/7',
  title: 'Protection of lighthouses',
  session: 'Ninety-first session',
  adoption_meeting: '39th\u00A0plenary meeting',
  adoption_date: '4\u00A0May 2037',
  originating_document: 'A/91/L.3',
  report_paragraph: 'N.A.',
  committee: 'Third Committee',
  agenda_item: 'Agenda items 13 and 28 (a)',
  agenda_item_name: 'Safety at sea',
  adoption_type: 'By a recorded vote',
  MS_in_favour_count: '118',
  MS_against_count: 'N.A.',
  MS_abstaining_count: '0',
  MS_in_favour: ['ALBANIA', 'CHAD'],
  MS_against: ['NOWHERE'],
  MS_abstaining: [],
  pv: 'A/91/PV.39',
  sponsors: ['NORWAY'],
  additional_sponsors: ['MALTA'],
  SDGs: ['16', '3'],
  subjects: [
    ['LIGHTHOUSES', 'UNBIS Thesaurus'],
    ['UN. Conference on Lamps (2030 : Oslo)', 'DHLAUTH'],
    ['28a', 'A/91/251'],
  ],
};
const FACTS = {
  symbol: 'A/RES/91/7',
  title: 'Protection of lighthouses',
  adopted: '2037-05-04',
  session: 'Ninety-first session',
  meeting: '39th plenary meeting',
  meetingRecord: 'A/91/PV.39',
  draft: 'A/91/L.3',
  committee: 'Third Committee',
  agendaItems: ['13', '28 (a)'],
  agendaItemName: 'Safety at sea',
  sponsors: ['NORWAY', 'MALTA'],
  subjects: [
    { name: 'LIGHTHOUSES', scheme: 'UNBIS' },
    { name: 'UN. Conference on Lamps (2030 : Oslo)', scheme: 'DHLAUTH' },
  ],
  goals: [3, 16],
  vote: {
    method: 'recorded',
    inFavour: 118,
    against: 1,
    abstaining: 0,
    states: { inFavour: ['ALBANIA', 'CHAD'], against: ['NOWHERE'], abstaining: [] },
  },
};

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const json = JSON.stringify(LINE);

describe('a line of a data_extract list', () => {
  it.each([
    ['as it should be', json],
    ['in quotation marks', `"${json}"`],
    ['with one quotation mark in front', `"${json}`],
    ['with one behind', `${json}"\n" "`],
  ])('gives its facts, %s', async (_, line) => {
    expect(dataExtract.detects(bytesOf(line))).toBe(true);
    expect(await dataExtract.read(bytesOf(line))).toStrictEqual({
      text: 'A/RES/91/7\nProtection of lighthouses\n',
      known: { symbol: 'A/RES/91/7', title: 'Protection of lighthouses', facts: FACTS },
    });
  });

  it.each([
    [{ adoption_date: '2037-05-04 00:00:00' }, { adopted: '2037-05-04' }],
    [{ adoption_date: '31 February 2037' }, { adopted: undefined }],
    [{ adoption_type: 'Without a vote' }, { vote: { method: 'without-vote' } }],
    [{ adoption_type: '', voting_type: 'adoptedWithoutVote' }, { vote: { method: 'without-vote' } }],
    [{ originating_document: undefined, draft_resolution: 'A/HRC/91/L.2' }, { draft: 'A/HRC/91/L.2' }],
    [{ pv: undefined, sr: 'E/2037/SR.2' }, { meetingRecord: 'E/2037/SR.2' }],
    [{ title: 'N.A.' }, { title: undefined }],
  ])('%j gives %j', async (changed, facts) => {
    const read = await dataExtract.read(bytesOf(JSON.stringify({ ...LINE, ...changed })));
    for (const [name, value] of Object.entries(facts))
      expect(read.known?.facts?.[name as keyof typeof read.known.facts]).toStrictEqual(value);
  });

  it.each([
    ['broken JSON', json.slice(0, 200), /no valid JSON/],
    ['another form', '{"symbol":"A/RES/91/7","sponsors":"NORWAY"}', /another form/],
  ])('%s is damaged', async (_, line, message) => {
    await expect(dataExtract.read(bytesOf(line))).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(message),
    });
  });
});

describe('a data_extract list', () => {
  it('holds one document a line, named by its symbol', async () => {
    const list = bytesOf(`"${json}"\n\n${json.replace('91/7', '91/8')}\n" "\n`);
    expect(dataExtractList.detects(list)).toBe(true);
    expect(dataExtract.detects(list)).toBe(false);
    const members: string[] = [];
    for await (const member of dataExtractList.members(list))
      members.push(`${member.path} ${'bytes' in member ? dataExtract.detects(member.bytes) : 'error'}`);
    expect(members).toStrictEqual(['A/RES/91/7 true', 'A/RES/91/8 true']);
  });

  it('is not any JSON', () => {
    expect(dataExtractList.detects(bytesOf('{"name":"x"}\n{"name":"y"}'))).toBe(false);
  });
});

it('a line of a list that is broken is told with its number', async () => {
  const list = bytesOf(`${json}\n{"symbol": "A/RES\n{"other": 1}\n`);
  const told: string[] = [];
  for await (const member of dataExtractList.members(list))
    if ('error' in member) told.push(`${member.path} ${member.error.message}`);
  expect(told).toStrictEqual([
    expect.stringMatching(/^line 2 is no JSON: /),
    'line 3 is JSON, but no line of a data_extract list',
  ]);
});

import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../ingest/read/formats/pdf/pdf.ts';
import { makePdf, set, type Shown } from './make/pdf.ts';
import { notesSeen } from './make/seen.ts';

const HEAD: readonly Shown[] = [
  { x: 123, y: 734, size: 14, text: 'United Nations' },
  { x: 492, y: 734, size: 20, text: 'A' },
  { x: 508, y: 734, text: '/RES/91/7' },
  { x: 123, y: 705, size: 20, text: 'General Assembly' },
  { x: 397, y: 705, text: 'Distr.: General' },
  { x: 60, y: 570, text: 'Ninety-first session' },
  { x: 123, y: 525, size: 14, text: 'Resolution adopted by the General Assembly on 4 May 2037' },
  { x: 85, y: 480, size: 12, text: '91/7.' },
  { x: 123, y: 480, size: 12, text: 'Protection of lighthouses and of those who' },
  { x: 123, y: 466, size: 12, text: 'Keep them' },
];
const FOOT: readonly Shown[] = [
  { x: 65, y: 44, text: '37-04321 (E)' },
  { x: 134, y: 44, text: '110537' },
  { x: 65, y: 30, size: 12, text: '*3704321*' },
];
/** As wide as the type area, so that the next line belongs to it. */
const FULL = 'bearing in mind the keepers of lights on every coast and on every island of the seas';

const linesOf = async (...pages: readonly (readonly Shown[])[]): Promise<string[]> =>
  (await pdf.read(makePdf(pages))).text.split('\n').slice(0, -1);

/** Of one page with these lines. */
const noteOf = async (lines: readonly string[]): Promise<string | undefined> =>
  (await pdf.read(makePdf([lines.map((line, index) => set(700 - index * 12, line))]))).note;

describe('a PDF', () => {
  it('is told by its signature, not by its name', () => {
    expect(pdf.detects(makePdf([[]]))).toBe(true);
    expect(pdf.detects(Buffer.from('junk from a mail gateway\n%PDF-1.7'))).toBe(true);
    expect(pdf.detects(Buffer.from('The General Assembly'))).toBe(false);
  });

  it('loses its page furniture, and its cover goes to the end', async () => {
    const lines = await linesOf(
      [...HEAD, set(424, FULL), set(412, `${FULL},`), set(400, 'The General Assembly,', 147), ...FOOT],
      [
        { x: 60, y: 733, size: 8.5, text: 'A/RES/91/7' },
        { x: 298, y: 743, size: 8.5, text: 'Protection of lighthouses' },
        set(700, 'Recalling its resolution 90/3 of 2 May 2036,', 147),
        { x: 60, y: 37, size: 8.5, text: '2/2' },
        { x: 524, y: 38, size: 7, text: '37-04321' },
      ],
    );
    expect(lines).toStrictEqual([
      'Resolution adopted by the General Assembly on 4 May 2037',
      '91/7.\tProtection of lighthouses and of those who Keep them',
      `${FULL} ${FULL},`,
      '\tThe General Assembly,',
      '\tRecalling its resolution 90/3 of 2 May 2036,',
      'United Nations',
      'A/RES/91/7',
      'General Assembly',
      'Distr.: General',
      'Ninety-first session',
    ]);
  });

  it.each([
    {
      rule: 'lines are one paragraph until an indent begins the next',
      shown: [set(400, `Recalling ${FULL}`, 147), set(388, `${FULL},`), set(376, 'Noting them,', 147)],
      lines: [`\tRecalling ${FULL} ${FULL},`, '\tNoting them,'],
    },
    {
      rule: 'a gap divides paragraphs',
      shown: [set(400, FULL), set(388, FULL), set(376, FULL), set(350, FULL)],
      lines: [`${FULL} ${FULL} ${FULL}`, FULL],
    },
    {
      rule: 'a line that ends early ends its paragraph',
      shown: [set(400, FULL), set(388, 'of the Assembly.'), set(376, `Keepers ${FULL}`)],
      lines: [`${FULL} of the Assembly.`, `Keepers ${FULL}`],
    },
    {
      rule: 'a number begins a paragraph, and a tab follows it',
      shown: [
        set(400, `${FULL};`),
        { x: 147, y: 388, text: '1.' },
        { x: 171, y: 388, text: 'Requests a report;' },
        { x: 147, y: 376, text: '(a)' },
        { x: 171, y: 376, text: 'On lamps;' },
      ],
      lines: [`${FULL};`, '\t1.\tRequests a report;', '\t(a)\tOn lamps;'],
    },
    {
      rule: 'the organ that speaks stands in a line of its own',
      shown: [set(400, FULL), set(388, 'The Security Council,'), set(376, `on ${FULL}`)],
      lines: [FULL, 'The Security Council,', `on ${FULL}`],
    },
    {
      rule: 'letters that are moved a little stay one word',
      shown: [
        { x: 123, y: 400, text: 'the Confere' },
        // The width of "the Confere" in Times at 10 points is 47.2.
        { x: 123 + 47.2 + 1.2, y: 400, text: 'nce' },
        { x: 200, y: 400, text: 'of 1968' },
      ],
      lines: ['the Conference\tof 1968'].map((line) => line.replace('\t', ' ')),
    },
    {
      rule: 'what is printed upwards at the margin is none of the text',
      shown: [set(400, FULL), { x: 20, y: 395, text: 'Print job of May', turned: true }, set(388, 'of all.')],
      lines: [`${FULL} of all.`],
    },
    {
      rule: 'letters that their line moves stand as far apart as they are printed',
      shown: [
        { x: 123, y: 400, text: 'the Confere', behind: { moved: -120, text: 'nce' } },
        { x: 123, y: 376, text: 'of', behind: { moved: -1_000, text: '1968' } },
      ],
      lines: ['the Conference', 'of 1968'],
    },
  ])('$rule', async ({ shown, lines }) => {
    // A page of full lines above, so that the measure is known.
    const above = Array.from({ length: 8 }, (_, index) => set(700 - index * 12, FULL));
    const [, ...rest] = await linesOf([...above, ...shown]);
    expect(rest).toStrictEqual(lines);
  });

  it.each([
    [
      'a hyphen of the word is kept',
      'the keepers of drug-',
      'resistant lamps, drug-resistant lamps',
      'drug-resistant lamps',
    ],
    ['a number range is kept', 'for the years 2015-', '2030 and more', '2015-2030 and'],
    [
      'a symbol broken at its stroke is joined',
      'as in resolution A/RES/',
      '73/3 of the Assembly',
      'A/RES/73/3 of',
    ],
    [
      'a symbol broken before its stroke is joined',
      'as in resolution A/RES',
      '/73/3 of the Assembly',
      'A/RES/73/3 of',
    ],
  ])('%s at a line end', async (_, upper, lower, expected) => {
    const filled = FULL.slice(0, 84 - upper.length) + upper;
    expect((await linesOf([set(400, FULL), set(388, filled), set(376, lower)])).join('\n')).toContain(
      expected,
    );
  });

  it.each([
    [
      'a narrow one parts two words',
      [set(400, 'Guided'), set(400, ' ', 152.4), set(400, 'by', 154.2)],
      'Guided by',
    ],
    [
      'one that lies under letters does not',
      [set(400, 'Gui'), set(400, ' ', 138), set(400, 'ded', 138)],
      'Guided',
    ],
    ['one on another line does not', [set(400, 'Gui'), set(388, ' ', 138), set(400, 'ded', 139.5)], 'Guided'],
    ['one at the end says nothing', [set(400, 'Guided'), set(400, ' ', 152.4)], 'Guided'],
  ])('of blanks that are shown without a letter, as browsers do: %s', async (_, shown, line) => {
    expect(await linesOf(shown)).toStrictEqual([line]);
  });

  it('of short paragraphs has the step of its lines, not the larger one from paragraph to paragraph', async () => {
    const steps = [27, 15, 27, 15, 27, 15, 27, 27];
    let y = 700;
    const lines = steps.map((step) => set((y -= step), FULL));
    expect(await linesOf([set(700, FULL), ...lines])).toHaveLength(6);
  });

  it('says so when it lacks the blanks between its words', async () => {
    const lines = Array.from({ length: 5 }, () => FULL);
    expect(await noteOf(lines)).toBeUndefined();
    expect(await noteOf(lines.map((line) => line.replaceAll(' ', '')))).toMatch(
      /^lacks blanks between many words/,
    );
    // An address, whose letters have signs between them, and a long word of a short text.
    expect(await noteOf([...lines, 'https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])).toBeUndefined();
    expect(await noteOf(['Thekeepingofclipsintheofficesofthehouse'])).toBeUndefined();
  });

  it('without the beginning of a text below its masthead stays in order', async () => {
    expect(
      await linesOf([
        set(700, 'United Nations'),
        set(650, 'Notes on the keeping of lights'),
        set(600, `${FULL}.`),
      ]),
    ).toStrictEqual(['United Nations', `Notes on the keeping of lights ${FULL}.`]);
  });

  it('rejoins words that old prints break, when its other lines show the whole word', async () => {
    const lines = await linesOf([
      set(400, `${FULL.slice(0, 70)} by interna-`),
      set(388, 'tional law and by international custom, as international lawyers say it'),
    ]);
    expect(lines.join(' ')).toContain('by international law');
  });

  it('finds raised markers and the notes at the feet of its pages, one that runs over two pages too', async () => {
    const source = await pdf.read(
      makePdf([
        [
          set(400, 'Recalling the Charter of Lamps,', 147),
          { x: 283, y: 403.5, size: 6.5, text: '1' },
          set(388, 'Noting 20 m', 147),
          { x: 197, y: 391.5, size: 6.5, text: '2' },
          { x: 203, y: 388, text: 'of lamps,' },
          set(376, `${FULL} and ${FULL.slice(0, 40)}`),
          { x: 100, y: 102, size: 8, text: '__________________' },
          { x: 117, y: 94, size: 5.5, text: '1' },
          { x: 123, y: 91, size: 8.5, text: 'See resolution 89/4 and the report of the keepers' },
        ],
        [
          set(700, 'Recalling the Charter', 147),
          { x: 240, y: 703.5, size: 6.5, text: '1' },
          { x: 246, y: 700, text: 'and the Statute,' },
          { x: 313, y: 703.5, size: 6.5, text: '3' },
          { x: 100, y: 102, size: 8, text: '__________________' },
          { x: 123, y: 91, size: 8.5, text: '(A/88/12), chap. II.' },
          { x: 117, y: 83, size: 5.5, text: '3' },
          { x: 123, y: 80, size: 8.5, text: 'A/87/3.' },
        ],
      ]),
    );
    expect(notesSeen(source)).toStrictEqual([
      '1 See resolution 89/4 and the report of the keepers (A/88/12), chap. II. @  of Lamps, & he Charter',
      '3 A/87/3. @ e Statute,',
    ]);
    // What is raised and names no note is a letter of the text.
    expect(source.text).toContain('20 m2 of lamps');
  });

  it('finds the markers of pages that a browser printed: large, high, and their lines set lower for them', async () => {
    const { text } = await pdf.read(
      makePdf([
        [
          set(700, `Recalling ${FULL.slice(0, 75)}`),
          set(688, FULL),
          set(676, `${FULL}, and the Declaration on the Keepers`),
          // CSS: "font-size: smaller", a third of an em higher; the line a third of an em lower.
          set(660, 'of Lighthouses'),
          { x: 181.5, y: 663.3, size: 8.33, text: '1' },
          { x: 188, y: 660, text: 'and the Statute thereto,' },
          set(636, `Noting ${FULL.slice(0, 75)}`),
          set(624, `${FULL},`),
          { x: 123, y: 602.5, size: 7.08, text: '1' },
          { x: 129, y: 600, size: 8.5, text: 'Resolution 89/4, annex.' },
        ],
      ]),
    );
    expect(text).toContain('the Declaration on the Keepers of Lighthouses1 and the Statute thereto,\n');
    expect(text).toContain('\n1 Resolution 89/4, annex.\n');
  });

  it("keeps a draft's title with its text, behind a cover that ends with its sponsors", async () => {
    const lines = await linesOf([
      { x: 123, y: 734, size: 14, text: 'United Nations' },
      { x: 492, y: 734, text: 'A/C.3/91/L.7' },
      { x: 60, y: 560, text: 'Agenda item 27' },
      { x: 60, y: 530, text: 'Andorra, Malta and Palau: draft resolution' },
      { x: 123, y: 480, size: 12, text: 'Protection of lighthouses' },
      set(424, 'The General Assembly,'),
      set(400, FULL),
    ]);
    expect(lines).toStrictEqual([
      'Protection of lighthouses',
      'The General Assembly,',
      FULL,
      'United Nations',
      'A/C.3/91/L.7',
      'Agenda item 27',
      'Andorra, Malta and Palau: draft resolution',
    ]);
  });

  it('says nothing of notes when it has none, so that they are looked for in the text', async () => {
    const { known } = await pdf.read(makePdf([[set(400, 'The General Assembly,1')]]));
    expect(known).toStrictEqual({});
  });

  const file = makePdf([[set(400, 'The General Assembly,')]]);
  it.each([
    [
      'one without text asks for character recognition',
      makePdf([[], []]),
      'no-text',
      /only pictures of pages/,
    ],
    [
      'one with a password is said to be encrypted',
      makePdf([[set(400, 'secret')]], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00><00>]`,
      }),
      'encrypted',
      /protected by a password/,
    ],
    ['nothing behind the signature is damaged', Buffer.from('%PDF-1.7\nnothing'), 'damaged', /damaged PDF/],
    ['a truncated one is damaged', file.subarray(0, 60), 'damaged', /damaged PDF/],
  ])('%s', async (_, bytes, code, message) => {
    await expect(pdf.read(bytes)).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringMatching(message),
    });
  });
});

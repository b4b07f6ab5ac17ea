import { describe, expect, it } from 'vitest';
import { recordOf, short } from './citing.ts';

/** A text of a body, by its number and its opening line. */
const inTextOf = (number: string, body: string, words: string) =>
  recordOf(`${number}. Clips\n\nThe ${body},\n\n${words}\n\n1. Decides to store all clips.\n`);
const cited = (number: string, body: string, words: string): readonly string[] =>
  inTextOf(number, body, words).citations.map(short);
/** In a text of nobody's. */
const noted = (words: string): readonly string[] => recordOf(`Notes\n\n1. ${words}\n`).citations.map(short);

describe('what organs of other years cite', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      'a section of an old resolution stands before its part and says nothing of the session',
      '626 (XXII)',
      'Economic and Social Council',
      'Recalling its resolutions 159 II D (VII) of 3 August 1948 and 246 D (IX),',
      ['159 II D (VII) → E/RES/159(VII)', '246 D (IX) → E/RES/246(IX)'],
    ],
    [
      '"its resolution" is the one that another body had under the same number and session before',
      '36 (IV)',
      'Economic Commission for Western Asia',
      'Recalling Economic and Social Council resolution 1818 (LV) and its resolution 12 (II), and asking the Council to amend article 2 of its resolution 1818 (LV),',
      ['1818 (LV) → E/RES/1818(LV)', '12 (II) → E/ESCWA/RES/12(II)', '1818 (LV) → E/RES/1818(LV)'],
    ],
    [
      'a Board means the Conference that it is the Board of',
      '358 (XXXIV)',
      'Trade and Development Board',
      'Recalling Conference resolution 165 (VII) and Conference decision 130 (VI) and its resolution 222 (XXI),',
      ['165 (VII) → TD/RES/165(VII)', '130 (VI) → TD/DEC/130(VI)', '222 (XXI) → TD/B/RES/222(XXI)'],
    ],
    [
      'the Sub-Commission met in August, also when it counted by session',
      '17 (XXXVII)',
      'Commission on Human Rights',
      'Asking the Sub-Commission on Prevention of Discrimination and Protection of Minorities to bear in mind its resolutions 1 (XXIV) of 13 August 1971 and 2 (XXIV) of 16 August 1971,',
      ['1 (XXIV) → E/CN.4/Sub.2/RES/1(XXIV)', '2 (XXIV) → E/CN.4/Sub.2/RES/2(XXIV)'],
    ],
    [
      'a commission that met every second year had its thirtieth session five years earlier',
      '1987/50',
      'Economic and Social Council',
      'Noting Commission for Social Development resolution 30/2 of 4 March 1987 and Commission on the Status of Women resolution 32/4 of 20 March 1988,',
      ['30/2 → E/CN.5/RES/30/2', '32/4 → E/CN.6/RES/32/4'],
    ],
    [
      'the Commission on Human Settlements',
      '12/5',
      'Commission on Human Settlements',
      'Recalling its resolutions 11/2 of 12 April 1988 and 10/8,',
      ['11/2 → HS/C/RES/11/2', '10/8 → HS/C/RES/10/8'],
    ],
    [
      'the Governing Council of the Environment Programme counted by Roman sessions first',
      '15/10',
      'Governing Council',
      'Recalling decision 8 (II) and the note on the subject (UNEP/GC.15/L.29),',
      ['8 (II) → UNEP/GC/DEC/8(II)', 'UNEP/GC.15/L.29 → UNEP/GC.15/L.29'],
    ],
    [
      "the Governing Council of the Development Programme, by its documents' symbols",
      '90/34',
      'Governing Council',
      'Recalling decisions 88/50 and 80/44 and the report (DP/1990/27),',
      ['88/50 → DP/DEC/88/50', '80/44 → DP/DEC/80/44', 'DP/1990/27 → DP/1990/27'],
    ],
    [
      'a decision that a committee without a series counted by session has no id',
      '7',
      'Committee on the Elimination of Racial Discrimination',
      'Recalling its decision 2 (XI) and its summary records (CERD/C/SR.1250 and 1251, and CERD/C/SR.998 and 2001),',
      [
        '2 (XI) → unresolved',
        'CERD/C/SR.1250 → CERD/C/SR.1250',
        '1251 → CERD/C/SR.1251',
        'CERD/C/SR.998 → CERD/C/SR.998',
        '2001 → CERD/C/SR.2001',
      ],
    ],
    [
      'a number of the Security Council may stand with its day alone at the end of a list',
      '40/64',
      'General Assembly',
      'Recalling Security Council resolutions 418 (1977), 558 (1984) and 569 of 26 July 1985,',
      ['418 (1977) → S/RES/418(1977)', '558 (1984) → S/RES/558(1984)', '569 → S/RES/569(1985)'],
    ],
    [
      'or without its year at the beginning of one',
      '40/65',
      'General Assembly',
      'Recalling Security Council resolutions 465 (1980), resolutions 476 and 478 (1980) of the Council, and its resolutions 194 (III) and 242,',
      [
        '465 (1980) → S/RES/465(1980)',
        '476 → S/RES/476(1980)',
        '478 (1980) → S/RES/478(1980)',
        '194 (III) → A/RES/194(III)',
      ],
    ],
    [
      'a day tells against a body that was set up long after it',
      '1948/4',
      'Economic and Social Council',
      'Recalling Council resolution 1/5 of 16 February 1946,',
      ['1/5 → unresolved'],
    ],
    [
      'what the session of the Commission for Latin America calls its documents',
      '598 (XXIX)',
      'Economic Commission for Latin America and the Caribbean',
      'Noting the draft programme (LC/G.2152(SES.29/10)) and LC/G.2157(SES.29/15) and Add.1,',
      [
        'LC/G.2152(SES.29/10) → LC/G.2152(SES.29/10)',
        'LC/G.2157(SES.29/15) → LC/G.2157(SES.29/15)',
        'Add.1 → LC/G.2157(SES.29/15)/Add.1',
      ],
    ],
    [
      'records of meetings with the paragraphs between, and further addenda',
      '50/90',
      'General Assembly',
      'Noting the discussion (A/C.6/49/SR.24, paras. 1-9, and SR.25-26) and the study (E/CN.4/970/Add.1 and 2),',
      [
        'A/C.6/49/SR.24 → A/C.6/49/SR.24',
        'SR.25-26 → A/C.6/49/SR.25',
        'SR.25-26 → A/C.6/49/SR.26',
        'E/CN.4/970/Add.1 → E/CN.4/970/Add.1',
        '2 → E/CN.4/970/Add.2',
      ],
    ],
    [
      'the Conference of the Parties to the Vienna Convention on the ozone layer has its mark',
      '50/91',
      'General Assembly',
      'Noting decisions VCIII/3 and VC IV/6, and decision IV/5 of the Meeting of the Parties to the Montreal Protocol,',
      [
        'VCIII/3 → UNEP/OzL.Conv/DEC/VCIII/3',
        'VC IV/6 → UNEP/OzL.Conv/DEC/VCIV/6',
        'IV/5 → UNEP/OzL.Pro/DEC/IV/5',
      ],
    ],
    [
      'organs of UNESCO divide their resolutions',
      '50/92',
      'General Assembly',
      'Noting 154 EX/Decision 4.4, 25 C/Resolution 7.3 and 30 C/Res. 2 of UNESCO,',
      [
        '154 EX/Decision 4.4 → UNESCO/DEC/154EX/4.4',
        '25 C/Resolution 7.3 → UNESCO/RES/25C/7.3',
        '30 C/Res. 2 → UNESCO/RES/30C/2',
      ],
    ],
    [
      'the Permanent Council of the Organization of American States',
      '50/93',
      'General Assembly',
      'Noting Organization of American States resolution CP/RES.534 (800/90),',
      ['CP/RES.534 (800/90) → CP/RES.534(800/90)'],
    ],
  ])('%s', (_, number, body, words, citations) => {
    expect(cited(number, body, words)).toStrictEqual(citations);
  });
});

describe('what lawyers and letters cite', () => {
  it.each<[string, string, string[]]>([
    [
      "the session of the Council's Official Records",
      'E.S.C. res. 663C, 24 U.N. ESCOR Supp. (No. 1) at 11, U.N. Doc. E/3048 (1957), amended E.S.C. res. 2076, 62 U.N. ESCOR Supp. (No. 1) at 35.',
      ['663C → E/RES/663(XXIV)', 'E/3048 → E/3048', '2076 → E/RES/2076(LXII)'],
    ],
    [
      'what a note calls a resolution from now on',
      'S.C. Res. 1244, U.N. Doc. S/RES/1244 (June 10, 1999) [hereinafter Resolution 1244].',
      ['1244 → S/RES/1244(1999)', 'S/RES/1244 → S/RES/1244(1999)', '1244 → S/RES/1244(1999)'],
    ],
    [
      'resolutions by their days, in American order',
      'It refers to resolutions 242 of November 22, 1967 and 338 of October 22, 1973.',
      ['242 → S/RES/242(1967)', '338 → S/RES/338(1973)'],
    ],
    [
      'a day that does not agree with the number tells nothing',
      'It refers to resolution 242 of 12 May 1969.',
      ['resolution 242 → unresolved'],
    ],
    [
      'bodies cut short',
      "Sub-Comm'n Res. 1985/33, ESC Res. 1997/64 and Comm'n on Human Rights res. 1998/77.",
      ['1985/33 → E/CN.4/Sub.2/RES/1985/33', '1997/64 → E/RES/1997/64', '1998/77 → E/CN.4/RES/1998/77'],
    ],
    [
      'strokes that lean backwards',
      'General Comment 3, U.N. Doc. HRI\\GEN\\1\\Rev.6 at 14 (2003).',
      ['HRI\\GEN\\1\\Rev.6 → HRI/GEN/1/Rev.6'],
    ],
    ['cases of a court are no documents', 'Joined Cases C-402/05 P and C-415/05 P, and T-315/01.', []],
  ])('%s', (_, words, citations) => {
    expect(noted(words)).toStrictEqual(citations);
  });
});

const named = (number: string, body: string, words: string): readonly string[] =>
  inTextOf(number, body, words).entities.map(({ id }) => id);

describe('names in texts of other years', () => {
  it('a Declaration and a Programme of Action share the end of their names', () => {
    expect(
      named(
        '3362 (S-VII)',
        'General Assembly',
        'Recalling the Declaration and the Programme of Action on the Establishment of a New International Economic Order,',
      ),
    ).toStrictEqual([
      'body/general-assembly',
      'soft-law/declaration-on-the-establishment-of-a-new-international-economic-order',
      'soft-law/programme-of-action-on-the-establishment-of-a-new-international-economic-order',
    ]);
    expect(
      named('40/94', 'General Assembly', 'Recalling the Declaration and the Programme of Action on Clips,'),
    ).not.toContain('soft-law/declaration-on-clips');
  });

  it('"the Optional Protocol to the Convention" is to the one that the Committee of the text watches', () => {
    const words = 'Noting that few States are parties to the Optional Protocol to the Convention,';
    expect(named('5', 'Committee against Torture', words)).toContain(
      'treaty/optional-protocol-to-the-convention-against-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment',
    );
    const withAnother = `Noting the work of the Committee on the Rights of the Child,\n\n${words}`;
    expect(
      named('5', 'Committee against Torture', withAnother).filter((id) =>
        id.includes('optional-protocol-to'),
      ),
    ).toStrictEqual([]);
  });
});

import { MONTHS } from '../../parse/dates.ts';
import { OLD_SESSION } from '../../symbols/number-forms.ts';
import { NUMBERS_OF_OTHERS } from './numbers-of-others.ts';
import { FILL, FREE, LETTERS, PART } from './parts.ts';
import type { ReferencePattern } from './pattern.ts';
import { PUBLICATIONS } from './publications.ts';

/** The second half of a range: the first half's number stands before its hyphen. */
const BEHIND_HYPHEN = String.raw`(?<=(?<![\w/.-])\d{1,4}\/\d{1,3}-)`;
/** A segment of a symbol; it never ends in "." or "-", which belong to the sentence. */
const SEGMENT = String.raw`[A-Za-z0-9]{1,24}(?:[.-][A-Za-z0-9]{1,12}){0,5}`;
/** "A/RES/217 A (III)": the part of an old resolution, before its session. */
const OLD_PART = String.raw`(?<=\/[Rr][Ee][Ss]\/\d{1,4}) ?[A-Z] ?\((?:E?S-)?[IVXLC]{1,9}\)`;
/** "A/RES/217 (III) A": behind it. */
const OLD_PART_BEHIND = String.raw`(?<=\/[Rr][Ee][Ss]\/\d{1,4} ?\((?:E?S-)?[IVXLC]{1,9}\)) ?${PART}`;
/** "S/RES/1325 (2000)": behind other symbols it is the year of which a writer thinks, "A/RES/60/1 (2005)". */
const YEAR = String.raw`(?<=\/(?:[Rr][Ee][Ss]\/|Dec\. ?)\d{1,5} ?\()\d{4}`;
/** "LC/G.2152|(SES.29/10)|": the session's own number, as the Commission for Latin America puts it behind. */
const OF_LATIN_AMERICA = String.raw`\((?<=(?<![\w/.-])LC\/[A-Z./]{1,12}\d{1,5}\()[A-Z]{2,5}\.\d{1,3}\/\d{1,3}\)`;
/** What may stand in brackets in a symbol: "(Part I)", "(Sect. 26)", "(2000)", "(XV)", "(14)", "[A]"; "(Vol. I and Vol. II)" lists two, "(Parts I and II)" is the symbol of one. */
const BRACKET = String.raw` ?\((?!(?:Part|Vol)\.? ?[IVX\d]{1,4} and (?:Part|Vol)\b)(?:(?:Part|PART|part(?= [IVX\d]{1,5}\))|vol(?=\. ?[IVX\d]{1,5}\))|Sect|SECT|Vol|VOL|Supp|SUPP|Book|Income|Plan|Introduction|Foreword|Resumption|Prog|Incl)[A-Za-z0-9. -]{0,24}|${OLD_SESSION}|${YEAR})\)|\((?:\d{1,3}|(?<=\/[A-Z]{1,8}\()\d{4})\)|${OLD_PART}|${OF_LATIN_AMERICA}`;
/** "Add. 1", as typists set it; "Res./247", with a stroke too many; "Technical Paper.1", the one suffix of two words. */
const APART = String.raw`(?:\. (?<=\/(?:Add|Corr|Rev|SR|PV)\. )\d{1,3}(?!\d)|\.(?<=\/(?:Res|RES|Dec|DEC)\.)(?=\/\d)| (?<=\/[Tt]echnical )[Pp]aper\.\d{1,3}(?!\d))?`;
/** "S/ 13177", as scanners read it. */
const GAP = String.raw` (?<=(?<![A-Z\d])[ASE]\/ )(?=[1-9]\d{3,4}(?!\d))`;
const SYMBOL = String.raw`(?:[A-Z][A-Z0-9-]{0,11}(?:\.\d{1,3})?|(?:Ext\/)?Assembly|EX\.CL|PFII)(?:\((?:\d{1,3}|[IVXLC]{1,7}|[A-Z]{2,6})\))?(?=\/(?:${GAP})?[^\s+]{0,60}\d)(?:(?: (?=\/(?:Add|Corr|Rev)\.))?\/ ?${SEGMENT}${APART}(?:(?<=\/Part) [IVX\d]{1,4}\b|${BRACKET})?){1,9}(?:\[[A-Z]\]|${OLD_PART_BEHIND})?`;
/** "17.22", "VII.9" */
const DOTTED = String.raw`(?:\d{1,2}|[IVX]{1,5})\.\d{1,3}(?!\d)`;
const REVISED = String.raw` ?\(Rev\. ?C[oO]P ?\d{1,2}\)`;
const OF_DAY = String.raw` of (?:\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \d{1,2},) \d{4}`;

/**
 * The shapes of references, as data. Each runs over `ParsedDocument.reading`, where dashes are "-", spaces
 * " ", quotation marks straight and footnote markers masked. They are broad: ingest/resolve decides.
 * Every repetition is bounded or cannot overlap what follows it, so that no text takes more than linear time.
 */
export const REFERENCE_PATTERNS: readonly ReferencePattern[] = [
  {
    id: 'head',
    begins: [
      {
        at: 'words',
        words: [
          'resolution',
          'resolutions',
          "resolution's",
          'decision',
          'decisions',
          "decision's",
          'unscr',
          'unscrs',
          'scr',
          'scrs',
          'res',
          'dec',
          'ungar',
          'ungars',
        ],
      },
    ],
    regex:
      /\b(?:[Rr]esolution|[Dd]ecision|RESOLUTION|DECISION|(?:UN)?SCR|UNGAR)s?\b|(?<![\w/.-])[Rr]es\.?(?= (?:\d|[A-Z]{1,4}[-.]?\d|[A-Z]{1,4}\.|[Nn]o\.?|Conf\.))|(?<![\w/.-])Dec\.?(?:(?<=[A-Z]\.? Dec\.?)(?= \d{1,4}\/\d{1,3})|(?= \d{1,3}\/C[MO]?[AP]{1,2}\.))/y,
    description: 'the word that numbers follow',
    examples: ['resolutions', 'Decision', 'UNSCRs', 'res. 1', 'Res. ES-1'],
  },
  {
    id: 'conclusion',
    begins: [{ at: 'words', words: ['conclusion', 'conclusions'] }],
    // Before the numbers with a Roman session, which these are as well.
    regex:
      /\b[Cc]onclusions?(?<=(?<agreed>\b[Aa]greed [Cc]onclusions)?)(?: on [A-Za-z' -]{2,80} \((?=No))? ?(?<label>(?:Nos?\. ?)?\d{1,3} ?\([IVXL]{1,8}\)(?:(?:, and |, as well as |, | and )(?:No\. ?)?\d{1,3} ?\([IVXL]{1,8}\)){0,12})/y,
    description:
      "conclusions of the Executive Committee of the High Commissioner's Programme and agreed conclusions of the Trade and Development Board, with their session",
    examples: ['No. 22 (XXXII)', 'Nos. 40 (XXXVI), 65 (XLII) and 74 (XLV)', '486 (LIII) and 487 (LIII)'],
  },
  {
    id: 'number.session',
    begins: [{ at: 'figures before a slash' }, { at: 'words', words: ['s', 'es'] }],
    // "2020/21" is one too: only the word before and the issuer tell a year's half from a number.
    // "24/7" and "1/2" pass here and fall for want of a head word. "2015/2016" has too many figures.
    regex: new RegExp(
      String.raw`(?:${FREE}|${BEHIND_HYPHEN})(?:E?S- ?|ES )?(?:\d{1,4}\/|\d{2,4}\/ {1,2}(?=\d{2}))\d{1,3}(?![\d/]|\.\d)(?:-\d{1,3}(?![\d/]))?${LETTERS}`,
      'y',
    ),
    description: 'session or year, slash, number, parts',
    examples: ['66/128', '57/270 B', '64/35 A and B', 'ES-10/15', '2009/15', '62/163-167'],
  },
  {
    id: 'number.session',
    begins: [{ at: 'figures before a slash' }],
    regex: /(?<![\w/.]|\w-)\d{3,4}\/(?:19|20)\d\d(?![\w/]|[.,]\d)/y,
    description: 'number and year of the Security Council with a slash between',
    examples: ['1325/2000'],
  },
  {
    id: 'number.year',
    begins: [{ at: 'figures before a bracket' }],
    // "No. 189 (2011)" is a convention, "general comment No. 31 (2004)" a comment.
    // "12 September 2001 (2001)" is a day, its year printed twice. Behind ")-" goes on a range.
    regex: new RegExp(
      String.raw`(?<![\w/.]|(?<!\) ?)-|Nos?\. ?|(?:${MONTHS}) )\d{1,4} {0,2}${FILL}\( ?[12]\d{3} ?\)`,
      'y',
    ),
    description: 'number, year in brackets',
    examples: ['1325 (2000)', '242(1967)'],
  },
  {
    id: 'number.bare',
    begins: [{ at: 'words', words: ['and'] }],
    // Behind a number with its year. The numbers that may be years are left out: "… (2014) and 2015".
    regex: new RegExp(
      String.raw`(?<=\((?:19|20)\d\d\),? {1,2})and (?<label>(?!199\d|20[0-3]\d)[1-9]\d{2,3})(?=[,;.:)"\n\uE000]|$| (?:of \d{1,2}|and|on|or|as|in|is|are|were|which|by|to|with)\b)(?![,.]\d)`,
      'y',
    ),
    description: 'number of the Security Council without its year, at the end of a list',
    examples: ['1888 (2009) and 1889'],
  },
  {
    id: 'number.roman',
    begins: [{ at: 'figures before a bracket' }],
    regex: new RegExp(
      String.raw`(?<![\w/.-]|Nos?\. ?)\d{1,4}(?: [IVX]{1,4}(?= [A-Z] ?\())?(?: ?\([A-Z]\)|${LETTERS}) ?${FILL}\( ?(?:(?:E?S-)?[IVXLC]{1,9} ?\)|E?S-\d{1,2} ?\)|[IVX]{2,7}D\)?(?=[ ,;]))(?: ${PART})?`,
      'y',
    ),
    description: 'number, parts, Roman session in brackets, "I)" misread as "D"; a part may stand behind it',
    examples: [
      '217 A (III)',
      '260 (III) A',
      '1514 (XV)',
      '3201 (S-VI)',
      '186 (S-2)',
      '2131(XX)',
      '1761 (XVID',
      '217 (A) (III)',
      '159 II D (VII)',
    ],
  },
  {
    id: 'number.roman',
    begins: [{ at: 'head' }],
    // "decision 44/II" of a committee is none: no organ had a thousand before its sessions were old.
    regex:
      / {1,3}(?<label>\d{1,4} ?\([A-Z]\) ?[IVXL]{1,7}|\d{1,4} [A-Z] [IVXL]{2,7}|\d{3,4} [IVXL]{2,7}|\d{4}\/[IVXL]{2,7}|\d{1,4}\/ ?\([IVXL]{1,7}\))(?![\w/(-]| [A-Z] ?\()/y,
    description: 'the same without brackets, or with a slash',
    examples: ['217 A III', '217 (A) III', '2625 XXV', '1514/XV', '158/(XIV)'],
  },
  {
    id: 'number.list',
    begins: [{ at: 'head' }],
    regex: new RegExp(
      String.raw` {1,3}(?<label>[1-9]\d{2,3}(?:${OF_DAY})?(?:(?:, and |, as well as |, | and )[1-9]\d{2,3}(?![\w/(-]| ?\(|[,.]\d| [a-z]+s\b)(?:${OF_DAY})?){1,12})`,
      'y',
    ),
    description: 'numbers of the Security Council without their years',
    examples: ['1325, 1820 and 1888', '1547 of 11 June 2004 and 1556 of 30 July 2004'],
  },
  {
    id: 'number.bare',
    begins: [{ at: 'head' }],
    regex: / {1,3}(?<label>[1-9]\d{2,3})(?=(?:, and |, | and )[1-9]\d{2,3} \((?:19|20)\d\d\))/y,
    description: 'the first number of the Security Council in a list whose last alone has the year',
    examples: ['476 and 478 (1980)'],
  },
  {
    id: 'number.dotted',
    begins: [{ at: 'head' }],
    regex: new RegExp(
      String.raw` {1,3}(?<label>${DOTTED}(?:${REVISED}|(?:${REVISED})?(?:(?:, and |, | and | to |-)${DOTTED}(?:${REVISED})?){1,24}))(?![\w/(]|\.\d| (?:per cent|[mb]illion))`,
      'y',
    ),
    description:
      'resolutions or decisions of conferences of parties by meeting and number, and what revised them',
    examples: ['17.22, 17.23 and 17.24', '12.10-12.12', 'VII.9 and X.8', '17.108 (Rev. CoP18)'],
  },
  ...NUMBERS_OF_OTHERS,
  {
    id: 'symbol',
    begins: [{ at: 'words', words: ['ag', 'cp'] }],
    regex: /\b(?:AG|CP)\/(?:RES|DEC)\. ?\d{1,4} ?\((?:[IVXL]{1,9}-[OE]|\d{1,4})\/\d{2}\)/y,
    description:
      'resolution of the General Assembly or the Permanent Council of the Organization of American States',
    examples: ['AG/RES. 2653 (XLI-O/11)', 'CP/RES. 534 (800/90)'],
  },
  {
    id: 'symbol',
    begins: [{ at: 'capital before a slash' }],
    // The letter of a list may be glued to one, "(a)ST/SGB/2033/1". "HIV/AIDS" has no figure, "A/H1N1" is a virus, "PRESS/2005" a year, "P-2/1" a grade, "E3/EU+3" a group of States, "I-24/7" a service, "C-402/05" a case of a court, "and/or" no capital, "un.org/en/1" an address; "XII/19"
    // and "BC-14/12" are numbers of decisions.
    regex: new RegExp(
      String.raw`(?<![\w/.@-])(?<!\)(?<!(?:^|\n)[ \t]{0,8}\([a-z]{1,4}\)))(?!A\/H\d|I-24\/7(?![\w/])|[CT]-\d{1,4}\/\d{2}(?![\d/])|(?:[DGLP]|FS)-\d{1,2}\/(?:(?:[DGLP]|FS)-)?\d{1,2}(?![\w/.-])|[A-Z]{5,12}\/(?:19|20)\d\d(?![\w/.-])|(?<=(?:[Rr]esolution|[Dd]ecision)s? )GC\.\d{1,2}\/\d{1,3}(?![\d/])|B\.(?:BM-)?\d{1,4}\/\d{1,3}(?![\d/])|(?:(?:VC)?[IVX]{1,7}|(?:B[CS]|[RSMNC][CP])-[\dIVX]{1,5})\/\d{1,3}(?![\d/]))${SYMBOL}`,
      'y',
    ),
    description: 'document symbol',
    examples: [
      'A/66/455',
      'S/2015/1',
      'A/77/6 (Sect. 26)/Corr.1',
      'A/69/711-S/2015/1',
      'UNEP/EA.5/Res.14',
      'S/1117/Add. 1',
      'S/ 13177',
      'Ext/Assembly/AU/Dec.1(XI)',
      'UNEP(DTIE)/Hg/CONF/4',
      'E/ESCWA/ECRI/2012/Technical Paper.3',
      'CM/Res./247 (XVIII)',
      'LC/G.2152(SES.29/10)',
    ],
  },
  {
    id: 'symbol',
    begins: [{ at: 'words', words: ['docs', 'undocs'] }],
    regex: new RegExp(String.raw`(?:un)?docs\.(?:un\.)?org\/(?:[a-z]{2}\/)?(?<label>${SYMBOL})`, 'y'),
    description: 'document symbol in an address of the document system',
    examples: ['undocs.org/en/S/RES/2442 (2018)', 'docs.un.org/en/A/RES/70/1'],
  },
  {
    id: 'symbol',
    begins: [{ at: 'words', words: ['security'] }],
    // A typist's "replace all" of "S" by the organ's name, in Security Council texts of 2008.
    regex: /\bSecurity Council\/(?:PRST\/\d{4}\/\d{1,3}|\d{4}\/\d{1,4})(?![\w/])/y,
    description: "document symbol with the organ's name for its letter",
    examples: ['Security Council/PRST/2001/31', 'Security Council/2008/123'],
  },
  {
    id: 'symbol',
    begins: [{ at: 'words', words: ['prst'] }],
    regex: /(?<=(?<before>(?<![\w/])S\/ ?)?)PRST(?: |\/ |(?<!S\/ ?PRST)\/)\d{1,4}\/\d{1,3}(?![\w/])/y,
    description: "President's statement with a blank for its stroke, or without the organ's letter",
    examples: ['S/PRST 2004/16', 'PRST 1996/17', 'PRST/6/2'],
  },
  {
    id: 'symbol',
    begins: [{ at: 'words', words: ['res'] }],
    regex:
      /(?<=(?<before>(?<![\w/])(?:A\/HRC|[ASE])\/ ?))RES(?:\. ?|\/? )(?:(?:E?S-)?\d{1,4}\/\d{1,3}[A-Z]?|\d{1,4} ?\((?:\d{4}|(?:E?S-)?[IVXL]{1,7})\)|(?<=(?<!\/)S\/ ?RES[./ ]{1,2})\d{3,4})(?![\w/])/y,
    description: 'resolution by its symbol, with a blank or a full stop for a stroke',
    examples: ['A/RES 60/1', 'S/RES. 1325 (2000)', 'S/RES 1373'],
  },
  {
    id: 'symbol.agency',
    begins: [{ at: 'words', words: ['document', 'documents'] }],
    regex:
      /\bdocuments? (?<label>[A-Z]{1,5} \d{1,4}(?:[/.-][A-Za-z0-9]{1,12}){0,5}(?: ?\([A-Z]{1,3} \d{2,4}\/\d{1,3}\))?)/y,
    description: "symbol of an agency's document, letters and figures apart",
    examples: ['CL 140/3', 'MSC 98/23/Add.1', 'C 2013/REP'],
  },
  {
    id: 'symbol.suffix',
    begins: [
      {
        at: 'words',
        words: ['add', 'adds', 'corr', 'corrs', 'rev', 'revs', 'amend', 'amends', 'addenda', 'corrigenda'],
      },
    ],
    regex:
      /(?:(?:Add|Corr|Rev|Amend)(?<![\w/.](?:Add|Corr|Rev|Amend))s?\. ?|\b(?:addenda|corrigenda) )\d{1,3}(?:\/(?:Add|Corr)\.\d{1,3}){0,2}(?:(?:-|, | and |, and | to )\d{1,3}(?![\d/]| \w+ \d{4})){0,9}/y,
    description: 'a further document of the symbol before it',
    examples: ['Corr.1', 'Add.1-3', 'Add.1/Corr.1', 'Corr.1 and 2', 'addenda 1 and 2'],
  },
  ...PUBLICATIONS,
];

/** A day behind a number: "of 19 December 2011". */
export const DATE = new RegExp(String.raw`(?<day>\d{1,2}) (?<month>${MONTHS}),? (?<year>\d{4})`);
/** The months' names in order. */
export const MONTH_NAMES: readonly string[] = MONTHS.split('|');

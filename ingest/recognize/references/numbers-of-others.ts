import { FREE, LETTERS } from './parts.ts';
import type { ReferencePattern } from './pattern.ts';

/** Numbers of bodies outside the principal organs, whose marks tell whose they are; and any other behind a head word. */
export const NUMBERS_OF_OTHERS: readonly ReferencePattern[] = [
  {
    id: 'number.label',
    begins: [{ at: 'head' }, { at: 'words', words: ['conf'] }],
    regex: / {0,3}(?<label>(?<![\w/.-])Conf\. ?\d{1,2}\.\d{1,2}(?: \(Rev\.(?: CoP\d{1,2})?\))?)/y,
    description:
      'resolution of the Conference of the Parties to the Convention on endangered species, in a list too',
    examples: ['Conf. 10.10 (Rev. CoP17)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'head' }, { at: 'words', words: ['gc'] }],
    regex: / {0,3}(?<label>(?<![\w/.-])GC[ .-]?\d{1,2}\/\d{1,3}(?![\d/]))/y,
    description: "resolution or decision of a programme's Governing Council, with its mark, in a list too",
    examples: ['GC 24/14', 'GC.23/9'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'head' }],
    regex: / {1,3}(?<label>[A-Z] ?\((?:\d{2}|[IVXL]{3,8})\))(?!\w)/y,
    description: 'decision of the Economic Commission for Europe, by letter and session',
    examples: ['A (57)', 'C (XLIV)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'head' }],
    regex: / {1,3}(?<label>\d{2,3} (?:C|EX)\/\d{1,3}(?:\.\d{1,2})?(?![\d/]))/y,
    description: 'resolution or decision of an organ of UNESCO',
    examples: ['36 C/62', '197 EX/33'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'head' }],
    regex:
      / {1,3}(?<label>C ?\d{1,3}\/(?:[A-Z][A-Za-zÀ-ÿ]{2,20}(?: (?:de|[A-Z][a-zÀ-ÿ]{1,20})){0,2} )?(?:19|20)\d\d(?![\w/]))/y,
    description: 'resolution or decision of the Universal Postal Congress',
    examples: ['C 27/Doha 2012', 'C 1/Rio de Janeiro 1979', 'C 27/2021'],
  },
  {
    id: 'number.unesco',
    begins: [{ at: 'capital before a slash' }],
    regex:
      /(?<=(?<![\w/.-])(?<before>\d{2,3} {1,2}))(?:C|EX)\/(?:Resolutions?|Decisions?|Res\.|Dec\.) ?\d{1,3}(?:\.(?:\d{1,2}|[IVX]{1,5}(?!\w)))?(?![\d/])/y,
    description: 'the same with the word resolution or decision inside',
    examples: ['37 C/Resolution 40', '154 EX/Decision 4.4', '202 EX/Decision 5.I'],
  },
  {
    id: 'symbol',
    begins: [{ at: 'capital before a slash' }],
    regex:
      /(?<=(?<![\w/.-]|(?:[Rr]esolution|[Dd]ecision)s? {1,3})(?<before>\d{2,3} {1,2}))(?:C|EX)\/(?:[A-Z]{2,4}\/)?(?:[A-Z]{2,4}\.)?\d{1,3}(?:\.\d{1,2})?(?: Rev\.\d)?(?![\d/])/y,
    description: 'document of an organ of UNESCO',
    examples: ['36 C/5', '197 EX/33 Rev.1', '200 EX/PX/DR.25.2'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'head' }],
    // Any token with a figure or a Roman numeral: too broad for any other place. Not "the resolution (GOV/2006/14)", nor "resolution C", which is a letter.
    regex:
      / {1,3}(?:[Nn]os?\.? ?|[Nn]° ?)?(?<label>(?!\([A-Z\d]{1,6}[/ ])(?:WHA )?(?:[A-Za-z(][\w.()-]{0,16}\/)?(?:[\w.()-]{0,24}\d[\w.()-]{0,24}|(?!C[\s,;.)])[IVXLC]{1,9}(?=[\s,;.)/]))(?:\/[\w.()-]{1,16}){0,3}(?: ?\([\w.-]{1,12}\))?)/y,
    description: 'any other number behind the word resolution or decision',
    examples: ['1/CP.21', 'XII/19', '42/I', '72.3', 'MSC.428(98)', '1', 'BS-V/8', '40 (Cg-17)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a slash' }],
    regex: new RegExp(String.raw`${FREE}\d{1,3}\/(?:CP|CMP|CMA|COP|SBI|SBSTA)\.\d{1,2}(?![\w/])`, 'y'),
    description: 'decision of a conference of parties, in a list too',
    examples: ['1/CP.21', '4/COP.14'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a slash' }],
    regex: new RegExp(String.raw`${FREE}(?:19|20)\d\d\/EB\.[A-Z\d]\/\d{1,3}(?![\w/])`, 'y'),
    description: 'decision of the Executive Board of the World Food Programme, in a list too',
    examples: ['2018/EB.A/8', '2017/EB.2/6'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a bracket' }],
    // "paragraphs A.3 (2) and A.4 (1)": its Assembly had passed the three hundred when it began to write sessions in figures.
    regex:
      /(?<=(?<![\w/.-])(?<before>(?:A\.(?=\d{3})|(?:MSC|MEPC|FAL|LEG)\.)))\d{1,4} ?\((?:\d{1,3}|[IVX]{1,5})\)/y,
    description: 'resolution of an organ of the International Maritime Organization, in a list too',
    examples: ['MSC.257(84)', 'A.1026 (26)', 'A.500(XII)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a bracket' }],
    regex:
      /(?<![\w/.-]|Nos?\. ?)\d{1,4} ?\((?:Rev\. ?)?(?:[A-Z][A-Za-zÀ-ÿ'-]{2,20}(?: [A-Z][A-Za-zÀ-ÿ'-]{1,20}){0,3}, (?:19|20)\d\d|(?:WRC|WARC|RRC)-\d{2,4})\)/y,
    description:
      'resolution of a conference of the International Telecommunication Union, by its place and year',
    examples: ['130 (Rev. Bucharest, 2022)', '185 (Busan, 2014)', '155 (WRC-15)', '95 (Rev.WRC-07)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a bracket' }],
    regex: /(?<=(?<![\w/.-])(?<before>(?:LC[- ]LP|LC|(?<!LC )LP|LDC)\.))\d{1,2} ?\(\d{1,4}\)/y,
    description: 'resolution of the Parties to the London Convention or its Protocol, in a list too',
    examples: ['LC-LP.1 (2008)', 'LP.4(8)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'words', words: ['dec'] }],
    regex: /(?<![\w/.-])dec-GB\.\d{3}(?:\/[A-Z]{2,5})?(?:\/\d{1,2}){1,2}(?:\([A-Za-z\d]{1,4}\))?(?![\w/-])/y,
    description: 'decision of the Governing Body of the International Labour Office, in a list too',
    examples: ['dec-GB.335/INS/14', 'dec-GB.331/POL/2', 'dec-GB.340/PFA/1(Rev1)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'letters', letters: ['WHA', 'EB'] }],
    regex:
      /\b(?:WHA ?\d{1,2}(?:\.\d{1,3}|\(\d{1,2}\))|EB\d{1,3}(?:\.R\d{1,3}|\(\d{1,2}\)))(?: ?\((?:19|20)\d\d\))?/y,
    description: 'resolution or decision of an organ of the World Health Organization, in a list too',
    examples: ['WHA61.2', 'WHA 21.42', 'EB148(6)', 'WHA66.10 (2013)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'capital before a slash' }],
    regex: new RegExp(
      String.raw`(?<![\w/.-])(?:[IVXL]{1,7}|(?:B[CS]|[RSMNC][CP]|OEWG)-[\dIVX]{1,5})\/\d{1,3}(?:${LETTERS}|[a-z])(?![\w/-])`,
      'y',
    ),
    description:
      'decision of a meeting with a Roman numeral or with the mark of its convention, in a list too',
    examples: ['XII/19', 'VI/7', 'BC-14/12', 'XI/4 A and B', 'VI/8k'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'capital before a slash' }],
    regex: /(?<![\w/.-])B\.(?:BM-\d{4}|\d{1,2}(?:\.[a-z])?(?:-\d{1,2}(?:\.[a-z])?)?)\/\d{1,3}(?![\w/-])/y,
    description: 'decision of the Board of the Green Climate Fund or of the Adaptation Fund, in a list too',
    examples: ['B.19/06', 'B.BM-2021/03', 'B.35.a-35.b/1'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'capital before a slash' }],
    regex: /(?<![\w/.-])SS\.[IVX]{1,6}\/\d{1,3}(?![\w/-])/y,
    description: "decision of a special session of a programme's Governing Council, in a list too",
    examples: ['SS.XII/5'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'words', words: ['com'] }],
    regex:
      /(?<=(?<![\w/.-])(?<before>\d{1,2} (?:EXT\. ?)?))COM (?:\d{1,2}[A-Z]?(?:\.[A-Z\d]{1,3}){0,3})(?![\w/-])/y,
    description: 'decision of the World Heritage Committee, in a list too',
    examples: ['43 COM 7B.10', '42 COM 8B.24'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'letters', letters: ['A1', 'A2', 'A3', 'A4'] }],
    regex: /(?<![\w/.-])A[1-4]\d-\d{1,2}(?![\w/-]|\.\d)/y,
    description: 'resolution of the Assembly of the International Civil Aviation Organization, in a list too',
    examples: ['A40-18'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'figures before a bracket' }],
    regex:
      /(?<![\w/.-])\d{1,3} ?\((?:Cg|EC|SERCOM|INFCOM|CBS|CAS|CCl|CHy|CAgM|CIMO|CAeM)-(?:\d{1,3}|[IVXL]{1,8})\)/y,
    description: 'resolution or decision of an organ of the World Meteorological Organization, in a list too',
    examples: ['1 (Cg-18)', '12 (EC-72)', '19 (SERCOM-2)'],
  },
  {
    id: 'number.label',
    begins: [{ at: 'capital before a slash' }],
    regex: /(?:(?<![\w/.-])VC|(?<=(?<![\w/.-])(?<before>VC )))[IVX]{1,6}\/\d{1,2}(?![\w/-])/y,
    description:
      'decision of the Conference of the Parties to the Vienna Convention on the ozone layer, in a list too',
    examples: ['VCIII/3', 'VC IV/6'],
  },
];

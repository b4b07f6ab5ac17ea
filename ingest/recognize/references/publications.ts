import { SALES_NUMBER } from '../../symbols/number-forms.ts';
import type { ReferencePattern } from './pattern.ts';

const VOLUME = String.raw`(?:\d{1,4}|[IVXLC]{1,9})\b`;
const LIST = String.raw`(?:, and |, | and | to | ?- ?)`;

/** What is printed in volumes: treaty series, publications that are sold, Official Records; and what repeats the note before. */
export const PUBLICATIONS: readonly ReferencePattern[] = [
  {
    id: 'series.name',
    begins: [{ at: 'words', words: ['treaty'] }],
    regex: /Treaty Series\b(?<=(?<league>League of Nations,? ?)?Treaty Series)/y,
    description: 'the series that volumes belong to',
    examples: ['United Nations, Treaty Series', 'League of Nations, Treaty Series'],
  },
  {
    id: 'series.volume',
    begins: [{ at: 'words', words: ['vol', 'vols'] }],
    regex: new RegExp(
      String.raw`\b[Vv]ols?\. ?(?<volumes>${VOLUME}(?:${LIST}${VOLUME}){0,12})(?: \(\d{4}\)(?=(?:,? |,)Nos?\b))?(?:(?:,? |,)Nos?\.? ?(?<numbers>(?:[IA]-)?\d{1,6}(?:${LIST}\d{1,6}){0,12}))?`,
      'y',
    ),
    description: 'volumes and numbers of a treaty series',
    examples: [
      'vol. 1249, No. 20378',
      'vols. 1833, 1834 and 1835, No. 31363',
      'vol. 75, Nos. 970-973',
      'vol. 75 (1950), No. 973',
      'vol.1833,No.31363',
    ],
  },
  {
    id: 'series.volume',
    begins: [{ at: 'words', words: ['unts', 'lnts', 'u', 'l'] }],
    regex:
      /(?<=(?<![\w/.-])(?<before>(?<volume>\d{1,4}) ))(?:(?:U\.? ?N|(?<leagues>L\.? ?N))\.? ?T\.? ?S\.?) (?:\d{1,5}|[IVXLC]{1,7})(?!\w)/y,
    description: 'volume and page of a treaty series, as lawyers cite it',
    examples: ['1155 UNTS 331', '999 U.N.T.S. 171', '1 UNTS XVI', '94 LNTS 57'],
  },
  {
    id: 'series.volume',
    begins: [{ at: 'words', words: ['ibid'] }],
    regex:
      /[Ii]bid\.,? (?<label>Nos?\. ?(?<numbers>\d{1,6}(?:(?:, and |, | and | to | ?- ?)\d{1,6}){0,12}))/y,
    description: 'numbers in the volume of the note before',
    examples: ['No. 973'],
  },
  {
    id: 'sales',
    begins: [{ at: 'words', words: ['e', 'f', 's', 'r', 'a', 'c'] }],
    regex: new RegExp(String.raw`${SALES_NUMBER}(?![\w/])`, 'y'),
    description: 'sales number of a UN publication',
    examples: ['E.95.XIII.18', 'E.08.II.D.1'],
  },
  {
    id: 'sales',
    begins: [{ at: 'words', words: ['sales'] }],
    regex: /Sales Nos?\.?:? ?(?<label>(?:19)?\d{2}(?:[.-][IVXA-Z\d]{1,6}){2,4})/y,
    description: 'sales number without the letter of the language, as in the first decades',
    examples: ['65.IV.2', '1956.IV.4'],
  },
  {
    id: 'records.supplement',
    begins: [{ at: 'words', words: ['supplement', 'supplements'] }],
    regex: /\bSupplements? Nos?\. ?(?<supplement>\d{1,3})(?<letter>[A-Z])?(?!\w)/y,
    description: "supplement of an organ's Official Records",
    examples: ['Supplement No. 53A', 'Supplement No. 7'],
  },
  {
    id: 'ibid',
    begins: [{ at: 'words', words: ['ibid'] }],
    regex: /\b[Ii]bid\b\.?/y,
    description: 'the container of the note before',
    examples: ['Ibid.', 'ibid.'],
  },
];

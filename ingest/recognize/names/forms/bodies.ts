import { GAP } from '../../words/characters.ts';
import type { Words } from '../../words/words.ts';
import { Openings } from './openings.ts';
import { BREAK, hasProper } from './word-tests.ts';

/** What makes the words around a head noun the name of a body between States, where its first words alone do not. */

const split = (words: string): string[] => words.split(/\s+/);

/** Regions, and subjects that no State's own organ is named after. */
const NAMING = new Openings(
  [
    ...split('african andean arab arctic asian baltic caribbean eurasian european islamic nordic pacific'),
    ...split('counterterrorism disarmament peacebuilding peacekeeping'),
    'asia pacific',
    'central african',
    'central american',
    'central asian',
    'counter terrorism',
    'east african',
    'indian ocean',
    'latin american',
    'pan african',
    'pan american',
    'peace building',
    'peace keeping',
    'south asian',
    'southern african',
    'west african',
  ].map(split),
);

/** Nouns that such an opening makes a name: not "African Mission", "European Office". */
const NAMED_SO: ReadonlySet<string> = new Set(
  split(
    `agency association bank board commission committee community council directorate facility fund organization
     organisation parliament union`,
  ),
);

/** "|Caribbean| Development Bank", "|Peacebuilding| Commission", whatever the words between. */
const isOfRegion = (words: Words, from: number, head: number, noun: string): boolean =>
  NAMED_SO.has(noun) && NAMING.lengthAt(words, from, head) > 0;

const FIRST_OF_ALL = new Openings(['united nations', 'un', 'international', 'world'].map(split));
/** Words that are generic elsewhere: "|Criminal| Procedure Code", "National |Development| Plan". */
const TELLING: ReadonlySet<string> = new Set(['criminal', 'development']);

/** "International |Criminal| Court", "World |Development| Agency" */
function isOfAll(words: Words, from: number, head: number, noun: string): boolean {
  if (noun === 'programme') return false;
  const opening = FIRST_OF_ALL.lengthAt(words, from, head);
  if (opening === 0) return false;
  for (let word = from + opening; word < head; word++) if (TELLING.has(words.lower(word))) return true;
  return false;
}

/** "Gulf |Cooperation| Council", "Harbour |Treaty| Organization": what States have joined for. */
const isOfTreaty = (words: Words, from: number, head: number, noun: string): boolean =>
  head - from > 1 &&
  /^(?:organi[sz]ation|council)$/.test(noun) &&
  (words.lower(head - 1) === 'cooperation' ||
    words.lower(head - 1) === 'treaty' ||
    (words.lower(head - 1) === 'operation' && words.lower(head - 2) === 'co'));

/** "Lake Fog |Basin| Commission", "Mist |River| Union": waters that States share. */
const isOfWaters = (words: Words, from: number, head: number, noun: string): boolean =>
  head - from > 1 &&
  /^(?:authority|commission|committee|organi[sz]ation|union)$/.test(noun) &&
  /^(?:basin|fisheries|lake|ocean|river|sea|tuna)$/.test(words.lower(head - 1)) &&
  hasProper(words, from, head - 2);

/** "Fog |Signal| Fund": what several words say money is for; not the end of "Code of Conduct Trust Fund". */
function isFund(words: Words, from: number, head: number, noun: string): boolean {
  if (noun !== 'fund' || head - from < 2) return false;
  // "Multi-Partner Trust Fund |Office|"
  if (words.gap(head + 1) === 0 && words.isCapital(head + 1)) return false;
  const isCut =
    words.gap(from) === 0 && /^(?:and|of)$/.test(words.lower(from - 1)) && words.isCapital(from - 2);
  return !isCut && hasProper(words, from + FIRST_OF_ALL.lengthAt(words, from, head), head - 1);
}

/** "World |Lights| Programme": one word tells it; programmes of activity have more, "World Lights Fellowship Programme". */
function isProgramme(words: Words, from: number, head: number, noun: string): boolean {
  if (noun !== 'programme') return false;
  const opening = FIRST_OF_ALL.lengthAt(words, from, head);
  if (opening === 0 || from + opening !== head - 1) return false;
  const goesOn =
    words.gap(head + 1) === 0 &&
    (words.isCapital(head + 1) || /^(?:for|in|of|on|to)$/.test(words.lower(head + 1)));
  return !goesOn && (TELLING.has(words.lower(head - 1)) || hasProper(words, head - 1, head - 1));
}

/** "Joint |Lights| Unit" */
const isJointUnit = (words: Words, from: number, head: number, noun: string): boolean =>
  noun === 'unit' && words.lower(from) === 'joint' && hasProper(words, from + 1, head - 1);

/** Whether the words before the head make it the name of a body between States, though none of the usual ones opens it. */
export const isBodyByWords = (words: Words, from: number, head: number, noun: string): boolean =>
  from < head &&
  !words.isAllCapitals(head) &&
  (isOfRegion(words, from, head, noun) ||
    isOfAll(words, from, head, noun) ||
    isOfTreaty(words, from, head, noun) ||
    isOfWaters(words, from, head, noun) ||
    isFund(words, from, head, noun) ||
    isProgramme(words, from, head, noun) ||
    isJointUnit(words, from, head, noun));

/** "|Special| Court for the Isles", "|Hybrid| Tribunal for …" */
const isSpecialCourt = (words: Words, head: number, noun: string): boolean =>
  /^(?:court|tribunal)$/.test(noun) &&
  /^(?:hybrid|special)$/.test(words.lower(head - 1)) &&
  words.lower(head + 1) === 'for';

/** "Expert |Mechanism| on …", "|Organization for| Lights and Cooperation in …", "Advisory |Board on| …" */
const isSetUp = (words: Words, head: number, noun: string): boolean => {
  const link = words.lower(head + 1);
  if (/^organi[sz]ation$/.test(noun)) return link === 'for';
  const before = words.lower(head - 1);
  // "Pilots |Fund for| Norland", "Lights |Bank for| the Isles"
  if (noun === 'fund' || noun === 'bank')
    return link === 'for' && words.isCapital(head - 1) && words.gap(head) === 0;
  // "Task |Force on| Fog"
  if (noun === 'force') return before === 'task' && /^(?:for|on|to)$/.test(link);
  if (noun === 'mechanism') return /^(?:expert|international|investigative)$/.test(before);
  return noun === 'board' && before === 'advisory' && link === 'on';
};

/** Whether a complement makes a name of such a head, though no usual word opens it. */
export const isSetUpSo = (words: Words, head: number, noun: string): boolean =>
  isSpecialCourt(words, head, noun) || isSetUp(words, head, noun);

/** Nouns of unions of States. */
const UNIONS: ReadonlySet<string> = new Set(
  split(
    'alliance association commonwealth community council league movement organization organisation union',
  ),
);
const MEMBERS: ReadonlySet<string> = new Set(['states', 'nations', 'countries']);
/** "of Member States", "of the United Nations" */
const NO_MEMBERS: ReadonlySet<string> = new Set(
  split('all federal federated member non other participating these those united'),
);
const LONGEST_LIST = 9;

/** The last word of "Economic Community |of West Lagoon States|", "Association |of Fog-bound Countries|", or null. */
export function membersEnd(words: Words, head: number, noun: string): number | null {
  if (!UNIONS.has(noun) || words.lower(head + 1) !== 'of' || (words.gap(head + 1) & BREAK) !== 0) return null;
  for (let word = head + 2; word < head + LONGEST_LIST && (words.gap(word) & BREAK) === 0; word++) {
    const text = words.lower(word);
    if (MEMBERS.has(text) && words.isCapital(word))
      return !NO_MEMBERS.has(words.lower(word - 1)) && hasProper(words, head + 2, word - 1)
        ? purposeEnd(words, word)
        : null;
    if (!words.isCapital(word) && text !== 'the' && text !== 'and' && !isHalf(words, word)) return null;
  }
  return null;
}

/** "Organization of Lagoon States |for Lights, Fog and Pilotage|": what they have joined for, or the last word without it. */
function purposeEnd(words: Words, last: number): number {
  if (words.gap(last + 1) !== 0 || words.lower(last + 1) !== 'for' || !words.isCapital(last + 2)) return last;
  let end = last;
  for (let word = last + 2; word < last + LONGEST_LIST; word++) {
    if ((words.gap(word) & BREAK & ~GAP.comma) !== 0) break;
    if (words.isCapital(word)) end = word;
    else if (words.lower(word) !== 'and') break;
  }
  return end;
}

/** The small half of "Fog-bound". */
const isHalf = (words: Words, word: number): boolean =>
  (words.gap(word) & GAP.hyphen) !== 0 && words.isCapital(word - 1);

/** What departments are for, whatever of it: "Department of Political |Affairs|". */
const SERVICES: ReadonlySet<string> = new Set(
  split('affairs communications information management operations services support'),
);
export const isService = (words: Words, head: number, to: number): boolean =>
  SERVICES.has(words.lower(to)) && words.lower(head) === 'department';

/** "Department of Harbour Affairs and |UNMAR|": letters that stand for another name, in a text that is not all in capitals. */
export const isJoinedAbbreviation = (words: Words, word: number): boolean =>
  words.lower(word - 1) === 'and' &&
  words.end(word) - words.start(word) > 3 &&
  words.isAllCapitals(word) &&
  !words.isAllCapitals(word - 2);

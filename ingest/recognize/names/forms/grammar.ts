import { BODY_NOUNS, JOINED_NOUNS } from './body-nouns.ts';
import type { Head } from './head.ts';
import { SOFT_LAW_NOUNS, text } from './soft-law-nouns.ts';

/**
 * How the names of treaties, soft-law texts, conferences and bodies are built in UN drafting, for names
 * that the registry does not hold. A name has a head noun ("Convention", "Committee"), capitalised words
 * before it ("Inter-American", "Third United Nations") and a complement behind it ("on the Rights of …").
 * All of it is data; forms.ts puts it together.
 */

const AGREED = [
  'on',
  'for',
  'of',
  'against',
  'relating',
  'concerning',
  'regarding',
  'between',
  'relative',
  'governing',
  'establishing',
  'banning',
  'amending',
  'additional',
];
/** "Protocol to the …"; not "calls upon Parties to the Convention to …". */
const ADDED = [...AGREED, 'to', 'supplementing'];
const MET = ['on', 'for', 'of', 'to', 'against', 'regarding', 'between'];

const treaty = (before: Head['before'] = 'proper', links = AGREED): Head => ({
  kind: 'treaty',
  links,
  before,
  small: true,
});
const meeting = (before: Head['before'] = 'proper', links = MET): Head => ({
  kind: 'conference',
  links,
  before,
  small: true,
});
/** A whole name of head and tail. */
const alone = (...tail: readonly string[]): Head => ({
  kind: 'treaty',
  links: ['between', 'on'],
  before: 'none',
  tail,
  alone: true,
});
/** Head nouns, in small letters; the longest tail that fits is taken. */
const NOUNS: Readonly<Record<string, readonly Head[]>> = {
  // Not "Conventions" alone: "human rights conventions" are no name.
  // "Convention to Combat …", "Treaty to Facilitate …": only before a capital
  convention: [treaty('proper', [...AGREED, 'to'])],
  conventions: [treaty()],
  covenant: [treaty()],
  covenants: [treaty()],
  protocol: [treaty('proper', ADDED)],
  protocols: [treaty('proper', ADDED)],
  // Of a treaty: complement.ts.
  amendment: [treaty('none', ['to'])],
  treaty: [treaty('proper', [...AGREED, 'to'])],
  // "Agreement to Resolve the Crisis in …"
  agreement: [
    treaty('proper', [...AGREED, 'to']),
    alone('on', 'the', 'cessation', 'of', 'hostilities'),
    alone('on', 'cessation', 'of', 'hostilities'),
  ],
  agreements: [treaty('proper')],
  status: [
    alone('of', 'forces', 'agreement'),
    alone('of', 'mission', 'agreement'),
    alone('of', 'detainees', 'agreement'),
    alone('of', 'detainees', 'agreements'),
  ],
  cessation: [alone('of', 'hostilities', 'agreement'), alone('of', 'hostilities', 'agreements')],
  memorandum: [
    { ...treaty('none', ['on', 'between', 'concerning', 'regarding']), tail: ['of', 'understanding'] },
    { ...text(), links: ['on', 'concerning'] },
  ],
  accord: [treaty()],
  accords: [treaty()],
  // "African Charter on …", "Charter of the Harbour Organization"; "Valletta Charter on …" binds no State.
  charter: [treaty(), { ...text(), links: ['for', 'on', 'of'] }],
  statute: [treaty()],
  // Of an organization; a State has its own: complement.ts.
  constitution: [{ kind: 'treaty', links: ['of'], before: 'none' }],

  ...SOFT_LAW_NOUNS,

  conference: [meeting()],
  conferences: [meeting('none')],
  summit: [meeting()],
  congress: [meeting('international')],
  dialogue: [meeting('none', ['on'])],
  meeting: [meeting('none')],
  // A meeting, where it is none that stands: forms.ts.
  forum: [meeting('international', ['on', 'of', 'for'])],
  symposium: [meeting('none')],
  // "International Seminar on …", but "Lighthouse Seminar" is none.
  seminar: [meeting('international')],
  colloquium: [meeting('international')],
  consultation: [meeting('international', ['on', 'for'])],
  workshop: [meeting('international', ['on', 'for'])],
  world: [{ ...meeting('none', ['on', 'for']), tail: ['assembly'] }],
  convocation: [meeting('none')],

  ...BODY_NOUNS,
};

/** The same by noun; with all fields, so that the engine reads each of them at the same place. */
export const HEADS: ReadonlyMap<string, readonly Head[]> = new Map(
  Object.entries({ ...NOUNS, ...JOINED_NOUNS }).map(([noun, heads]) => [noun, heads.map(completed)]),
);

/** Those that say no more than what kind of thing a name means. */
export const COMMON: ReadonlySet<string> = new Set(Object.keys(NOUNS));

function completed(head: Head): Required<Head> {
  return {
    kind: head.kind,
    tail: head.tail ?? [],
    links: head.links,
    before: head.before,
    dependent: head.dependent ?? false,
    small: head.small ?? false,
    alone: head.alone ?? false,
    behind: head.behind ?? [],
    owned: head.owned ?? false,
  };
}

/**
 * Words before a head that name nothing by themselves: "Peace Agreement", "Political Declaration",
 * "Review Conference", "Framework Agreement" are short forms of some full name.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  `additional agreed amended amendment annual basic biennial ceasefire cessation cooperation
  concluding contingency current draft existing final first framework fourth full future
  general global guiding headquarters high host immediate implementation initial interim international joint
  level main major mandate master mandatory meeting military ministerial ministers model monitoring multilateral mutual
  national new next official ongoing operational operating optional other outcome own parties peace
  permanent plenary political power preparatory priority emergency present preliminary previous principal procedural procedure project regional
  related relationship relevant review revised revitalised revitalized safeguards second security sharing single six special
  standard standards staff financial states status forces strategic strengthened subregional subsequent summary
  supplementary technical term third three transition transitional treaty two un unified universal updated voluntary working
  ilo chief committee council commission secretariat mission development trust assistance capacity support plan programme organization
  chief country humanitarian response action reform revision presidential press statement budget budgetary
  integrated human rights electoral criminal penal code constitutional cessation of hostilities truce
  parties party procedure whole states trust group team office affairs friends travel lost
  closing opening oral urgent
  the a an this that its his her their our any all each some such these those both no one same`
    .split(/\s+/)
    .filter(Boolean),
);

/** Organizations whose own organs have plain names: "African Union Commission", "ECOWAS Parliament". */
export const OWNERS: readonly (readonly string[])[] = [
  'african union',
  'european union',
  'ecowas',
  'igad',
  'nato',
  'osce',
  'sadc',
  'ad hoc',
  'inter american',
].map((words) => words.split(' '));

/** First words of the names of bodies between States; others ("Independent Electoral Commission") are a State's own. */
export const INTERNATIONAL: readonly (readonly string[])[] = [
  'united nations',
  'un',
  'african',
  'arab',
  'asian',
  'asia',
  'european',
  'ibero american',
  'latin american',
  'caribbean',
  'central american',
  'pacific',
  'south pacific',
  'south asian',
  'south east asian',
  'central african',
  'eastern african',
  'north american',
  'pan african',
  'pan american',
  'euro mediterranean',
  'east african',
  'west african',
  'southern african',
  'commonwealth',
  'nordic',
  'baltic',
  'islamic',
  'international',
  'intergovernmental',
  'inter governmental',
  'inter agency',
  'inter parliamentary',
  'interregional',
  'regional',
  'world',
  'global',
  'joint',
  'joint united nations',
  'multilateral',
  'multinational',
  'security council',
  'general assembly',
  'economic and social',
  'open ended',
  'high level',
  'northwest atlantic',
  'north east atlantic',
  'indian ocean',
  'western and central pacific',
].map((words) => words.split(' '));

/** Capitalised words that begin a sentence or a paragraph and no name: lead words, "Also", "See". */
export const OPENERS: ReadonlySet<string> = new Set(
  `acting acknowledges acknowledging affirming affirms also aware adopting adopts alarmed and appeals appreciates appreciating approves
  authorizes at believing bearing by calling calls chapter commending commends concerned concurs condemning condemns confident
  confirms congratulates conscious considering considers convinced declares decides deciding deeply demands deploring
  deplores desiring determined determines directs disturbed draws emphasizes emphasizing encourages encouraging
  encouraged endorses endorsing expresses expressing extends finding finds following for from fully further gravely guided having
  hereby highlights highlighting hopes if in including instructs invites inviting keeping looks mindful noting notes
  noted of on or paying pays pledges proclaims profoundly reaffirming reaffirms realizing recalling recalls recognising
  recognizes recognizing recommends recommending regrets regretting reiterates reiterating reminds reminding renews
  requests requesting resolves resolved see seeking seriously stresses stressing strongly strengthening
  supports supporting takes taking that the thanks this to trusts under underlines underlining underscores
  underscoring urges urging views viewing warns welcomes welcoming when where while with
  whether annex appendix chair chairman chairperson president secretary director report article part paragraph statement members
  member state states parties party government governments representative representatives head prosecutor registrar
  implementation financing follow promotion strengthening cooperation activities requests commends provide assist
  ensure situation question convening accordingly notably cognizant judge judges mr mrs ms`
    .split(/\s+/)
    .filter(Boolean),
);

/** Small words inside a name, between capitalised ones. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  `of on the and for to in against with from by at or a an its their as de la le du des del y el al relating relative
  regarding concerning governing establishing between among towards through within under into without
  including especially other than beyond off over across`
    .split(/\s+/)
    .filter(Boolean),
);

/** Small words that end a complement in small letters: the sentence goes on here. */
export const ENDS: ReadonlySet<string> = new Set(
  `which that who whose where when while as adopted approved held signed concluded done contained annexed
  is are was were be been being has have had shall should will would may might can could must
  this these those it they he she such if whether because since until before after during
  at including inter provides provide requires require states stated entered enters
  through by upon also not however therefore thus hereinafter referred known entitled called
  pursuant according established submitted prepared issued opened organized convened hosted co-hosted
  recognizes recognizing reaffirming reaffirms noting notes calls called urges urging encourages requests invites welcomes welcoming stressing
  emphasizing recalling recalls considering with from between among into within under thereto
  remains remain continues continue plays constitutes represents reflects contributes aims
  alongside via per january february march april may june july august september october november december`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names in the registry that a librarian does not list as entities: all UN texts are of the United Nations. */
export const UNLISTED: ReadonlySet<string> = new Set(['body/united-nations']);

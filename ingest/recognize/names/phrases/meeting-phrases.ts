import { MONTH_NAMES } from '../../references/patterns.ts';
import { END, PLAIN, TITLE, type Phrase } from './phrase.ts';

/** What happened says that a conference in small letters is one in particular. */
const HELD = String.raw`(?=\uE000*, (?:to be )?(?:held|convened|hosted|organized) )`;

/** Meetings in small letters; "meeting" alone may be one of a committee. */
const MEETINGS = String.raw`\b(?:(?:[Ii]nternational |(?:Pacific |Caribbean )?[Rr]egional |[Hh]igh-level )(?:conference|congress|forum|meeting|seminar|symposium)|(?:conference|congress|forum|seminar|symposium))`;
const MEETING_STARTS = [
  'international',
  'regional',
  'pacific',
  'caribbean',
  'high',
  'conference',
  'congress',
  'forum',
  'symposium',
  'seminar',
] as const;

const ORDINALS = String.raw`(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]hirtieth|(?:[Tt]wenty|[Tt]hirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`;

/** How summits are told apart, where they are not counted. */
const SUMMIT_SORTS = 'joint|special|ordinary|extraordinary';
const TO_NINETEENTH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** What a counted meeting in small letters is called beside its subject. */
const SORTS = String.raw`(?:(?:annual|biennial|consultative|decennial|global|high-level|intergovernmental|interministerial|international|ministerial|regional|stocktaking|world|United Nations|Economic and Social Council) )`;
/** Not what a meeting is held under, nor when. */
const SUBJECT = String.raw`(?!be |the theme|the topic|the same |the basis|the occasion|\d)`;
/** What ORDINALS begin with. */
const COUNTED = [...TO_NINETEENTH, 'twentieth', 'thirtieth', 'twenty', 'thirty'];

/** Conferences, meetings and sessions. */
export const MEETING_PHRASES: readonly Phrase[] = [
  {
    id: 'phrase.special-session',
    kind: 'conference',
    starts: [...COUNTED, 'special'],
    regex: new RegExp(
      // Of one that is not counted its subject says which it is. Without the Assembly's name: resolve/entities/sessions.ts decides whose it is.
      String.raw`\b${ORDINALS} (?:emergency )?[Ss]pecial [Ss]ession(?: of the (?:(?:United Nations )?General )?Assembly(?:,? entitled "[^"\n]{5,160}")?| devoted to disarmament|(?! of (?:the|an) [\w-]+)(?![\w-]))|(?<=\b(?:[Tt]he|(?:19|20)\d\d) )[Ss]pecial session of the (?:General )?Assembly (?:on|against|devoted to) ${TITLE}(?:${END}|(?= from \d))`,
      'y',
    ),
    examples: [
      'twenty-third special session of the General Assembly',
      'seventh emergency special session',
      'the special session of the General Assembly on the dimming of lights',
    ],
  },
  {
    // A "meeting" that nothing else says of is one of a committee.
    id: 'phrase.counted-meeting',
    kind: 'conference',
    starts: COUNTED,
    regex: new RegExp(
      String.raw`\b${ORDINALS} (?:${SORTS}{0,4}(?:conference|congress|dialogue|forum|summit|symposium)|${SORTS}{1,4}meeting) (?:on|for|against) ${SUBJECT}${TITLE}(?:${END}|(?= from \d| would ))`,
      'y',
    ),
    examples: [
      'a fourth international conference on financing for harbours',
      'the second United Nations conference on ferries',
    ],
  },
  {
    id: 'phrase.counted-high-level-meeting',
    kind: 'conference',
    starts: COUNTED,
    regex: new RegExp(
      String.raw`\b${ORDINALS} (?:biennial )?high-level meeting of the (?:General Assembly (?:on|to) ${SUBJECT}${TITLE}${END}|(?!General Assembly)[A-Z][\w'-]{1,24}(?: (?:(?:of|and|on|for|the) ){0,2}[A-Z][\w'-]{1,24}){1,8})`,
      'y',
    ),
    examples: [
      'the eighth biennial high-level meeting of the Harbour Cooperation Forum',
      'the third high-level meeting of the General Assembly on the prevention of shipwrecks',
    ],
  },
  {
    id: 'phrase.session-of-conference',
    kind: 'conference',
    starts: TO_NINETEENTH,
    regex: new RegExp(
      String.raw`\b${ORDINALS} [Ss]ession of the United Nations Conference on Trade and Development\b(?! [Ss]ecretariat)`,
      'y',
    ),
    examples: ['eleventh session of the United Nations Conference on Trade and Development'],
  },
  {
    id: 'phrase.high-level-meeting',
    kind: 'conference',
    starts: ['high'],
    regex: new RegExp(
      String.raw`\b[Hh]igh-level (?:plenary |thematic )?(?:meeting|dialogue) (?:of the (?:General )?Assembly )?(?:on|to) ${SUBJECT}${TITLE}${END}`,
      'y',
    ),
    examples: [
      'high-level meeting of the General Assembly on HIV and AIDS',
      'high-level meeting on the progress achieved in the prevention of shipwrecks',
    ],
  },
  {
    id: 'phrase.held-conference',
    kind: 'conference',
    starts: [...MEETING_STARTS, 'conferences', 'seminars'],
    regex: new RegExp(
      String.raw`\b(?:[Ii]nternational |(?:Pacific |Caribbean )?[Rr]egional )?(?<!Nations )(?:conferences?|symposium|seminars?) (?:on|against) (?!the theme)${PLAIN}{3,160}?${HELD}`,
      'y',
    ),
    examples: ['the international symposium on harbour lights, held in Norland'],
  },
  {
    // "United" stands in texts six times as often as these.
    id: 'phrase.conference-of-the-united-nations',
    kind: 'conference',
    starts: ['conference', 'summit'],
    regex: new RegExp(
      String.raw`(?<=\b[Tt]he United Nations )(?:conference|summit) (?:for|on|to) (?=[a-z])${TITLE}${END}`,
      'y',
    ),
    before: /United Nations $/,
    examples: ['the United Nations summit for the adoption of the harbour agenda'],
  },
  {
    id: 'phrase.parties-of-two',
    kind: 'conference',
    starts: ['conference'],
    regex:
      /\bConference of the Parties serving as the [Mm]eeting of the Parties to the (?:[A-Z][\w-]+ ){1,4}?(?:Agreement|Convention|Protocol)\b(?: (?:on|to) (?:the )?[A-Z][\w-]+(?:(?! and (?:(?:by|of|to) )?the (?:Conference|Convention|Meeting|Protocol|Subsidiary)\b)(?: (?:and|for|from|in|of|on|the|to)){0,2} [A-Z][\w-]+){0,9})?/y,
    examples: ['the Conference of the Parties serving as the meeting of the Parties to the Quay Protocol'],
  },
  {
    id: 'phrase.titled-conference',
    kind: 'conference',
    starts: MEETING_STARTS,
    regex: new RegExp(String.raw`${MEETINGS} entitled "([^"\n]{8,200})"`, 'y'),
    examples: ['the international conference entitled "Harbours for all"'],
  },
  {
    id: 'phrase.conference-on-theme',
    kind: 'conference',
    starts: MEETING_STARTS,
    regex: new RegExp(String.raw`${MEETINGS} on the theme "[^"\n]{8,200}"`, 'y'),
    examples: ['the Pacific regional seminar on the theme "Harbours for all"'],
  },
  {
    id: 'phrase.summit',
    kind: 'conference',
    starts: [...COUNTED, ...SUMMIT_SORTS.split('|'), 'summit', 'mini'],
    regex: new RegExp(
      String.raw`\b(?:${ORDINALS} )?(?:(?:${SUMMIT_SORTS}) )?(?:mini-)?summit of (?:the )?(?!(?:${MONTH_NAMES.join('|')})\b)[A-Z][\w'-]{1,24}(?:(?! and the (?:Accord|Agreement|Charter|Convention|Declaration|Framework|Pact|Plan|Programme|Protocol|Treaty)\b) (?:(?:of|and|or|for|the|in) |(?<=\b(?:Conference|Forum) )on ){0,3}[A-Z][\w'-]{0,24}){1,16}`,
      'y',
    ),
    before: /(?<=\b[Tt]he )\p{Lu}\p{Ll}{2,20} $/u,
    examples: [
      'thirtieth ordinary summit of the Harbour Community',
      'joint summit of the Heads of State and Government of the Tide League and of the Quay Union',
      'the third mini-summit of the International Conference on the Great Quays Region',
      'the Valletta summit of the Group of Eight',
    ],
  },
  {
    id: 'phrase.midterm-review',
    kind: 'conference',
    starts: ['comprehensive', 'high'],
    regex: new RegExp(
      String.raw`\b(?:[Cc]omprehensive )?[Hh]igh-level [Mm]id-?term [Rr]eview (?:of|on) ${TITLE}${END}`,
      'y',
    ),
    examples: [
      'the Comprehensive High-level Midterm Review of the Implementation of the Harbour Programme of Action',
    ],
  },
  {
    id: 'phrase.national-conference',
    kind: 'conference',
    starts: ['conference'],
    regex: /(?<=\bNational (?:Dialogue|Peace|Reconciliation) )Conference\b/y,
    before: /National \w+ $/,
    examples: ['outcome of the National Dialogue Conference'],
  },
];

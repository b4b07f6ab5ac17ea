import { END, LISTED_NUMBER, LISTED_WITH_TITLE, PLAIN, TITLE, type Phrase } from './phrase.ts';

/** No State's own. */
const BETWEEN_STATES = String.raw`(?:United Nations |[Gg]lobal |[Ii]nternational |[Rr]egional |African Union )`;
/** The name of an organ of more than one word; "the Council" is a short form. */
const ORGAN = String.raw`[A-Z][\w'-]{0,24}(?: (?:(?:of|for|on|to)(?: the)? |and )?[A-Z][\w'-]{0,24}){1,14}`;

/** What goes on behind "the Guidelines on" or "for" where it names no subject: "which States rely", "request from States". */
const NO_TITLE =
  '(?:which|whose|whom|these|those|this|that|such|all|any|each|their|its|our|behalf|request|time|use(?= (?:by|in|at)))';

/** Names of texts that are no treaties, in small letters. */
export const SOFT_LAW_PHRASES: readonly Phrase[] = [
  {
    id: 'phrase.labour-recommendation',
    kind: 'softLaw',
    starts: ['recommendation', 'recommendations'],
    // Conferences and committees number theirs as well.
    regex:
      /\bRecommendations?(?:, (?:19|20)\d\d)? \(?Nos?\. ?\d{1,3}\b\)?(?! (?:of|by|adopted by) the (?!International Labour|General Conference|ILO))/y,
    list: LISTED_NUMBER,
    examples: ['Recommendation No. 201', 'Recommendation, 2012 (No. 202)'],
  },
  {
    id: 'phrase.general-comment',
    kind: 'softLaw',
    starts: ['general', 'joint'],
    regex: new RegExp(
      String.raw`\b(?:[Jj]oint )?[Gg]eneral (?:[Cc]omment|[Rr]ecommendation)(?:s? (?:Nos?\. ?\d{1,3}\b(?![/.]\d)|[XVIL]{1,7}\b)| \d{1,3}\b(?![/.]\d)|s \d{1,3}(?=(?:, \d{1,3}){0,8},? and \d{1,3}(?![\d/.])))(?: \(\d{4}\))?(?: (?:on|concerning|regarding) ${TITLE}(?:${END}|(?= and (?:the )?(?:Human Rights )?Committee\b)))?`,
      'y',
    ),
    list: LISTED_WITH_TITLE,
    examples: [
      'general comment No. 1 on migrant domestic workers',
      'general recommendation No. 35 (2017)',
      'general recommendation XXX',
      'general recommendation 19',
      'general comment No. 14 (2000) on the right to the highest attainable standard of health',
      'general comments Nos. 7 and 12',
      'general comments 7 and 12',
    ],
  },
  {
    id: 'phrase.agreed-conclusions',
    kind: 'softLaw',
    starts: ['agreed'],
    regex:
      /(?<!intergovernmentally )\b[Aa]greed conclusions\b(?= (?:adopted|on|\d{4}\/\d|of the (?:Commission|Committee|[\w-]+ session)))/y,
    examples: ['the agreed conclusions adopted by the Commission'],
  },
  {
    id: 'phrase.strategic-plan',
    kind: 'softLaw',
    starts: ['un', 'unicef', 'unfpa', 'undp', 'unhcr', 'united'],
    regex:
      /\b(?:UN-Women|UNICEF|UNFPA|UNDP|UNHCR|(?:United Nations [A-Z]\w+ (?:Fund|Programme)))(?:'s?)? [Ss]trategic [Pp]lan(?:,? (?:19|20)\d\d-(?:19|20)\d\d)?/y,
    examples: ['the UN-Women strategic plan, 2011-2013'],
  },
  {
    id: 'phrase.political-declaration',
    kind: 'softLaw',
    starts: ['political', 'ministerial', 'progress'],
    regex: new RegExp(
      String.raw`\b(?:[Pp]olitical|[Mm]inisterial|[Pp]rogress) [Dd]eclaration (?:of|on|adopted at) (?!\d)(?![^;"\n]{0,200}? session, entitled ")${TITLE}${END}`,
      'y',
    ),
    examples: ['political declaration of the high-level meeting on universal health coverage'],
  },
  {
    id: 'phrase.declaration-of-meeting',
    kind: 'softLaw',
    starts: ['declaration'],
    regex: new RegExp(
      String.raw`\b(?<!(?:[Pp]olitical|[Mm]inisterial|[Pp]rogress) )[Dd]eclaration (?:of|adopted at) the (?=[Hh]igh-level (?:plenary )?(?:meeting|dialogue) )(?![^;"\n]{0,200}?\bentitled ")${TITLE}${END}`,
      'y',
    ),
    examples: ['declaration of the high-level meeting of the General Assembly on harbours'],
  },
  {
    id: 'phrase.entitled',
    kind: 'softLaw',
    starts: ['outcome', 'ministerial', 'political', 'agreed', 'declaration'],
    regex:
      // The special sessions of the Assembly have titles of their own.
      /\b(?:[Oo]utcome document|(?:[Mm]inisterial |[Pp]olitical )?[Dd]eclaration|[Aa]greed conclusions)\b(?![^;"\n]{0,200}?[Ss]pecial [Ss]ession of the (?:United Nations )?(?:General )?Assembly,? entitled)(?:(?!\b(?:items?|reports?|decided|decides)\b)[^;"\n]){0,200}?\bentitled "([^"\n]{8,180})"/y,
    examples: [
      'the ministerial declaration of the Assembly at its third session, entitled "Clean harbours for all"',
    ],
  },
  {
    id: 'phrase.outcome-document',
    kind: 'softLaw',
    starts: ['outcome'],
    // One with a title goes by it: phrase.entitled.
    regex: new RegExp(
      String.raw`\b[Oo]utcome document (?:of|adopted at) the (?!high-level meeting of the (?:General )?Assembly known)(?![^;"\n]{0,200}?\bentitled ")${TITLE}${END}`,
      'y',
    ),
    before: /(?<=\bthe )(?:\p{Lu}[\p{L}-]{2,20} ){1,2}$/u,
    examples: ['the outcome document of the Harbour Review Conference'],
  },
  {
    id: 'phrase.own-rules-of-procedure',
    kind: 'softLaw',
    starts: ['provisional', 'rules'],
    regex:
      /(?<=\b[Rr]ules? \d{1,3}(?: and \d{1,3})? of (?:its|the) (?:provisional )?)(?:provisional )?rules of procedure\b(?! of)/y,
    examples: ['rule 28 of its provisional rules of procedure', 'rule 153 of its rules of procedure'],
  },
  {
    id: 'phrase.code-of-conduct',
    kind: 'softLaw',
    starts: ['code', 'standards'],
    regex: /(?<=\bUnited Nations )(?:code|standards) of conduct\b/y,
    before: /United Nations $/,
    examples: ['the United Nations code of conduct'],
  },
  {
    id: 'phrase.plan-of-years',
    kind: 'softLaw',
    starts: ['action', 'framework', 'plan', 'programme', 'road', 'strategic', 'strategy'],
    // The years say that it is one in particular, and whose it is that no State has it.
    regex: new RegExp(
      String.raw`(?<=\b${BETWEEN_STATES}(?:strategy and )?)(?:(?:strategic |action )plan|plan of action|programme of action|strategy|framework|road map) (?:for|on|to) (?!the (?:period|biennium|years|implementation)\b)${PLAIN}{3,90}?,? (?:19|20)\d\d-(?:19|20)\d\d\b`,
      'y',
    ),
    before: new RegExp(String.raw`\b${BETWEEN_STATES}(?:strategy and )?$`),
    examples: [
      'the United Nations strategic plan for harbours 2031-2040',
      'the global strategy and action plan on ferries and health, 2031-2035',
    ],
  },
  {
    id: 'phrase.rules-of-procedure',
    kind: 'softLaw',
    starts: ['provisional', 'rules'],
    regex: new RegExp(
      String.raw`\b(?:provisional )?rules of procedure(?: and evidence)? of the (?!(?:Assembly|Co(?:mmission|mmittee|nference|uncil)) and )(?!\w+ of (?:the )?(?:States )?Parties(?! to ))${ORGAN}`,
      'y',
    ),
    examples: [
      'rules of procedure of the Harbour Council',
      'provisional rules of procedure of the Pilots Board',
    ],
  },
  {
    id: 'phrase.statute',
    kind: 'softLaw',
    starts: ['statute'],
    regex:
      /\bstatute of the (?!International (?:Criminal|Tribunal))(?:[A-Z][\w'-]{0,24} (?:(?:of|for|on|and) (?:the )?)?){1,7}(?:Tribunal|Commission|Unit|Institute|College|Centre)\b(?: for [A-Z][\w'-]{0,24}(?: (?:and )?[A-Z][\w'-]{0,24}){0,4})?/y,
    examples: [
      'the statute of the Harbour Appeals Tribunal',
      'the statute of the Marana Institute for Harbour Planning',
    ],
  },
  {
    id: 'phrase.agenda-of-year',
    kind: 'softLaw',
    starts: ['agenda'],
    regex: /\bAgenda 20[3-9]\d\b(?![-/])(?:: The(?: [A-Z][a-z]{1,20}){2,5}\b)?/y,
    examples: ['Agenda 2071', 'Agenda 2071: The Isles We Want'],
  },
  {
    id: 'phrase.draft-of-commission',
    kind: 'softLaw',
    starts: ['articles', 'conclusions', 'guidelines', 'principles'],
    // What the International Law Commission drafts keeps its name; later texts leave "draft" out.
    regex: new RegExp(
      String.raw`(?<=\b[Dd]raft )(?:articles|conclusions|guidelines|principles) on ${TITLE}(?:${END}|(?= (?:annexed|presented|prepared|in a|and(?: the)? commentaries)\b))`,
      'y',
    ),
    examples: ['the draft articles on the law of lighthouses'],
  },
  {
    // The noun alone has a capital, as titles of agencies are written; those with capitals behind it are found by their form.
    id: 'phrase.guidelines',
    kind: 'softLaw',
    starts: ['guidelines'],
    regex: new RegExp(
      String.raw`(?<=\bthe )Guidelines (?:on|for) (?!(?:the|an?) (?:[A-Z]|(?:\w+ )?basis\b|matter\b|period\b|purposes?\b)|\w+ with\b|${NO_TITLE}(?![\w-]))(?=[a-z])${TITLE}(?:${END}|(?= (?:drafted|drawn up|elaborated|issued|prepared|produced|published) ))`,
      'y',
    ),
    examples: ['the Guidelines on places of shelter for ferries in fog'],
  },
  {
    id: 'phrase.basic-principles',
    kind: 'softLaw',
    starts: ['basic', 'guiding', 'voluntary'],
    regex: new RegExp(
      String.raw`\b(?:(?:basic principles(?: and guidelines)?|voluntary guidelines) on|guiding principles on (?!the )) ?${TITLE}(?:${END}|(?= (?:adopted|constitutes?|supporting)\b))`,
      'y',
    ),
    examples: [
      'the basic principles and guidelines on the moving of harbours',
      'the guiding principles on ferries and human rights',
    ],
  },
];

import { MONTH_NAMES } from '../../references/patterns.ts';
import { LISTED_NUMBER, type Phrase } from './phrase.ts';
import { INQUIRY_PHRASES } from './inquiry-phrases.ts';
import { MEETING_PHRASES } from './meeting-phrases.ts';
import { SOFT_LAW_PHRASES } from './soft-law-phrases.ts';

/** A party to an agreement. */
const PARTY = String.raw`(?:the )?[A-Z][\w'-]{0,24}(?: (?:(?:of|for|on|the|la) ){0,2}[A-Z][\w'-]{0,24}){0,9}`;

/** The conventions on chemicals and wastes, which their texts name together. */
const CHEMICAL = '(?:Basel|Minamata|Rotterdam|Stockholm)';

export const PHRASES: readonly Phrase[] = [
  {
    id: 'phrase.labour-convention',
    kind: 'treaty',
    starts: ['convention', 'conventions'],
    regex: /\b[Cc]onventions?(?: \(Revised\))?(?:,? (?:19|20)\d\d)? \(?Nos?\. ?\d{1,3}\b\)?/y,
    list: LISTED_NUMBER,
    examples: ['Convention No. 189', 'Convention, 2011 (No. 189)', 'Conventions Nos. 29 and 105'],
  },
  ...MEETING_PHRASES,
  ...INQUIRY_PHRASES,
  {
    id: 'phrase.established-committee',
    kind: 'body',
    starts: [
      'security',
      'ad',
      'sanctions',
      'committee',
      'sub',
      'panel',
      'group',
      'monitoring',
      'commission',
      'special',
    ],
    regex:
      /\b(?:Security Council |Ad Hoc )?(?:Sanctions )?(?:Committee|Sub-Committee|Panel of Experts|Group of Experts|Monitoring Group|Monitoring Team|Monitoring Mechanism|Committee of Experts|Commission of Experts|Commission of Inquiry|Special Commission)(?: of the Security Council)? (?:(?:(?:re-?)?established|created|set up|appointed) (?:pursuant to|by|under|in pursuance of|in accordance with)|pursuant to) (?:paragraph \d+(?: \(\w+\))? of )?(?:its |Security Council |General Assembly )?resolutions? (?:\d{2}\/\d{1,3}|\d{1,4} ?\((?:19|20)\d\d\)(?:(?:,| and) \d{1,4} ?\((?:19|20)\d\d\)){0,4})(?: concerning (?:the )?(?:situation (?:in|between) )?[A-Z][\w-]+(?: \(Da'esh\)(?:,? (?:and )?Al-Qaida(?: and associated individuals(?:, groups)?(?:, undertakings)? and entities)?)?|(?: (?:and|of|the|[A-Z][\w']+)){0,6}))?/y,
    examples: [
      'Committee established pursuant to resolution 1533 (2004)',
      'Ad Hoc Committee established by General Assembly resolution 51/210',
    ],
  },
  {
    // By several resolutions; "the 1540 Committee" is in the registry.
    id: 'phrase.numbered-committee',
    kind: 'body',
    starts: ['committee', 'sanctions'],
    regex: /(?<=\b\d{3,4}(?:\/\d{3,4}){1,3} )(?:Sanctions )?Committee\b/y,
    before: /\d{3,4}(?:\/\d{3,4}){1,3} $/,
    examples: ['the 1267/1989 Committee'],
  },
  {
    id: 'phrase.own-committee',
    kind: 'body',
    starts: ['committee'],
    regex:
      /\bCommittee (?:of the Security Council,? (?=consisting of)|(?:established|set up) (?:pursuant to|by|under|in accordance with) paragraph \d+(?: \(\w+\))? (?:above|below|of (?:this|the present) resolution)\b)/y,
    examples: [
      'a Committee of the Security Council consisting of all the members',
      'the Committee established pursuant to paragraph 16 of this resolution',
    ],
  },
  {
    id: 'phrase.experts',
    kind: 'body',
    starts: ['panel', 'group'],
    regex: /\b(?:Panel|Group) of Experts\b(?! on)/y,
    examples: ['the Panel of Experts'],
  },
  {
    id: 'phrase.joint-commission',
    kind: 'body',
    starts: ['joint', 'ceasefire'],
    regex:
      /\b(?:Joint (?:Military|Monitoring|Ceasefire|Verification)|Ceasefire (?:Monitoring|Implementation|Verification)) (?:Commission|Committee)\b(?! (?:on|for) )/y,
    examples: ['the Joint Military Commission', 'the Ceasefire Monitoring Committee'],
  },
  {
    // Their numbers alone are those of many bodies' groups.
    id: 'phrase.numbered-group',
    kind: 'body',
    starts: ['working'],
    regex: /\bWorking Group [IVX]{1,4} \([A-Z][\w'-]{2,24}(?: (?:[\w'-]{2,24}|-)){0,7}\)/y,
    examples: ['Working Group IV (Lighthouse Dues)'],
  },
  {
    id: 'phrase.support-unit',
    kind: 'body',
    starts: ['implementation'],
    regex: /\bImplementation Support Unit\b/y,
    examples: ['the Implementation Support Unit'],
  },
  {
    // "UN-Tides", as organizations call what they do together; not "UN-Lagoon Union".
    id: 'phrase.un-hyphen',
    kind: 'body',
    starts: ['un'],
    regex:
      /\bUN-(?!(?:Afric|Europ|Led\b|Backed\b|Wide\b|System\b|Government\b|Secretar|Security))\p{Lu}\p{Ll}{2,}(?![\p{L}'’/-]| \p{Lu})/uy,
    examples: ['UN-Tides'],
  },
  {
    id: 'phrase.listed-conventions',
    kind: 'treaty',
    starts: ['basel', 'minamata', 'rotterdam', 'stockholm'],
    regex: new RegExp(
      String.raw`\b${CHEMICAL}(?=(?:,? and |, )${CHEMICAL}(?:(?:,? and |, )${CHEMICAL}){0,2} conventions\b)|(?<=\b${CHEMICAL}(?:,? and |, ))${CHEMICAL}(?= conventions\b)`,
      'y',
    ),
    shared: 'Convention',
    examples: ['the secretariats of the Basel, Rotterdam and Stockholm conventions'],
  },
  {
    id: 'phrase.thereto',
    kind: 'treaty',
    starts: ['optional', 'additional', 'protocol', 'protocols'],
    regex:
      /\b(?:(?:(?:Optional|Additional) )?Protocols? (?:relating )?thereto|(?:Optional|Additional) Protocols? to the (?:Convention|Covenant)(?! (?:on|against|for|of|to|relat\w+|concerning|respecting)\b)|(?<=\b[A-Z][a-z]+ Convention and )Protocols?\b(?! (?:to|on|against|for|of|I|relating|concerning|thereto)\b)|(?:(?<=\b[Ii]ts (?:(?:19|20)\d\d )?)(?:Optional|Additional) Protocols?|(?<=(?:\b(?:Accord|[Aa]greement|Charter|[Cc]onvention|Covenant|Pact|Statute|[Tt]reaty)s?\b[^;\n]{0,250}|\b[A-Z]{3,8}) (?:and|or) its |\b[Ii]ts (?:19|20)\d\d )Protocols?)(?! (?:to|on|against|for|of (?!\d)|(?:and )?[A-Z][\w-]*)\b))(?: of (?:\d{1,2} [A-Z][a-z]+ )?(?:19|20)\d\d(?: and (?:19|20)\d\d)?)?/y,
    examples: [
      'the Optional Protocols thereto',
      'the Optional Protocols to the Convention',
      'the Protocol thereto of 1967',
      'its Optional Protocol',
      'its 1967 Protocol',
      'the Convention and its Protocol of 31 January 1967',
      'the UNCFL and its Protocols',
      'the Harbour Convention and Protocol',
    ],
  },
  {
    id: 'phrase.tribunal-statute',
    kind: 'treaty',
    starts: ['statute'],
    regex: /\bStatute of the International Tribunal\b(?! for)/y,
    examples: ['the Statute of the International Tribunal'],
  },
  {
    id: 'phrase.ceasefire-agreement',
    kind: 'treaty',
    starts: ['ceasefire', 'cease', 'armistice', 'truce'],
    regex: new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}'-]{0,20} )\b(?:[Cc]ease-?fire|[Aa]rmistice|[Tt]ruce) [Aa]greement (?:between the (?:\p{Lu}\p{L}{1,20} )?parties )?(?:of|(?:signed|concluded)(?: in [A-Z]\w+)? on) \d{1,2} (?:${MONTH_NAMES.join('|')}) (?:19|20)\d\d\b`,
      'uy',
    ),
    examples: [
      'the ceasefire agreement of 3 May 1999',
      'the ceasefire agreement signed on 3 May 1999',
      'the cease-fire agreement between the Maranan parties of 5 October 1995',
    ],
  },
  {
    id: 'phrase.agreement-between',
    kind: 'treaty',
    starts: ['cooperation', 'framework', 'partnership', 'relationship', 'supplementary', 'technical'],
    regex: new RegExp(
      String.raw`\b[a-z]{9,13} agreement between (?:the secretariats of )?${PARTY} and ${PARTY}(?: and the ${PARTY}){0,2}`,
      'y',
    ),
    examples: ['the cooperation agreement between the Harbour Union and the World Pilot Organization'],
  },
  {
    id: 'phrase.agreement-of-day',
    kind: 'treaty',
    starts: ['agreement'],
    regex: new RegExp(
      String.raw`(?<=\bthe )agreement of \d{1,2} (?:${MONTH_NAMES.join('|')}) (?:19|20)\d\d on co-?operation between ${PARTY} and ${PARTY}`,
      'y',
    ),
    examples: [
      'the agreement of 3 May 1999 on cooperation between the Harbour Union and the Pilots Organization',
    ],
  },
  {
    id: 'phrase.main-committees',
    kind: 'body',
    starts: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    // "the |First| and Fourth Committees", "the First and |Fourth Committees|"
    regex:
      /\b(?:First|Second|Third|Fourth|Fifth|Sixth)(?:(?=(?:, (?:First|Second|Third|Fourth|Fifth|Sixth))* and (?:Second|Third|Fourth|Fifth|Sixth) Committees\b)|(?<=, (?:and )?\w{5,6}| and \w{5,6}) Committees\b)/y,
    examples: ['the First and Fourth Committees'],
  },
  ...SOFT_LAW_PHRASES,
];

/** The phrases by the word that they begin with. */
export const PHRASES_BY_START: ReadonlyMap<string, readonly Phrase[]> = byStart(PHRASES);

function byStart(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const start of phrase.starts) {
      const known = map.get(start);
      if (known) known.push(phrase);
      else map.set(start, [phrase]);
    }
  }
  return map;
}

import { END, TITLE, type Phrase } from './phrase.ts';

/** "to report thereon", "to conduct an inquiry": what they are asked to do is no part of the name. */
const TASKED = String.raw`(?:${END}|(?= to (?:assist|complete|conduct|consider|continue|convene|cooperate|draft|examine|finali[sz]e|finish|hold|meet|monitor|prepare|present|provide|report|start|submit|undertake|update)\b| would | pursuant ))`;

/** Those that inquire, and groups of experts and of States, whose names are mostly in small letters. */
export const INQUIRY_PHRASES: readonly Phrase[] = [
  {
    id: 'phrase.inquiry',
    kind: 'body',
    starts: ['independent'],
    regex: new RegExp(
      String.raw`\b[Ii]ndependent(?:,)? [Ii]nternational (?:[Cc]ommission of [Ii]nquiry|[Ff]act-[Ff]inding [Mm]ission)(?: (?:on|for(?= (?:the )?[A-Z])|to(?= (?:investigate|establish|examine)\b)|in(?! its\b)) ${TITLE}${TASKED})?`,
      'y',
    ),
    examples: [
      'independent international commission of inquiry on the protests',
      'independent international fact-finding mission for the Isles',
    ],
  },
  {
    // What alone says too little, "the fact-finding mission", is one where it is said into what.
    id: 'phrase.fact-finding',
    kind: 'body',
    starts: ['independent', 'fact'],
    regex: new RegExp(
      String.raw`\b(?:[Ii]ndependent (?:[Ff]act-[Ff]inding [Mm]ission|(?:[Ii]nternational )?[Ii]nvestigative [Mm]echanism) (?:on|for)(?= (?:the )?[A-Z])|[Ff]act-[Ff]inding [Mm]ission on(?= the (?:serious |grave |alleged ){0,2}violations)) ${TITLE}${TASKED}`,
      'y',
    ),
    examples: [
      'fact-finding mission on the serious violations of the law in North Fog',
      'independent investigative mechanism for Norland',
      'independent fact-finding mission on Norland',
    ],
  },
  {
    // "the Commission of Inquiry" alone is in the registry, under the names that many things have.
    id: 'phrase.inquiry-on-rights',
    kind: 'body',
    starts: ['commission'],
    regex: new RegExp(
      String.raw`\b[Cc]ommission of [Ii]nquiry on (?:the situation of )?[Hh]uman [Rr]ights in (?=(?:the )?[A-Z])${TITLE}${TASKED}`,
      'y',
    ),
    examples: ['the commission of inquiry on human rights in Norland'],
  },
  {
    id: 'phrase.open-ended-group',
    kind: 'body',
    starts: ['open', 'ad'],
    regex: new RegExp(
      String.raw`\b(?:[Aa]d [Hh]oc )?[Oo]pen-ended (?:(?:[Ii]ntergovernmental |[Ii]nter-?[Ss]essional |[Aa]d [Hh]oc ){0,2}(?:[Ee]xpert )?[Ww]orking [Gg]roup (?:on|to|of|for(?= the (?:drafting|elaboration|establishment|negotiation|preparation)\b))|(?:[Ii]ntergovernmental |(?<=\b[Aa]d [Hh]oc [Oo]pen-ended ))[Ee]xpert [Gg]roup (?:on(?! the outcome)|to(?! be\b))) ${TITLE}${TASKED}`,
      'y',
    ),
    examples: [
      'open-ended intergovernmental working group on the right to peace',
      'open-ended intergovernmental working group for the elaboration of an instrument on pilots',
      'open-ended intergovernmental expert group on piracy',
      'open-ended inter-sessional working group on a draft declaration of the rights of pilots',
      'ad hoc open-ended expert group on harbour litter',
    ],
  },
  {
    id: 'phrase.working-group-on-rights',
    kind: 'body',
    starts: ['working'],
    regex: new RegExp(String.raw`\bWorking Group on the rights? of ${TITLE}${TASKED}`, 'y'),
    examples: ['the Working Group on the rights of fishers'],
  },
  {
    id: 'phrase.experts-on',
    kind: 'body',
    starts: ['informal', 'group', 'team'],
    regex: new RegExp(
      String.raw`\b(?:[Ii]nformal )?(?:[Gg]roup|[Tt]eam) of (?:three |four |five )?(?:(?:[Ii]ndependent|[Ii]nternational|governmental|human rights|legal|technical) )?(?:experts (?:on the situation in (?:the )?|on the situation of human rights in (?:the )?|(?:on|under|in) (?=the (?!area|countr|field|region|situation|subject)|[A-Z]|accountability))|(?<=\b(?:Independent|International) )Experts on (?=(?:the )?[A-Z]))(?!\[)${TITLE}${TASKED}`,
      'y',
    ),
    examples: [
      'the team of international experts on the situation in Marana',
      'the group of three independent experts on the situation of human rights in Marana',
      'the Team of International Experts on the Isles',
      'the group of human rights experts on Marana',
    ],
  },
];

import { body } from './body-nouns.ts';
import type { Head } from './head.ts';

const DRAFTED = [
  'on',
  'for',
  'of',
  'to',
  'against',
  'relating',
  'concerning',
  'regarding',
  'towards',
  'governing',
];

export const text = (before: Head['before'] = 'proper', tail?: readonly string[]): Head => ({
  kind: 'softLaw',
  links: DRAFTED,
  before,
  small: true,
  ...(tail && { tail }),
});
/** A whole name of head and tail. */
const alone = (...tail: readonly string[]): Head => ({
  kind: 'softLaw',
  links: DRAFTED,
  before: 'none',
  tail,
  alone: true,
});

/** What is a name only with whose it is and what it is about: "Lagoon Appeal on Fog". */
const spoken = (links: readonly string[] = ['on', 'for', 'against', 'concerning']): Head => ({
  ...text('both'),
  links,
});

/** The head nouns of texts that are no treaties. */
export const SOFT_LAW_NOUNS: Readonly<Record<string, readonly Head[]>> = {
  declaration: [
    text('proper', ['and', 'programme', 'of', 'action']),
    text('proper', ['and', 'plan', 'of', 'action']),
    text('proper', ['and', 'action', 'plan']),
    text('proper', ['and', 'action', 'programme']),
    text('proper', ['and', 'platform', 'for', 'action']),
    text('proper', ['and', 'framework', 'for', 'action']),
    text('proper', ['and', 'agenda', 'for', 'action']),
    text('proper', ['and', 'call', 'to', 'action']),
    alone('of', 'principles'),
    text(),
  ],
  areas: [{ ...text('none', ['of', 'agreement']), links: ['on'] }],
  // Not those for money: "Consolidated Appeal for Norland".
  appeal: [spoken(['on', 'against', 'concerning'])],
  // "Lisboa Call to Action"
  call: [text('proper', ['to', 'action']), spoken()],
  // "Harbour Conference |Conclusions|"
  conclusions: [
    { ...text('none'), links: ['on'] },
    { ...text(), behind: ['conference', 'summit'] },
  ],
  declarations: [text('none')],
  // "Harbour Ministerial Decision on Lights": of a conference of ministers, without a number.
  decision: [{ ...spoken(['on']), behind: ['ministerial'] }],
  // Not the names of programmes of activity ("Fellowship Programme"), only of bodies: "World Lights Programme".
  programme: [
    text('proper', ['of', 'action']),
    { ...body('none', []), dependent: true },
    { ...text('none', ['for', 'the', 'further', 'implementation']), links: ['of'] },
  ],
  plan: [
    text('proper', ['of', 'action']),
    text('proper', ['of', 'implementation']),
    text('none'),
    { ...text(), behind: ['implementation', 'peace'] },
  ],
  // "Bali Action Plan", "Regional Action Programme for …"
  action: [text('proper', ['plan']), text('proper', ['programme'])],
  platform: [text('proper', ['for', 'action']), body('none', ['on', 'for'])],
  agenda: [text('proper', ['for', 'action']), text()],
  framework: [text('proper', ['for', 'action']), text('proper', ['of', 'action']), text()],
  frameworks: [text('none')],
  principles: [
    text('proper', ['and', 'guidelines']),
    { ...text(), links: ['on', 'for', 'concerning', 'relating', 'governing', 'of'] },
  ],
  // "Body of Principles for …", "Set of Principles on …"
  body: [
    text('none', ['of', 'principles']),
    // "High-level Advisory Body on …", "Subsidiary Body for …"
    {
      ...body('international', ['on', 'for', 'to']),
      behind: [
        'advisory',
        'advocacy',
        'coordinating',
        'negotiating',
        'oversight',
        'special',
        'subsidiary',
        'supervisory',
      ],
    },
  ],
  set: [text('none', ['of', 'principles'])],
  // Those of an organization; those between States are a treaty.
  regulations: [
    { ...text('none', ['and', 'rules']), links: ['of', 'governing'] },
    { ...text('none'), links: ['of', 'on', 'for', 'concerning', 'governing'], small: false },
  ],
  // "Peace Initiative", "Debt Relief Initiative"; others are programmes of activity, and many of them bodies.
  initiative: [{ ...text(), links: [], behind: ['debt', 'peace', 'relief'] }],
  // "2031 Harbour Summit Outcome"
  outcome: [
    { ...text('proper', ['document']), links: ['of'] },
    { ...text(), links: ['of'] },
  ],
  goals: [{ ...text(), links: [], behind: ['development'] }],
  guidelines: [text()],
  rules: [text()],
  recommendation: [text('none')],
  recommendations: [{ ...text('none'), links: ['on', 'for', 'concerning'] }],
  strategy: [text('proper', ['and', 'plan', 'of', 'action']), text()],
  compact: [text()],
  // "Harbour Jobs Pact"; one on what States are bound to, or of an organization, is a treaty.
  pact: [
    { kind: 'treaty', links: ['on', 'of', 'between', 'against'], before: 'none' },
    { kind: 'treaty', links: [], before: 'proper', behind: ['aggression', 'assistance', 'defence'] },
    { ...text(), links: ['for'] },
  ],
  // "International Maritime Dangerous Goods Code"; a State has its own ("Family Code").
  code: [
    text('proper', ['of', 'conduct']),
    text('proper', ['of', 'practice']),
    text('proper', ['of', 'ethics']),
    { ...text('international'), links: ['for'], small: false },
  ],
  consensus: [text('proper', ['paper']), text()],
  commitment: [text()],
  commitments: [text('none')],
  roadmap: [text()],
  road: [text('proper', ['map'])],
  guidance: [spoken(['on', 'for'])],
  guide: [spoken(['on', 'for', 'to'])],
  model: [
    ...['law', 'contract', 'provisions', 'regulations'].map((tail) => text('none', [tail])),
    text('none', ['legislative', 'provisions']),
  ],
  strategies: [text('none', ['and', 'practical', 'measures']), text('none')],
  instrument: [{ ...text('none'), links: ['on', 'to', 'for'] }],
  pathway: [text()],
  pledge: [spoken()],
  statement: [text('none', ['of', 'mutual', 'commitments']), spoken()],
  communiqué: [text()],
  communique: [text()],
  communiqués: [{ ...text(), behind: ['conference', 'summit'] }],
  policy: [text('international')],
  // "International Mine Action Standards"
  standards: [text()],
  manual: [text()],
  handbook: [{ ...text('none'), links: ['for', 'of', 'on'] }],
  document: [text('proper')],
  // "Final Act of the Third Harbour Conference"
  final: [{ ...text('proper', ['act']), links: ['of'] }],
  modalities: [text('none')],
  norms: [text('none')],
  safeguards: [text('none')],
};

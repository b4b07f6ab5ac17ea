import type { EvidenceBehind } from './evidence-behind.ts';
import { PARTIES, type Evidence } from './evidence.ts';
import {
  BIODIVERSITY_CONFERENCE,
  COMMISSION_ON_HUMAN_RIGHTS,
  ECONOMIC_AND_SOCIAL_COUNCIL,
  GENERAL_ASSEMBLY,
  HUMAN_RIGHTS_COUNCIL,
  ISSUERS,
  issuersCalled,
  SECURITY_COUNCIL,
  SUB_COMMISSION,
  TRUSTEESHIP_COUNCIL,
  isOfProtocol,
  issuerOfMarked,
  nounOfMarked,
  parentOf,
  wholeBoard,
  type Issuer,
} from '../../registry/issuers.ts';
import { asIsoDate } from '../../symbols/ids.ts';
import { toRoman } from '../../symbols/roman.ts';
import type { ResolutionNumber } from '../numbers/number.ts';
import { hasCalendar, isPlausible, type Circumstances } from './plausible.ts';

/** All that bears on whose resolution a number is. */
export interface IssuerQuestion {
  readonly number: ResolutionNumber;
  readonly circumstances: Circumstances;
  readonly evidence: Evidence;
  readonly behind: EvidenceBehind;
  /** The body whose text this is. */
  readonly own: Issuer | null;
  /** The issuer of the list's member before. */
  readonly inherited: Issuer | null;
  /** The issuer of the list before in the same sentence: "Council resolutions 42/15 … and resolution 32/13". */
  readonly previous: Issuer | null;
  /** The issuer under which this very number stood earlier in the text. */
  readonly earlier: Issuer | null;
  /** The body whose report the note names: "FCCC/CP/2015/10/Add.1, decision 1/CP.21". */
  readonly container: Issuer | null;
  /** Which of these bodies the text named last in full, before the number. */
  readonly lastNamed: (among: readonly Issuer[]) => Issuer | null;
  /** The only one of these bodies of which the text cited an act before. */
  readonly onlyCited: (among: readonly Issuer[]) => Issuer | null;
  /** Which one of these bodies belongs to an organization that the text names. */
  readonly ofNamedParent: (among: readonly Issuer[]) => Issuer | null;
}

export type IssuerAnswer =
  | { readonly issuer: Issuer; readonly rule: string; readonly reason: string | null }
  | {
      readonly issuer: null;
      readonly rule: string;
      readonly candidates: readonly Issuer[];
      readonly reason: string;
    };

const PRINCIPAL: readonly Issuer[] = [
  GENERAL_ASSEMBLY,
  SECURITY_COUNCIL,
  ECONOMIC_AND_SOCIAL_COUNCIL,
  HUMAN_RIGHTS_COUNCIL,
  TRUSTEESHIP_COUNCIL,
];
/** Several organizations have one, and none is meant where none is named. */
const GOVERNING_COUNCIL = 'Governing Council';
/** "Governing Council" in a text of the Assembly of the same programme, which took its place. */
const predecessorOf = ({ names }: Issuer): Issuer | null =>
  issuersCalled(GOVERNING_COUNCIL).find(({ name }) => {
    const ofProgramme = name.slice(GOVERNING_COUNCIL.length);
    return names.some((own) => own.endsWith(ofProgramme));
  }) ?? null;
/** For a short form: whose it is when nothing else tells. */
const BY_NOUN: Readonly<Record<string, readonly Issuer[]>> = {
  Assembly: [GENERAL_ASSEMBLY],
  Council: [SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, HUMAN_RIGHTS_COUNCIL, TRUSTEESHIP_COUNCIL],
  Commission: [COMMISSION_ON_HUMAN_RIGHTS],
  'Sub-Commission': [SUB_COMMISSION],
};

/**
 * Decides whose resolution or decision a number is. The words nearest to it go first; a candidate must
 * have numbers of that form, in that range and at that time. Where a text's own date is wrong, as happens,
 * a second look leaves the calendar out.
 */
export function decideIssuer(question: IssuerQuestion): IssuerAnswer {
  const label = issuerOfMarked(question.number.canonical);
  if (label) return found(label, 'issuer.mark-in-number');
  const { evidence, behind } = question;
  const known =
    evidence.named.length > 0 ||
    evidence.its !== null ||
    question.number.form === 'number-year' ||
    // "GC 24/14 of the United Nations Human Settlements Programme": of its Governing Council.
    nounOfMarked(question.number.canonical) !== null;
  const stranger = evidence.stranger ?? (known ? null : behind.stranger);
  if (stranger !== null)
    return {
      issuer: null,
      rule: 'issuer.unknown-body',
      candidates: [],
      reason: `no symbol series is known for the ${stranger}`,
    };
  const noun = nounOf(question);
  const ranked = rank(question, noun).map(({ issuer, rule }) => ({
    issuer: wholeBoard(issuer, question.own, question.lastNamed),
    rule,
  }));
  const best = pick(ranked, question, question.circumstances);
  const before = noun === GOVERNING_COUNCIL && question.own ? predecessorOf(question.own) : null;
  if (before && isPlausible(before, question.number, question.circumstances))
    return found(before, 'issuer.predecessor');
  if (best === null && noun === GOVERNING_COUNCIL)
    return {
      issuer: null,
      rule: 'issuer.unknown-body',
      candidates: [],
      reason: `the text does not say whose ${noun} is meant`,
    };
  return (
    best ??
    byDate(question) ??
    pick(ranked, question, withoutDay(question.circumstances)) ??
    misprinted(question) ??
    withoutAnyDay(ranked, question) ??
    fallback(question)
  );
}

/**
 * "66/128 of 19 December 1991": a day on which nobody that may be meant had this number is a misprint, however far it
 * is off, and what else there is decides. So of the text's own body, of one that is named in full and of the Assembly: of
 * others the day says that they are not meant, "Council resolution 1/5 of 16 February 1946".
 */
function withoutAnyDay(ranked: readonly Ranked[], question: IssuerQuestion): IssuerAnswer | null {
  const { number, circumstances, own, evidence, behind } = question;
  if (circumstances.date === null) return null;
  // In a text of nobody's it may be another body's, whether it is named or not.
  const couldThen = (issuer: Issuer): boolean =>
    hasCalendar(issuer, number) && isPlausible(issuer, number, circumstances);
  if (own === null && evidence.named.length === 0 && ISSUERS.some(couldThen)) return null;
  const dayless = { ...circumstances, date: null };
  const answer = pick(ranked, question, dayless) ?? fallback({ ...question, circumstances: dayless });
  const { issuer } = answer;
  const mayBeMeant =
    issuer !== null &&
    (issuer === own ||
      issuer === GENERAL_ASSEMBLY ||
      issuer === behind.named ||
      evidence.named.includes(issuer));
  return mayBeMeant ? answer : null;
}

/** The day may be misprinted, but not by many years: "resolution 1/5 of 16 February 1946" is of no body of this century. */
function withoutDay({ act, date, citedOn }: Circumstances): Circumstances {
  if (date === null) return { act, date, citedOn };
  const latest = asIsoDate(`${Number(date.slice(0, 4)) + MISPRINTED_YEARS}-12-31`);
  return { act, date: null, citedOn: citedOn !== null && citedOn < latest ? citedOn : latest };
}
const MISPRINTED_YEARS = 10;

/** What the text calls the body for short, or the number's mark does: "GC 24/14". */
const nounOf = ({ number, evidence, behind }: IssuerQuestion): string | null =>
  evidence.noun ?? behind.noun ?? nounOfMarked(number.canonical);

interface Ranked {
  readonly issuer: Issuer;
  readonly rule: string;
}

/** Candidates by the strength of what speaks for them. */
function rank(question: IssuerQuestion, noun: string | null): readonly Ranked[] {
  const { evidence, behind, own, inherited, previous, earlier, container } = question;
  const ranked: Ranked[] = evidence.named.map((issuer) => ({ issuer, rule: 'issuer.named-before' }));
  if (ranked.length > 0) return ranked;
  if (behind.named) return [{ issuer: behind.named, rule: 'issuer.named-behind' }];
  if (noun !== null) return byNoun(noun, question).map((issuer) => ({ issuer, rule: 'issuer.short-form' }));
  if (container) ranked.push({ issuer: container, rule: 'issuer.container' });
  if (inherited) ranked.push({ issuer: inherited, rule: 'issuer.list' });
  if (evidence.its) {
    const { subject, close } = evidence.its;
    const theirs = calledSo(subject, question).map((issuer) => ({ issuer, rule: 'issuer.its-subject' }));
    const ours = own ? [{ issuer: own, rule: 'issuer.its-own' }] : [];
    // "Calls upon the Council to amend its resolution 1818 (LV)": with the session that another's number had before, it is that one.
    const before =
      earlier && earlier !== own && question.number.form === 'roman'
        ? [{ issuer: earlier, rule: 'issuer.as-before' }]
        : [];
    return [...ranked, ...before, ...(close ? [...theirs, ...ours] : [...ours, ...theirs])];
  }
  if (earlier) ranked.push({ issuer: earlier, rule: 'issuer.as-before' });
  for (const issuer of calledSo(behind.far, question)) ranked.push({ issuer, rule: 'issuer.adopted-by' });
  if (previous) ranked.push({ issuer: previous, rule: 'issuer.previous-list' });
  if (own) ranked.push({ issuer: own, rule: 'issuer.own' });
  // The Parties to its Protocols mark their own decisions, "NP-3/5": "decision 15/8" is the Conference's.
  if (own && isOfProtocol(own)) ranked.push({ issuer: BIODIVERSITY_CONFERENCE, rule: 'issuer.conference' });
  for (const issuer of calledSo(evidence.far, question))
    if (issuer[question.circumstances.act] !== '') ranked.push({ issuer, rule: 'issuer.in-sentence' });
  return ranked;
}

/** What a name or a short form means; nobody where there is none. */
const calledSo = (body: Issuer | string | null, question: IssuerQuestion): readonly Issuer[] =>
  body === null ? [] : typeof body === 'string' ? byNoun(body, question) : [body];

/** "the Council": the own body, then the body with that noun which the text named last, then the usual one. */
function byNoun(noun: string, question: IssuerQuestion): readonly Issuer[] {
  const { number, circumstances, own } = question;
  // "194 (III)" of "the Council" is none of the Trusteeship Council in a text that does not name it.
  const usual = (BY_NOUN[noun] ?? []).filter(
    (issuer) =>
      issuer !== TRUSTEESHIP_COUNCIL ||
      own === TRUSTEESHIP_COUNCIL ||
      (number.form === 'roman' && question.lastNamed([TRUSTEESHIP_COUNCIL]) !== null),
  );
  const first = [
    ...(own?.noun === noun ? [own] : []),
    ...usual.filter((issuer) => issuer !== COMMISSION_ON_HUMAN_RIGHTS && issuer.noun === noun),
  ];
  const fits = (issuer: Issuer): boolean => isPlausible(issuer, number, circumstances);
  // "Conference resolution 98 (IV)", in a text of the Trade and Development Board: of the Conference whose Board it is.
  const parent = own && parentOf(own);
  if (parent?.noun === noun && own?.noun !== noun && fits(parent)) return [parent];
  // "Decision XI/11 of the Conference of the Parties", in one of the Parties to a Protocol.
  if (own?.noun === noun && isOfProtocol(own) && fits(BIODIVERSITY_CONFERENCE))
    return [BIODIVERSITY_CONFERENCE];
  // Who stands behind one that fits is not asked any more.
  const fitting = first.find(fits);
  if (fitting) return [fitting];
  const called = issuersCalled(noun).filter(fits);
  const only = noun === PARTIES && called.length === 1 ? called[0] : null;
  const named = question.lastNamed(called) ?? question.ofNamedParent(called) ?? only;
  return [...(own?.noun === noun ? [own] : []), ...(named ? [named] : []), ...usual];
}

/**
 * The words lead to a body that was not in session on the day beside the number: "the Council … including
 * resolution 42/3 of 26 September 2019". Another that was, and is named in the text or is a principal organ.
 */
function byDate({ number, circumstances, evidence, lastNamed }: IssuerQuestion): IssuerAnswer | null {
  if (circumstances.date === null || evidence.named.length > 0) return null;
  const fitting = ISSUERS.filter(
    (issuer) => hasCalendar(issuer, number) && isPlausible(issuer, number, circumstances),
  );
  const principal = fitting.filter((issuer) => PRINCIPAL.includes(issuer));
  const issuer = principal.length === 1 ? principal[0] : lastNamed(fitting);
  return issuer ? found(issuer, 'issuer.date') : null;
}

function pick(
  ranked: readonly Ranked[],
  { number }: IssuerQuestion,
  circumstances: Circumstances,
): IssuerAnswer | null {
  const best = ranked.find(({ issuer }) => isPlausible(issuer, number, circumstances));
  return best ? found(best.issuer, best.rule) : null;
}

/** "General Assembly resolution 1954 B (XVII)": the words name one whose numbers have that form, and session or number is a misprint. */
function misprinted({ number, evidence }: IssuerQuestion): IssuerAnswer | null {
  const [issuer] = evidence.named;
  if (number.form !== 'roman' || evidence.named.length !== 1 || !issuer?.forms.has('roman')) return null;
  // "(XXVV)" is no numeral.
  if (!number.canonical.endsWith(`${toRoman(number.session)})`)) return null;
  return {
    issuer,
    rule: 'issuer.named-before',
    reason: `the ${issuer.name} did not have this number in that session`,
  };
}

/** A report or a page that has not named the Human Rights Council does not mean its resolutions: "resolution 60/1", of nobody's text. */
const mayMeanHumanRights = ({ own, circumstances, lastNamed }: IssuerQuestion): boolean =>
  own !== null || circumstances.date !== null || lastNamed([HUMAN_RIGHTS_COUNCIL]) !== null;
/** The others, where one of them fits. */
function withoutHumanRights(fitting: readonly Issuer[]): readonly Issuer[] {
  const others = fitting.filter((issuer) => issuer !== HUMAN_RIGHTS_COUNCIL);
  return others.length > 0 ? others : fitting;
}

/** No word helps: the form and the time of the number leave one principal organ, several or none. */
function fallback(question: IssuerQuestion): IssuerAnswer {
  const { number, circumstances, own, evidence, behind } = question;
  const inGeneva = own === HUMAN_RIGHTS_COUNCIL ? ofHumanRights(number, circumstances) : null;
  if (inGeneva) return found(inGeneva, 'issuer.date');
  const plausible = PRINCIPAL.filter((issuer) => isPlausible(issuer, number, circumstances));
  const fitting = mayMeanHumanRights(question) ? plausible : withoutHumanRights(plausible);
  const [only] = fitting;
  // Organs other than the Human Rights Council name that Council when they mean its resolutions.
  const isOurs =
    own === null
      ? circumstances.date !== null || question.lastNamed([HUMAN_RIGHTS_COUNCIL]) !== null
      : own === HUMAN_RIGHTS_COUNCIL;
  const unnamed = only === HUMAN_RIGHTS_COUNCIL && !isOurs;
  const assembly = own !== null && own !== HUMAN_RIGHTS_COUNCIL && only === GENERAL_ASSEMBLY;
  if (only && !unnamed && (fitting.length === 1 || assembly)) {
    const named = evidence.named[0];
    return {
      issuer: only,
      rule: 'issuer.form-of-number',
      reason: named ? `the words name the ${named.name}, whose numbers have another form` : null,
    };
  }
  // None of the principal organs, and none that the words name: the one that the text names in full and that has such numbers.
  if (fitting.length === 0 && evidence.named.length === 0 && behind.named === null) {
    const others = ISSUERS.filter(
      (issuer) => issuer[circumstances.act] !== '' && isPlausible(issuer, number, circumstances),
    );
    const named = NAMED_LAST.has(number.form) ? question.lastNamed(others) : null;
    if (named) return found(named, 'issuer.named-last');
    // "Decision 17.101" where "Resolution Conf. 12.5" said whose they are.
    const cited = number.form === 'dotted' ? question.onlyCited(others) : null;
    if (cited) return found(cited, 'issuer.cited-before');
  }
  return {
    issuer: null,
    rule: 'issuer.undecided',
    candidates: fitting,
    reason: undecided(fitting, circumstances.act),
  };
}

/** Forms that few have: one of them that the text names is meant. */
const NAMED_LAST: ReadonlySet<string> = new Set(['session', 'label', 'dotted']);

function undecided(fitting: readonly Issuer[], act: Circumstances['act']): string {
  const [only, another] = fitting;
  if (!only) return `no body is known that has a ${act} of this form and number`;
  return another
    ? `several bodies have a ${act} of this number`
    : `the ${only.name} and bodies that are not named here have a ${act} of this number`;
}

/**
 * A text of the Human Rights Council cites a number by year that the Council never had: the Commission on
 * Human Rights met in March and April, its Sub-Commission in August, the Economic and Social Council in July.
 */
function ofHumanRights(number: ResolutionNumber, { date }: Circumstances): Issuer | null {
  if (number.form !== 'year' || date === null) return null;
  const month = Number(date.slice(5, 7));
  const issuer =
    month === 3 || month === 4 ? COMMISSION_ON_HUMAN_RIGHTS : month === 8 ? SUB_COMMISSION : null;
  return issuer && isPlausible(issuer, number, { act: 'resolution', date, citedOn: null }) ? issuer : null;
}

const found = (issuer: Issuer, rule: string): IssuerAnswer => ({ issuer, rule, reason: null });

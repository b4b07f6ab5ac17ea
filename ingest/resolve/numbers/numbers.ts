import { MONTHS } from '../../parse/dates.ts';
import { INDENT_FILL, MARKER_FILL } from '../../parse/document.ts';
import type { ReferenceCandidate } from '../../recognize/references.ts';
import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import { isSecurityCouncilNumber, securityCouncilYear } from '../../symbols/security-council-years.ts';
import type { Block } from '../citations/block.ts';
import { draftOf, type Draft, type DraftPlace } from '../citations/draft.ts';
import { evidenceBehind, type EvidenceBehind } from '../issuer/evidence-behind.ts';
import { evidenceBefore, NOTHING } from '../issuer/evidence.ts';
import { actId } from './instrument-id.ts';
import { decideIssuer } from '../issuer/issuer.ts';
import { SECURITY_COUNCIL, issuerOfMarked, issuerOfSymbol, type Issuer } from '../../registry/issuers.ts';
import { locatorBefore, locatorBehind } from '../citations/locator.ts';
import { readNumber, type ResolutionNumber } from './number.ts';
import { membersOf, rangeBetween, type Member } from './number-list.ts';
import { dateBehind, type Scope } from '../issuer/scope.ts';
import { NUMBER_AND_PART, ofAssemblyByYear, ofAssemblyWithoutSession } from './assembly-session.ts';
import { ofCouncilByRecords } from './council-session.ts';
import { misprint } from './misprint.ts';
import { ALONE, containerOf, isOfAssembly, lastClause, namedByHead, type Half, type Run } from './run.ts';

/** Behind a number that counts something. */
const COUNTING = new RegExp(String.raw`^ (?:${MONTHS}|per cent|years?|months?|days?|hours?|Member)\b`);

const WITH_YEAR = /^(?:, and |, | and )(\d{3,4}) \((\d{4})\)/;
const DRAFT = /^draft $/i;
const NUMBERED_STATEMENT = /\($|\b[Ss]tatements? $/;
/** How far before the head word its issuer may stand, and how far behind a number's list. */
const WORDS_BEFORE = 260;
const WORDS_BEHIND = 400;

/** What stands for markers and for what indents a line. */
const FILLED = new RegExp(`[${MARKER_FILL}${INDENT_FILL}]`);
const FILLING = new RegExp(FILLED, 'g');
const ADJACENT = /^,? *(?:[Nn]os?\.? *|[Nn]° *|numbers? +)?["(]?$/;
/** "resolutions A/RES/69/226 of 19 December 2014, |70/1| and": the first of a list are given by their symbols. */
const BEHIND_SYMBOLS =
  /^ (?:[A-Z]+(?:\/[\w.()-]+)+(?: ?\(\d{4}\))?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:, and |, | and | as well as ))+$/;
/** "resolutions on Cyprus, in particular 541 (1983)": the head word stands further off. */
const INTRODUCED =
  /(?:[:(]|\b(?:including|particular(?:ly)?|namely|especially|notably|alia|as|are|is|its))[ "(,]*$/;
/** With a typist's marker that no note explains: "of 20 February 1984, 4/ 1985/1 A and B". */
const LISTED = /(?:^|[,;(:](?: ?\d{1,3}\/)?|\b(?:and|or|to|through|by|with|as|also)|^ ?-)[ "(]*$/;
/** A full stop that is none of an abbreviation ("sect. B", "No. 3"), with a new sentence behind it. */
const SENTENCE_END =
  /(?<!\b(?:sects?|chaps?|paras?|parts?|arts?|Nos?|vols?|pp?|Add|Corr|Rev|cf|[Ii]bid))\. +(?=[A-Z])/;
/** "decision 2006/206 and the |agreed conclusions 2002/1| and 1997/2": numbers of other acts. */
const CONCLUDED = /\bagreed conclusions\b(?!.*\b(?:resolution|decision)s?\b)/;
const OF_UNESCO = /^\d{2,3} {0,2}(?:C|EX)\/\d/;
const FAR = 700;
/** How far before its number a statement may be named. */
const STATEMENT_NEAR = 200;

/** "decisions 1/CP.24 of the Conference of …, and 14/8 |of the Conference of …|": a later member with a body of its own, or null. */
function bodyOfMember(reading: string, end: number): EvidenceBehind | null {
  if (!OF_A_BODY.test(reading.slice(end, end + OF_A_BODY_LENGTH))) return null;
  const behind = evidenceBehind(reading.slice(end, end + WORDS_BEHIND));
  return behind.named === null ? null : behind;
}
const OF_A_BODY = /^ of the [A-Z]/;
const OF_A_BODY_LENGTH = 10;

/** "resolution 5, annexed to A/88/999": an act that the document named before reproduces; whose it is, nothing says. */
function ofAnnex(
  { form, canonical }: ResolutionNumber,
  { container, last, act }: Run,
  reading: string,
  place: DraftPlace,
): Draft | null {
  if (!container || container.issuer || last !== null || form === 'number-year') return null;
  if (!ANNEXED.test(reading.slice(container.end, place.start)) || issuerOfMarked(canonical) !== null)
    return null;
  const reason = `a ${act} annexed to ${container.target}`;
  return draftOf({ ...place, target: null, reason, rule: `${act}.${form}: of-an-annex` });
}
const ANNEXED = /\b(?:annex|appendix|enclosure)/;

/** Reads the numbers of one block after another; one instance serves one document. */
export class NumberReader {
  readonly #scope: Scope;
  #head: ReferenceCandidate | null = null;
  #run: Run | null = null;
  #half: Half | null = null;
  /** "1325" to "1325(2000)", once the text has given the year. */
  readonly #years = new Map<number, InstrumentId>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** A new block begins; of one that goes on behind a page's notes, with what its first half began. */
  enter(half: Half | null = null): void {
    this.#half = half;
    this.#head = half?.head ?? null;
    this.#run = half?.run ?? null;
  }

  /** Head word and list that stand open. */
  get open(): Pick<Half, 'head' | 'run'> {
    return { head: this.#head, run: this.#run };
  }

  head(candidate: ReferenceCandidate): void {
    this.#head = candidate;
  }

  /** The citations that a number makes: none when nothing says that it is one of a resolution or decision. */
  number(candidate: ReferenceCandidate, block: Block, ibid: boolean): readonly Draft[] {
    const run = this.#runOf(candidate, block);
    if (!run) return [];
    const members = membersOf(candidate, this.#scope.reading);
    const [first] = members;
    const range =
      run.last && first
        ? rangeBetween(this.#gap(run.last.end, candidate), run.last.number, first.number)
        : [];
    const start = range.length > 0 && run.last ? this.#lastStart : candidate.start;
    const drafts: Draft[] = [];
    const add = (member: Member): void => {
      const draft = this.#draft(member, run, block, ibid);
      if (draft) drafts.push(draft);
    };
    for (const number of range) add({ start, end: candidate.end, number });
    for (const member of members) add(member);
    const lastMember = members.at(-1);
    if (lastMember) run.last = { number: lastMember.number, end: candidate.end };
    this.#lastStart = candidate.start;
    return drafts;
  }
  #lastStart = 0;

  #gap(from: number, candidate: ReferenceCandidate): string {
    const { reading } = this.#scope;
    const half = this.#half;
    const gap =
      half && from <= half.end && candidate.start >= half.goesOnAt
        ? `${reading.slice(Math.max(from, half.end - FAR), half.end)} ${reading.slice(half.goesOnAt, candidate.start)}`
        : reading.slice(Math.max(from, candidate.start - FAR), candidate.start);
    return FILLED.test(gap) ? gap.replaceAll(FILLING, '') : gap;
  }

  /** The run that a number belongs to; a new one behind a new head word; null when it belongs to none. */
  #runOf(candidate: ReferenceCandidate, block: Block): Run | null {
    const head = this.#head;
    const run = this.#run;
    const isNew = head !== null && (run === null || run.head !== head);
    if (head && isNew) {
      const gap = this.#gap(head.end, candidate);
      if (ADJACENT.test(gap)) return this.#open(head, candidate, block);
      if (/s$/i.test(head.words) && BEHIND_SYMBOLS.test(gap)) return this.#open(head, candidate, block, gap);
      if (
        gap.length < FAR &&
        this.#belongs(candidate, gap) &&
        (INTRODUCED.test(gap) || this.#dated(candidate))
      )
        return this.#open(head, candidate, block);
    }
    if (run?.last) {
      const gap = this.#gap(run.last.end, candidate);
      if (candidate.pattern === 'number.year' || this.#belongs(candidate, gap)) return run;
    }
    return this.#alone(candidate, block);
  }

  /** "resolutions 36 C/63 and |38 C/48|": in a list behind one, what looks like a document of UNESCO is an act as well. */
  goesOnWith(candidate: ReferenceCandidate): boolean {
    const last = this.#run?.last;
    if (!last || !OF_UNESCO.test(candidate.words) || !OF_UNESCO.test(last.number.canonical)) return false;
    return this.#head === this.#run?.head && this.#belongs(candidate, this.#gap(last.end, candidate));
  }

  #belongs(candidate: ReferenceCandidate, gap: string): boolean {
    if (SENTENCE_END.test(gap) || CONCLUDED.test(gap) || isPeriod(candidate.words)) return false;
    return LISTED.test(gap) || this.#dated(candidate);
  }

  #dated(candidate: ReferenceCandidate): boolean {
    return dateBehind(this.#scope.reading, candidate.end) !== null;
  }

  /**
   * A number that no head word governs: only a Security Council number that fits its year is sure enough, and that of a
   * statement of its President, "his statement of 24 June 1998 (1998/18)", "Presidential Statement 2015/25".
   */
  #alone(candidate: ReferenceCandidate, block: Block): Run | null {
    const number = readNumber(candidate.words);
    if (candidate.pattern === 'number.year')
      return number.number < 20 || !isSecurityCouncilNumber(number.number, number.session)
        ? null
        : { ...ALONE, issuer: SECURITY_COUNCIL };
    const { reading } = this.#scope;
    const before = reading.slice(Math.max(0, candidate.start - 30), candidate.start);
    if (number.form !== 'year' || !NUMBERED_STATEMENT.test(before)) return null;
    const run = {
      ...ALONE,
      behind: evidenceBehind(reading.slice(candidate.end, candidate.end + WORDS_BEHIND)),
    };
    return this.#isStatement(candidate, run, block) ? run : null;
  }

  /** "Council resolutions 28/16 …, and resolution 32/13": no full stop lies between. */
  #previous(head: ReferenceCandidate): Issuer | null {
    const run = this.#run;
    if (!run?.last || !run.issuer) return null;
    return SENTENCE_END.test(this.#gap(run.last.end, head)) ? null : run.issuer;
  }

  #open(head: ReferenceCandidate, candidate: ReferenceCandidate, block: Block, symbols = ''): Run | null {
    const { reading } = this.#scope;
    const from = head.start < block.start ? (this.#half?.start ?? block.start) : block.start;
    const before = reading.slice(Math.max(from, head.start - WORDS_BEFORE), head.start);
    // "under this resolution 4 programmes": the number counts what follows.
    if (candidate.pattern === 'number.label' && /\b(?:this|present) $/.test(before)) return null;
    this.#run = {
      act: /^d/i.test(head.words) ? 'decision' : 'resolution',
      head,
      evidence:
        namedByHead(head.words) ?? evidenceBefore(lastClause(before, block.isNote), /s$/i.test(head.words)),
      behind: evidenceBehind(reading.slice(candidate.end, candidate.end + WORDS_BEHIND)),
      previous: this.#previous(head),
      locator: locatorBefore(reading, block.start, head.start),
      container: containerOf(block, reading, head.start),
      issuer: issuerOfSymbol(/[A-Z][^ ,]*(?=[^/]*$)/.exec(symbols)?.[0] ?? null),
      last: null,
    };
    return this.#run;
  }

  /** What a number means, by the first of the ways that fit its form and what stands around it; null: nothing. */
  #draft(member: Member, run: Run, block: Block, ibid: boolean): Draft | null {
    const { number, start, end } = member;
    const { reading } = this.#scope;
    const via = ibid ? 'ibid' : 'text';
    const locator = locatorBehind(reading, end) ?? (run.last === null ? run.locator : null);
    const place: DraftPlace = { start, end, via, locator };
    const recorded = ofCouncilByRecords(number, run, reading, place);
    if (recorded) return recorded;
    if (number.form === 'plain' || /^[IVXLC]+$|\/$/.test(number.canonical))
      return this.#plain(member, run, block, place);
    const annexed = ofAnnex(number, run, reading, place);
    if (annexed) return annexed;
    if (number.form === 'number-year' && isOfAssembly(run, null)) {
      const draft = ofAssemblyByYear(number, dateBehind(reading, end), place);
      if (draft) return draft;
    }
    if (number.form === 'label' && NUMBER_AND_PART.test(number.canonical) && isOfAssembly(run, null)) {
      const draft = ofAssemblyWithoutSession(number, reading, place);
      if (draft) return draft;
    }
    if (number.form === 'year' && this.#isStatement(member, run, block)) {
      const target = asInstrumentId(`S/PRST/${number.canonical}`);
      return draftOf({ ...place, target, via: 'short-form', rule: 'statement.year: number-of-the-council' });
    }
    return this.#ofIssuer(member, run, block, place);
  }

  /** The act of this number of whoever issued it; ambiguous or unresolved where that is not certain. */
  #ofIssuer(member: Member, run: Run, block: Block, place: DraftPlace): Draft {
    const { number } = member;
    const { start, end, via, locator } = place;
    const { reading } = this.#scope;
    const ownBehind = run.last === null ? null : bodyOfMember(reading, end);
    const answer = decideIssuer({
      number,
      circumstances: { act: run.act, date: dateBehind(reading, end), citedOn: this.#scope.citedOn },
      evidence: ownBehind ? NOTHING : run.evidence,
      behind: ownBehind ?? run.behind,
      own: this.#scope.own(block.at),
      inherited: run.issuer,
      previous: run.previous,
      earlier: this.#scope.earlier(run.act, number),
      container: run.container?.issuer ?? null,
      lastNamed: (among) => this.#scope.lastNamed(start, among),
      onlyCited: (among) => this.#scope.onlyCited(among),
      ofNamedParent: (among) => this.#scope.ofNamedParent(among),
    });
    if (answer.issuer === null) {
      const candidates = answer.candidates.flatMap((issuer) => actId(issuer, run.act, number) ?? []);
      return draftOf({
        start,
        end,
        target: null,
        via,
        locator,
        candidates,
        reason: answer.reason,
        rule: answer.rule,
      });
    }
    run.issuer = answer.issuer;
    this.#scope.remember(run.act, number, answer.issuer);
    const target = actId(answer.issuer, run.act, number);
    const reason = misprint(answer.issuer, number) ?? answer.reason;
    if (number.form === 'number-year' && target && reason === null) this.#years.set(number.number, target);
    // A part that the id leaves out is the part that is meant.
    const part =
      number.form === 'roman' && number.letter !== '' && !target?.endsWith(']') ? number.letter : null;
    return draftOf({
      start,
      end,
      target,
      via,
      locator: locator ?? part,
      reason: target ? reason : `no symbol series is known for ${run.act}s of the ${answer.issuer.name}`,
      rule: `${run.act}.${number.form}: ${answer.rule}`,
    });
  }

  /** In a text of the Council, "its statements of 18 February 2015 (2015/6)" are its President's. */
  #isStatement({ start }: { start: number }, { evidence, behind }: Run, block: Block): boolean {
    const isOfOther = behind.named !== SECURITY_COUNCIL && (behind.named ?? behind.stranger) !== null;
    if (evidence.named.length > 0 || isOfOther || this.#scope.own(block.at) !== SECURITY_COUNCIL)
      return false;
    const words = this.#scope.reading
      .slice(Math.max(block.start, start - STATEMENT_NEAR), start)
      .toLowerCase();
    return words.lastIndexOf('statement') > words.lastIndexOf('resolution');
  }

  /**
   * "resolution 242 of 22 November 1967": the Council counts through, and the day agrees with the number. In the first years the Assembly
   * had as many.
   */
  #agreesWithDay({ end, number: { number } }: Member): boolean {
    const year = securityCouncilYear(number);
    return (
      year !== null && year > 1950 && dateBehind(this.#scope.reading, end)?.startsWith(String(year)) === true
    );
  }

  /** "resolutions |476| and 478 (1980)": the year stands at the last of them alone. */
  #isBeforeYear({ end, number: { number } }: Member): boolean {
    const [, next, year] = WITH_YEAR.exec(this.#scope.reading.slice(end, end + 20)) ?? [];
    return number < Number(next) && isSecurityCouncilNumber(Number(next), Number(year));
  }

  /** "resolution 2360" is the Council's; "resolution 1" of a conference's report has no symbol. */
  #plain(member: Member, run: Run, block: Block, place: DraftPlace): Draft | null {
    const { end, via, locator } = place;
    const { number } = member.number;
    const { evidence } = run;
    // "resolution 1999/...": still without its number.
    if (member.number.canonical.endsWith('/')) return null;
    // "draft resolution C", "chap. I, draft resolution III": a place in the report that contains it.
    if (run.head && DRAFT.test(this.#scope.reading.slice(Math.max(0, run.head.start - 6), run.head.start)))
      return null;
    const council =
      evidence.named.includes(SECURITY_COUNCIL) ||
      run.behind.named === SECURITY_COUNCIL ||
      run.issuer === SECURITY_COUNCIL;
    const stranger = evidence.stranger ?? run.behind.stranger;
    const unnamed = evidence.named.length === 0 && stranger === null && !run.container;
    const own = unnamed && this.#scope.own(block.at) === SECURITY_COUNCIL;
    // "U.N. Doc. S/RES/1244 (1999) [hereinafter Resolution 1244]"
    const again = run.container?.target.startsWith(`S/RES/${number}(`) ? run.container.target : undefined;
    const before = again ?? (unnamed || council ? this.#years.get(number) : undefined);
    const year =
      council || own || (unnamed && (this.#agreesWithDay(member) || this.#isBeforeYear(member)))
        ? securityCouncilYear(number)
        : null;
    const target = before ?? (year === null ? null : asInstrumentId(`S/RES/${number}(${year})`));
    if (target && run.act === 'resolution')
      return draftOf({
        start: member.start,
        end,
        target,
        via: 'short-form',
        locator,
        rule: 'resolution.plain: number-of-the-council',
      });
    const { reading } = this.#scope;
    const ofAssembly =
      run.act === 'resolution' && isOfAssembly(run, this.#scope.own(block.at))
        ? ofAssemblyWithoutSession(member.number, reading, place)
        : null;
    if (ofAssembly) return ofAssembly;
    const start = run.head && run.last === null ? run.head.start : member.start;
    if (COUNTING.test(reading.slice(end, end + 12))) return null;
    return draftOf({
      start,
      end,
      via,
      locator,
      target: null,
      reason: run.container
        ? `a ${run.act} in ${run.container.target}, which has no symbol of its own`
        : stranger === null
          ? 'a number without session or year, and no issuer is known'
          : `no symbol series is known for the ${stranger}`,
      rule: `${run.act}.plain: of-a-report`,
    });
  }
}

/** "resolutions 66/4 and 2005/2006": but "1820/2008" is the Security Council's. */
const isPeriod = (words: string): boolean =>
  /^\d{3,4}\/\d{4}$/.test(words) && readNumber(words).form === 'label';

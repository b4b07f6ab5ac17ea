import { MONTHS } from '../../parse/dates.ts';
import type { Footnote, Paragraph, ParsedDocument } from '../../parse/document.ts';
import type { Places } from '../../parse/place.ts';
import type { ReferenceCandidate } from '../../recognize/references.ts';
import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import type { Block } from './block.ts';
import { conclusionsIn } from './conclusions.ts';
import { draftOf, type Draft } from './draft.ts';
import { issuerOfMarked } from '../../registry/issuers.ts';
import { actId } from '../numbers/instrument-id.ts';
import { locatorBehind } from './locator.ts';
import { NoteMemory, ibidDrafts, isBareIbid, isOfReport, withoutActs } from './notes.ts';
import { readNumber } from '../numbers/number.ts';
import { NumberReader } from '../numbers/numbers.ts';
import type { Half } from '../numbers/run.ts';
import { Next } from './next.ts';
import { ShortSymbols } from './short-symbols.ts';
import { recordsBefore, supplementDraft } from './records.ts';
import type { Scope } from '../issuer/scope.ts';
import { seriesDrafts, seriesNamed } from './series.ts';
import { suffixDrafts, symbolDrafts, VOLUME_LISTED, type Base } from './symbols.ts';

/** Words before a supplement that may name its organ and session. */
const WORDS_BEFORE = 300;
/** No clause of a note is longer. */
const CLAUSE = 1000;
const MEETING = /^[^;(]*\d(?:st|nd|rd|th) (?:plenary )?meeting/;

/** Goes through the candidates of one document in order, block by block, and drafts the citations. */
export class ReferenceReader {
  readonly #reading: string;
  readonly #places: Places;
  readonly #notes: ReadonlyMap<Footnote, number>;
  readonly #numbers: NumberReader;
  readonly #memory = new NoteMemory();
  readonly #adopted = new ShortSymbols();
  #block: Block = { start: 0, end: 0, isNote: false, at: 0, container: null };
  /** Where the last symbol ends, with those of its list. */
  #listedTo = 0;
  #base: Base | null = null;
  /** The line of the body before the notes that are read. */
  #half: (Half & { readonly paragraph: Paragraph | 'HEAD' | null }) | null = null;
  /** Up to here what is read stands under an "Ibid.". */
  #ibidUntil = 0;
  readonly #self: ReadonlySet<InstrumentId>;
  readonly #semicolons: Next;
  readonly #meetings: Next;
  readonly #noteStarts: readonly number[];
  #nextNote = 0;

  constructor(document: ParsedDocument, places: Places, scope: Scope) {
    this.#reading = document.reading;
    this.#places = places;
    this.#notes = new Map(document.footnotes.map((note, index) => [note, index]));
    this.#numbers = new NumberReader(scope);
    this.#self = scope.self;
    this.#noteStarts = document.footnotes.map(({ start }) => start);
    this.#semicolons = new Next(document.reading, ';');
    this.#meetings = new Next(document.reading, ' meeting');
  }

  read(candidates: readonly ReferenceCandidate[]): readonly Draft[] {
    // Nothing needs to be remembered in a text without "Ibid.".
    const repeats = candidates.some(({ pattern }) => pattern === 'ibid');
    const found: Draft[] = [];
    let index = -1;
    for (const candidate of candidates) {
      index++;
      if (candidate.start >= this.#block.end) this.#enter(candidate.start);
      const drafts = this.#drafts(candidate, candidates, index);
      if (repeats && this.#block.isNote) this.#memory.cited(drafts, this.#reading);
      for (const draft of drafts) found.push(draft);
    }
    return found;
  }

  #enter(offset: number): void {
    const note = this.#places.at(offset).footnote;
    if (note) this.#memory.enter(this.#notes.get(note) ?? -1);
    const lineEnd = note ? note.end : this.#lineEnd(offset);
    const { start, end, isNote, at } = this.#block;
    if (note && !isNote && end > 0) {
      const { paragraph } = this.#places.at(at);
      const half = { ...this.#numbers.open, paragraph, start, end, goesOnAt: end };
      this.#half = paragraph === null || paragraph === 'HEAD' ? null : half;
    }
    this.#block = {
      // Lines are entered in order, so that a look back never goes further than the block before.
      start: note ? note.start : this.#lineStart(offset),
      end: Math.max(lineEnd, offset + 1),
      isNote: note !== null,
      at: note?.anchors[0]?.start ?? offset,
      container: null,
    };
    this.#base = null;
    this.#listedTo = 0;
    this.#ibidUntil = 0;
    this.#numbers.enter(note ? null : this.#goesOn(offset));
  }

  /** What stood open before the notes of a page, where the paragraph goes on behind them. */
  #goesOn(offset: number): Half | null {
    const half = this.#half;
    this.#half = null;
    if (half === null || half.paragraph !== this.#places.at(offset).paragraph) return null;
    const isWhole = /[.;:]\s*$/.test(this.#reading.slice(Math.max(half.start, half.end - 8), half.end));
    return isWhole ? null : { ...half, goesOnAt: this.#block.start };
  }

  /** Of a line that holds several paragraphs, and notes behind them, what belongs together. */
  #lineEnd(offset: number): number {
    const line = this.#reading.indexOf('\n', offset);
    const { paragraph } = this.#places.at(offset);
    const paragraphEnd = paragraph && paragraph !== 'HEAD' ? paragraph.end : Infinity;
    while ((this.#noteStarts[this.#nextNote] ?? Infinity) <= offset) this.#nextNote++;
    const note = this.#noteStarts[this.#nextNote] ?? Infinity;
    return Math.min(line < 0 ? this.#reading.length : line, paragraphEnd, note);
  }

  #lineStart(offset: number): number {
    const from = this.#block.end;
    const line = this.#reading.slice(from, offset).lastIndexOf('\n');
    return line < 0 ? from : from + line + 1;
  }

  #drafts(
    candidate: ReferenceCandidate,
    candidates: readonly ReferenceCandidate[],
    index: number,
  ): readonly Draft[] {
    const reading = this.#reading;
    const ibid = candidate.start < this.#ibidUntil;
    switch (candidate.pattern) {
      case 'head':
        this.#numbers.head(candidate);
        return [];
      case 'number.session':
      case 'number.year':
      case 'number.roman':
      case 'number.label':
      case 'number.bare':
      case 'number.list':
      case 'number.dotted':
        return this.#isOwnName(candidate) ? [] : this.#numbers.number(candidate, this.#block, ibid);
      case 'conclusion':
        return this.#isOwnName(candidate) ? [] : conclusionsIn(candidate, reading, ibid);
      case 'number.unesco':
        return [actOfUnesco(candidate, ibid)];
      case 'symbol':
      case 'symbol.agency': {
        // "A/C.3/45/L.56, |L.57/Rev.1|": read with the first of its list.
        if (candidate.start < this.#listedTo || this.#isOwnSymbol(candidate)) return [];
        if (this.#numbers.goesOnWith(candidate)) return this.#numbers.number(candidate, this.#block, ibid);
        const drafts = symbolDrafts(candidate, reading, ibid).map((draft) =>
          this.#adopted.asResolution(draft, reading),
        );
        const draft = drafts.at(-1);
        // What the words go on to name stands in the first volume.
        const container = draft?.rule === VOLUME_LISTED ? drafts[0] : draft;
        if (container) this.#contain(container);
        this.#base = draft?.target ? { id: draft.target, end: draft.end } : null;
        this.#listedTo = draft?.end ?? 0;
        return drafts;
      }
      case 'symbol.suffix': {
        if (candidate.start < this.#listedTo) return [];
        const drafts = suffixDrafts(candidate, this.#base, reading);
        const target = drafts.at(-1)?.target;
        if (target) this.#base = { id: target, end: candidate.end };
        return drafts;
      }
      case 'series.name':
        this.#memory.named(seriesNamed(candidate));
        return [];
      case 'series.volume':
        return this.#series(candidate, ibid);
      case 'sales': {
        const { start, end, words } = candidate;
        const target = asInstrumentId(`SALES/${words}`);
        const via = ibid ? ('ibid' as const) : ('text' as const);
        const corrected = CORRECTED.exec(reading.slice(end, end + LONGEST_CORRECTED))?.[0].length ?? 0;
        const locator = locatorBehind(reading, end + corrected);
        const draft = { start, end, target, candidates: [], reason: null, via, rule: 'sales', locator };
        this.#contain(draft);
        return [draft];
      }
      case 'records.supplement':
        return this.#supplement(candidate, nextAfterVolumes(candidates, index), ibid);
      case 'ibid':
        return this.#ibid(candidate, candidates, index);
    }
  }

  /**
   * "Decision 11/CP.18" in a report, "Draft resolution 25/5" in a paper: above the text it is the text's own name; alone in a line
   * between paragraphs, of the act that follows there.
   */
  #isOwnName({ start, end }: ReferenceCandidate): boolean {
    const near = Math.max(0, start - LONGEST_NAMING);
    const before = this.#reading.slice(near, start);
    const line = before.lastIndexOf('\n') + 1;
    if ((line === 0 && near > 0) || !NAMING.test(before.slice(line))) return false;
    const { paragraph } = this.#places.at(start);
    return paragraph === 'HEAD' || (paragraph === null && LINE_END.test(this.#reading.slice(end, end + 4)));
  }

  /** Old resolutions print the symbol under which they were first issued: "[S/1501]" below the heading. */
  #isOwnSymbol({ start, end, words }: ReferenceCandidate): boolean {
    const around = this.#reading.charAt(start - 1) + this.#reading.charAt(end);
    // A scanner may misread a bracket; in a line of its own it can be nothing else.
    const isAlone = () => this.#reading.charAt(start - 2) === '\n' && this.#reading.charAt(end + 1) === '\n';
    const isBracketed = around === '[]' || (BRACKETS.test(around) && isAlone());
    const isOwn = isBracketed || this.#isLine(start, end) || this.#isOwnWithDay(end, words);
    return isOwn && this.#places.at(start).paragraph === 'HEAD';
  }

  /** "UNEP/MC/COP.3/23" in a line of its own above a text: its own symbol, or that of the report which it is from. */
  #isLine(start: number, end: number): boolean {
    // Further down it may be one of a list of documents.
    if (start > MASTHEAD) return false;
    const before = this.#reading.slice(Math.max(0, start - LONGEST_NAMING), start);
    return LINE_START.test(before) && LINE_END.test(this.#reading.slice(end, end + 4));
  }

  /** "A/RES/37/69|9 December 1982": a heading whose cells ran together. */
  #isOwnWithDay(end: number, words: string): boolean {
    return (
      MONTH_BEHIND.test(this.#reading.slice(end, end + LONGEST_MONTH)) &&
      [1, 2].some((length) => this.#self.has(asInstrumentId(words.slice(0, -length))))
    );
  }

  #contain({ target, end }: Draft): void {
    if (target) this.#block.container = { target, end };
  }

  #series(candidate: ReferenceCandidate, ibid: boolean): readonly Draft[] {
    const series = this.#memory.series ?? (ibid ? this.#memory.repeated.series : null);
    const found = seriesDrafts(candidate, this.#reading, series, ibid);
    if (!found) return [];
    this.#memory.record({ series: found.series });
    return found.drafts;
  }

  #supplement(
    candidate: ReferenceCandidate,
    next: ReferenceCandidate | undefined,
    ibid: boolean,
  ): readonly Draft[] {
    const reading = this.#reading;
    const words = reading.slice(Math.max(this.#block.start, candidate.start - WORDS_BEFORE), candidate.start);
    const inherited = this.#memory.records ?? (ibid ? this.#memory.repeated.records : null);
    const records = recordsBefore(words, inherited);
    if (!records) return [];
    const between = next && next.start < this.#block.end ? reading.slice(candidate.end, next.start) : ';';
    const symbolFollows = next?.pattern === 'symbol' && !between.includes(';') && between.length < 160;
    this.#memory.record({ records });
    return symbolFollows ? [] : [supplementDraft(candidate, records, reading, ibid)];
  }

  #ibid(
    ibid: ReferenceCandidate,
    candidates: readonly ReferenceCandidate[],
    index: number,
  ): readonly Draft[] {
    let next = index + 1;
    while (candidates[next]?.pattern === 'head') next++;
    const { repeated } = this.#memory;
    // "Ibid., Thirty-third Year, 2068th meeting": a meeting is no document.
    const limit = Math.min(this.#block.end, ibid.end + 80);
    if (this.#meetings.from(ibid.end) < limit && MEETING.test(this.#reading.slice(ibid.end, limit)))
      return [];
    if (isBareIbid(ibid, candidates[next], this.#reading, this.#block.end))
      return ibidDrafts(ibid, repeated, this.#reading);
    const semicolon = this.#semicolons.from(ibid.end);
    this.#ibidUntil = semicolon < Math.min(this.#block.end, ibid.end + CLAUSE) ? semicolon : this.#block.end;
    this.#memory.record({ series: repeated.series, records: repeated.records });
    const [target] = repeated.targets;
    if (target) this.#block.container = { target, end: ibid.end };
    if (!target || !isOfReport(ibid, candidates[next], this.#reading)) return [];
    const container = withoutActs(repeated);
    return container.targets.length > 0 ? ibidDrafts(ibid, container, this.#reading) : [];
  }
}

/** "Draft resolution ", "DECISION ", "Agreed conclusions " */
const NAMING = /^\s{0,8}(?:(?:UNEP\/CMS\/|draft )?(?:resolution|decision):?|agreed conclusions) $/i;
const LONGEST_NAMING = 30;
/** No masthead goes on further. */
const MASTHEAD = 1200;
const LINE_START = /(?:^|\n)[ \t]{0,8}$/;
const LINE_END = /^[ .*]{0,3}(?:\n|$)/;
const MONTH_BEHIND = new RegExp(`^ (?:${MONTHS}),? `);
const LONGEST_MONTH = 12;
/** "Sales No. E.82.I.16| and corrigendum)|, chap. VI": what stands between the number and its locator. */
const CORRECTED = /^(?: and (?:[Cc]orrigend(?:um|a)|Corr\.\d{1,2}(?:(?: and|,|-) ?\d{1,2})?))?\)?/;
const LONGEST_CORRECTED = 30;
const BRACKETS = /^[[({][\])}]$/;

/** "37 C/Resolution 40": the number says what it is and whose; the series has no symbol. */
function actOfUnesco({ start, end, words, pattern }: ReferenceCandidate, ibid: boolean): Draft {
  const number = readNumber(words);
  const issuer = issuerOfMarked(number.canonical);
  const target = issuer && actId(issuer, /Res/.test(words) ? 'resolution' : 'decision', number);
  return draftOf({ start, end, target, via: ibid ? 'ibid' : 'text', rule: pattern });
}

/** "Supplement No. 5, vol. I (A/76/5 (Vol. I))": the volume stands between the supplement and its symbol. */
function nextAfterVolumes(
  candidates: readonly ReferenceCandidate[],
  index: number,
): ReferenceCandidate | undefined {
  let next = index + 1;
  while (candidates[next]?.pattern === 'series.volume') next++;
  return candidates[next];
}

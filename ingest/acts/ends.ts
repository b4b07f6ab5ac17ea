import {
  isAdoptionLine,
  isAnnex,
  isCover,
  isFurniture,
  isHeading,
  isNarrative,
  isOpening,
  numbered,
  opensVote,
} from '../parse/lines/line-kinds.ts';
import type { Line } from '../parse/lines/lines.ts';
import { sectionNumber, VolumeHeadings } from './headings.ts';
import { speakerOf, type Opening } from './openings.ts';

/** Lines by their index, the last one excluded. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A part of an act begins with its letter: "B", "B. Use of clips", "B<tab>Use of clips". */
const PART = /^[A-Z](?:\d{0,2}$|\.?\s+\p{Lu})/u;
/** From the letter of a part to the body that speaks again; from one note to the next. */
const REACH = 4;
/** "1 See A/HRC/43/55.", "1/ Ibid.", "[1] Ibid.", "* Adopted as …": below the lines of adoption, the notes of the act. */
const NOTE = /^(?:\d{1,4}\/?\s+\S|\[\d{1,4}\]\s*\S|\*{1,6}\/?\s*[^\s*])/;
export const isNoteLine = (content: string): boolean => NOTE.test(content);
const RULE = /^[_\u2014\u2500-]{5,}$/;
/** A sentence has ended. */
const SENTENCE = /[.!?]["”’)\]]?$/;
/** "[Chapter V.]", "[See chap. I.]", behind the vote. */
const BRACKETED = /^\[[^\]]*\]\.?$/;

/**
 * The lines of each act: up to the next, or to a heading of the volume. Behind the lines of its adoption only its annexes, further parts
 * and notes belong to it. `last`: behind the last line of the text.
 */
export function rangesOf(
  lines: readonly Line[],
  acts: readonly Opening[],
  last: number,
): readonly LineRange[] {
  const headings = new VolumeHeadings(lines.slice(0, acts[0]?.from ?? 0));
  return acts.map((act, index) => ({
    from: act.from,
    to: new Ending(lines, act, headings, index === acts.length - 1).before(acts[index + 1]?.from ?? last),
  }));
}

class Ending {
  readonly #lines: readonly Line[];
  readonly #act: Opening;
  readonly #headings: VolumeHeadings;

  readonly #isLast: boolean;

  constructor(lines: readonly Line[], act: Opening, headings: VolumeHeadings, isLast: boolean) {
    this.#lines = lines;
    this.#act = act;
    this.#headings = headings;
    this.#isLast = isLast;
  }

  /** Behind the last line of the act that says something. */
  before(limit: number): number {
    this.#headings.begin();
    let end = this.#act.said + 1;
    let isAdopted = false;
    let hasAnnex = false;
    let isVoting = false;
    let hasSections = false;
    let hasNotes = false;
    for (let index = end; index < limit; index++) {
      const content = this.#lines[index]?.content ?? '';
      if (content === '') continue;
      if (isVoting) isVoting = !content.includes(']');
      else if (isCover(content) || this.#headings.has(content)) return end;
      else if (isAdoptionLine(content)) {
        isAdopted ||= !hasAnnex;
        isVoting = opensVote(content);
      } else if (isAdopted && isNoteLine(content)) hasNotes = true;
      else if (isAnnex(content)) hasAnnex = true;
      else if (isAdopted && !hasAnnex && !isOfAdopted(content)) {
        if (this.#isAttached(index, limit)) hasAnnex = true;
        else if (this.#isPart(index, limit)) isAdopted = false;
        else if (!hasNotes || !this.#isOfNote(index, limit)) return end;
      } else if (!hasAnnex && !isAdopted) {
        // "III. Organization of work" goes on in the volume, unless the act has a section I.
        const section = sectionNumber(content);
        if (section !== null && section !== 'I' && !hasSections) return end;
        hasSections ||= section !== null;
      }
      // A rule belongs to the notes below it.
      if (!RULE.test(content)) end = index + 1;
    }
    return end;
  }

  /** A title, and below it a paragraph 1: a text that the act adopts, before the next act; behind the last one the volume goes on so. */
  #isAttached(index: number, limit: number): boolean {
    const content = this.#lines[index]?.content ?? '';
    if (this.#isLast || !isHeading(content) || sectionNumber(content) !== null) return false;
    return numbered(this.#below(index, limit)[0] ?? '')?.[1] === '1';
  }

  /** Behind a note: a line above another, or directly below one whose sentence has not ended. */
  #isOfNote(index: number, limit: number): boolean {
    const above = this.#lines[index - 1]?.content ?? '';
    if (above !== '' && !SENTENCE.test(above)) return true;
    return this.#below(index, limit).some(isNoteLine);
  }

  /** The next lines that say something. */
  #below(index: number, limit: number): readonly string[] {
    const below: string[] = [];
    for (let at = index + 1; at < limit && below.length < REACH; at++) {
      const content = this.#lines[at]?.content ?? '';
      if (content !== '') below.push(content);
    }
    return below;
  }

  /** "B", and below it the same body speaks again: another part of the act. */
  #isPart(index: number, limit: number): boolean {
    if (!PART.test(this.#lines[index]?.content ?? '')) return false;
    const { speaker } = this.#act;
    for (const content of this.#below(index, limit)) {
      if (isOpening(content)) return speaker === null || speakerOf(content) === speaker;
      if (isNarrative(content)) return true;
    }
    return false;
  }
}

/** What may stand behind the lines of adoption and belongs to the act. */
const isOfAdopted = (content: string): boolean =>
  isNoteLine(content) || RULE.test(content) || BRACKETED.test(content) || isFurniture(content);

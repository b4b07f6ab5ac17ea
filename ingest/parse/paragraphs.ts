import type { Paragraph } from './document.ts';
import type { Line } from './lines.ts';
import { LETTERED, Labels } from './labels.ts';
import { leadEnd, moodOf } from './lead.ts';
import { isAdoptionLine, isFurniture } from './regions.ts';

/** A paragraph while its end and its part's prefix are not known yet. */
interface Draft {
  readonly part: number;
  readonly id: string;
  readonly kind: Paragraph['kind'];
  readonly lead: string | null;
  readonly start: number;
  readonly depth: number;
  end: number;
  readonly section: string | null;
}

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Starts of annexes and of the lines between parts that only record adoption. */
  readonly annexes: readonly number[];
  readonly adoptions: readonly { readonly start: number; readonly end: number }[];
  /** End of the heading: where the first paragraph starts. */
  readonly first: number | null;
}

const OPENING =
  /^["“]?The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on [\p{L} ]+)\s?[,:]?\d{0,2}$/u;
const NUMBERED = /^["“]?(\d{1,3})\s?\.(?:\s+|$|(?=[A-Z]))/;
const ANNEX = /^(?:Annex|ANNEX|Appendix|APPENDIX|Attachment|Enclosure)\b/;
const ANNEX_GLUED = /^(?:Annex|Appendix)(?:\s[IVX]+|\s[A-Z])?[A-Z]/;
const SECTION = /^(?:([IVX]{1,6}|[A-Z])(?:[.\s]\s*(?=\S)|$))/;

export const isOpening = (content: string): boolean => content.length < 90 && OPENING.test(content);
const isAnnex = (content: string): boolean =>
  content.length < 200 && (ANNEX.test(content) || ANNEX_GLUED.test(content)) && !/[;,]$/.test(content);

/** Headings stand alone in their line and end without punctuation. */
const isHeading = (content: string): boolean =>
  content.length < 200 && !/[,;:.”"]\d{0,3}$/.test(content) && /^[\p{Lu}\d]/u.test(content);

/**
 * Finds the paragraphs of a text in which each stands on a line of its own (or several lines, of which
 * only the first is marked).
 */
export function paragraphsOf(text: string, lines: readonly Line[], from: number, to: number): Body {
  return new Reader(text, lines, from, to).read();
}

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #from: number;
  readonly #to: number;
  readonly #labels = new Labels();
  #drafts: Draft[] = [];
  #parts: (string | null)[] = [null];
  #section: string | null = null;
  #pp = 0;
  #op = 0;
  #annex = 0;
  #numbered = false;
  #annexes: number[] = [];
  #adoptions: { start: number; end: number }[] = [];
  #closed = false;

  constructor(text: string, lines: readonly Line[], from: number, to: number) {
    this.#text = text;
    this.#lines = lines;
    this.#from = from;
    this.#to = to;
  }

  read(): Body {
    this.#numbered = this.#hasNumbers(this.#from);
    for (let index = this.#from; index < this.#to; index++) {
      const line = this.#lines[index];
      if (line && !isFurniture(line.content)) this.#line(line, index);
    }
    const paragraphs = this.#finish();
    return {
      paragraphs,
      annexes: this.#annexes,
      adoptions: this.#adoptions,
      first: paragraphs[0]?.start ?? null,
    };
  }

  #line(line: Line, index: number): void {
    const { content } = line;
    if (isOpening(content)) return this.#open(index);
    if (this.#drafts.length > 0 && isAdoptionLine(content)) return this.#adopt(line);
    if (this.#drafts.length > 0 && isAnnex(content)) return this.#openAnnex(line);
    const numbered = NUMBERED.exec(content);
    if (numbered) return this.#number(line, index, numbered);
    if (this.#closed && this.#annex === 0) {
      this.#sectionHeading(content);
      return;
    }
    const lettered = LETTERED.exec(content);
    if (lettered?.[1] && this.#drafts.length > 0)
      return this.#letter(line, index, lettered[1], lettered[0].length);
    if (this.#annex > 0) return this.#extend(line);
    if (isHeading(content) && this.#sectionHeading(content)) return;
    this.#plain(line, index);
  }

  /** "The General Assembly,": what was before it is heading, or another part. */
  #open(index: number): void {
    if (this.#annex > 0) return;
    const recommending =
      this.#drafts.length > 0 && this.#drafts.every(({ id }) => /^(?:PP|OP)1$/.test(id)) && !this.#closed;
    if (recommending) this.#drafts = [];
    else if (this.#drafts.length > 0) this.#newPart(this.#section);
    this.#pp = 0;
    this.#op = 0;
    this.#closed = false;
    this.#numbered = this.#hasNumbers(index + 1);
  }

  #newPart(name: string | null): void {
    this.#parts.push(name);
    this.#labels.reset();
    this.#pp = 0;
    this.#op = 0;
  }

  #hasNumbers(from: number): boolean {
    for (let index = from; index < this.#to; index++) {
      const content = this.#lines[index]?.content ?? '';
      if (NUMBERED.test(content)) return true;
      if (isOpening(content) || isAnnex(content)) return false;
    }
    return false;
  }

  #adopt(line: Line): void {
    this.#closed = true;
    this.#adoptions.push({ start: line.start, end: line.end });
  }

  #openAnnex(line: Line): void {
    this.#annexes.push(line.start);
    this.#annex++;
    this.#labels.reset();
    this.#op = 0;
    this.#section = null;
    this.#add(line.first, line, `ANNEX${this.#annex}`, 'annex', 0, null);
  }

  #number(line: Line, index: number, match: RegExpExecArray): void {
    const number = Number(match[1]);
    this.#labels.reset();
    if (this.#annex > 0) {
      this.#add(line.first, line, `ANNEX${this.#annex}.${number}`, 'annex', 1, null);
      return;
    }
    if (number <= this.#op && number === 1) this.#newPart(this.#section);
    this.#op = number;
    this.#closed = false;
    const after = line.first + match[0].length;
    const next = this.#lines[index + 1];
    const bare = after >= line.first + line.content.length && next;
    const start = bare ? next.first : after;
    const limit = bare ? next.end : line.end;
    this.#add(line.first, line, `OP${number}`, 'operative', 0, this.#lead(start, limit));
  }

  #letter(line: Line, index: number, label: string, length: number): void {
    const parent = this.#drafts.findLast(
      ({ depth, id }) => depth === (id.startsWith('ANNEX') && id.includes('.') ? 1 : 0),
    );
    const next = LETTERED.exec(this.#lines[index + 1]?.content ?? '')?.[1] ?? null;
    const path = this.#labels.path(label, next);
    const base = parent?.id ?? 'OP1';
    const start = line.first + length;
    const lead = this.#lead(start, line.end);
    const verbal = lead && moodOf(lead) !== null ? lead : null;
    this.#add(
      line.first,
      line,
      `${base}${path.map((part) => `(${part})`).join('')}`,
      parent?.kind ?? 'operative',
      (parent?.depth ?? 0) + path.length,
      verbal,
    );
  }

  #plain(line: Line, _index: number): void {
    const lead = this.#lead(line.first, line.end);
    const mood = lead ? moodOf(lead) : null;
    if (this.#op === 0) {
      if (!this.#numbered && mood === 'operative') return this.#unnumbered(line, lead);
      if (/^\p{Ll}/u.test(line.content) && this.#pp > 0) return this.#extend(line);
      this.#pp++;
      this.#labels.reset();
      this.#add(line.first, line, `PP${this.#pp}`, 'preambular', 0, lead);
      return;
    }
    if (!this.#numbered && mood === 'operative') return this.#unnumbered(line, lead);
    this.#extend(line);
  }

  #unnumbered(line: Line, lead: string | null): void {
    this.#op++;
    this.#labels.reset();
    this.#add(line.first, line, `OP${this.#op}`, 'operative', 0, lead);
  }

  #lead(start: number, limit: number): string | null {
    const first = /\S/g;
    first.lastIndex = start;
    const found = first.exec(this.#text);
    const at = found && found.index < limit ? found.index : start;
    const end = leadEnd(this.#text, at, limit);
    const words = this.#text.slice(at, end).replace(/^["'“‘(]+/, '');
    return words === '' ? null : words;
  }

  #sectionHeading(content: string): boolean {
    const match = SECTION.exec(content);
    if (match?.[1]) this.#section = match[1];
    return match !== null || this.#op > 0;
  }

  #extend(line: Line): void {
    const last = this.#drafts.at(-1);
    if (last) last.end = line.first + line.content.length;
  }

  #add(
    start: number,
    line: Line,
    id: string,
    kind: Paragraph['kind'],
    depth: number,
    lead: string | null,
  ): void {
    this.#drafts.push({
      part: this.#parts.length - 1,
      id,
      kind,
      lead,
      start,
      depth,
      end: line.first + line.content.length,
      section: this.#section,
    });
  }

  #finish(): Paragraph[] {
    const several = this.#parts.length > 1;
    const open: Draft[] = [];
    for (const draft of this.#drafts) {
      while ((open.at(-1)?.depth ?? -1) >= draft.depth) open.pop();
      for (const parent of open) parent.end = Math.max(parent.end, draft.end);
      open.push(draft);
    }
    return this.#drafts.map(({ part, id, kind, lead, start, end, section }) => {
      const prefix = several && kind !== 'annex' ? `${section ?? this.#parts[part] ?? `P${part + 1}`}.` : '';
      return { id: prefix + id, kind, lead, start, end, ...(section ? { section } : {}) };
    });
  }
}

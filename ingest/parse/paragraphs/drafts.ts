import type { Paragraph } from '../document.ts';
import type { Line } from '../lines/lines.ts';
import type { Sections } from './sections.ts';

/** A paragraph while its end and its part's name are not known yet. */
export interface Draft {
  readonly part: number;
  readonly id: string;
  readonly kind: Paragraph['kind'];
  readonly lead: string | null;
  readonly start: number;
  end: number;
  /** 0 for PP1 and OP1, 1 for OP1(a) and so on. */
  readonly depth: number;
  readonly section: string | null;
}

/** Whether section "A.II" is one of part "A". */
const isWithin = (section: string, part: string): boolean => section.startsWith(`${part}.`);

const FIRST = /^(?:PP|OP|P)1$/;

/** The paragraphs found so far, and the parts of the text that they belong to. */
export class Drafts {
  readonly #sections: Sections;
  #drafts: Draft[] = [];
  /** Names of the parts: where numbering starts anew, a part begins. */
  #parts: (string | null)[] = [null];
  /** The paragraph that lettered sub-paragraphs belong to. */
  #parent: Draft | null = null;
  #areOnlyFirst = true;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  get isEmpty(): boolean {
    return this.#drafts.length === 0;
  }

  get last(): Draft | null {
    return this.#drafts.at(-1) ?? null;
  }

  get parent(): Draft | null {
    return this.#parent;
  }

  /** No more than the first paragraph of the first part, with its sub-paragraphs. */
  get areOnlyFirst(): boolean {
    return this.#areOnlyFirst;
  }

  add(
    start: number,
    line: Line,
    id: string,
    kind: Paragraph['kind'],
    depth: number,
    lead: string | null,
  ): void {
    const draft: Draft = {
      part: this.#parts.length - 1,
      id,
      kind,
      lead,
      start,
      depth,
      end: line.last,
      section: this.#sections.name,
    };
    this.#drafts.push(draft);
    if (depth === 0 && !FIRST.test(id)) this.#areOnlyFirst = false;
    if (!id.endsWith(')')) this.#parent = draft;
  }

  /** The line belongs to the last paragraph. */
  extend(line: Line): void {
    const last = this.#drafts.at(-1);
    if (last) last.end = line.last;
  }

  newPart(): void {
    if (!this.isEmpty) this.#areOnlyFirst = false;
    this.#parts.push(this.#sections.name);
  }

  /** What was found so far is none. */
  restart(): void {
    this.#drafts = [];
    this.#parts = [null];
    this.#areOnlyFirst = true;
  }

  /** Parents cover their children; parts lead the ids where there are several; no id twice. */
  finish(): Paragraph[] {
    this.#parts[0] ??= this.#drafts.find(({ kind }) => kind === 'operative')?.section ?? null;
    this.#coverChildren();
    const used = new Map<string, number>();
    return this.#drafts.map(({ part, id, kind, lead, start, end, section }) => {
      const full = kind === 'annex' ? id : this.#prefix(part, section) + id;
      const times = (used.get(full) ?? 0) + 1;
      used.set(full, times);
      const unique = times === 1 ? full : `${full}~${times}`;
      return section
        ? { id: unique, kind, lead, start, end, section }
        : { id: unique, kind, lead, start, end };
    });
  }

  #coverChildren(): void {
    const open: Draft[] = [];
    for (const draft of this.#drafts) {
      while ((open.at(-1)?.depth ?? -1) >= draft.depth) open.pop();
      for (const parent of open) parent.end = Math.max(parent.end, draft.end);
      open.push(draft);
    }
  }

  /**
   * "II." where numbering starts anew in each section; nothing for what stands before the first one. Of part A with sections
   * "A." leads what stands before these, and "A.I." what stands in the first one, where numbering starts anew in the second.
   */
  #prefix(part: number, section: string | null): string {
    if (this.#parts.length === 1 || (part === 0 && section === null)) return '';
    const name = this.#parts[part] ?? null;
    const isOwn =
      section !== null && name !== null && (isWithin(name, section) || this.#isFirstOf(name, part, section));
    return `${isOwn ? section : (name ?? part + 1)}.`;
  }

  /** Whether a section is the first of this part, the second of which has numbers of its own. */
  #isFirstOf(name: string, part: number, section: string): boolean {
    const next = this.#parts[part + 1] ?? null;
    return next !== null && isWithin(next, name) && isWithin(section, name);
  }
}

import type { LeftOut } from './left-out.ts';

/** A text that claims to be an instrument's. */
export interface Claim {
  /** As the caller would name it. */
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  /** How many instruments it cites or invokes. */
  readonly cites: number;
  /** What it is written in, where that is clearly not English; null: English, or not known. */
  readonly language: string | null;
  /** Its place in the order of the inputs. */
  readonly order: number;
  /** Of an act in a file that holds several the path of the file. */
  readonly within?: string;
}

/** Two different texts that claim one symbol in one run. */
export interface Conflict {
  readonly id: string;
  readonly kept: string;
  readonly left: string;
  readonly reason: string;
}

/**
 * Formats by how much of a document's structure they keep, the most first: marked-up paragraphs, notes and
 * links; real footnotes; marked-up lines; a word processor's text; the look of pages.
 */
const RICHEST_FIRST = ['akn', 'docx', 'doc', 'html', 'text', 'pdf'];
const NAMES: Readonly<Record<string, string>> = {
  akn: 'Akoma Ntoso',
  docx: '.docx',
  doc: '.doc',
  html: 'HTML',
  pdf: 'PDF',
};

const rank = (format: string): number => {
  const place = RICHEST_FIRST.indexOf(format);
  return place < 0 ? RICHEST_FIRST.length : place;
};
const nameOf = (format: string): string => NAMES[format] ?? format;

/**
 * Whether the first of two texts of one symbol is the one to keep: that in English; else that in the richer
 * format; else that in which more instruments are cited (a summary or an excerpt shows fewer); else the later.
 */
export function isBetter(one: Claim, other: Claim): boolean {
  const difference =
    Number(other.language !== null) - Number(one.language !== null) ||
    rank(other.format) - rank(one.format) ||
    one.cites - other.cites;
  return difference === 0 ? one.order > other.order : difference > 0;
}

function reasonFor(kept: Claim, left: Claim): string {
  if (kept.language === null && left.language !== null)
    return `the one left out is in ${left.language}, and only English is understood`;
  if (kept.format !== left.format)
    return `${nameOf(kept.format)} keeps more of a document than ${nameOf(left.format)}`;
  return kept.cites === left.cites
    ? 'the one that stands comes later, and they are alike otherwise'
    : `the one that stands cites more instruments (${kept.cites}, the other ${left.cites})`;
}

/** Which text stands for each instrument in one run. */
export class Claims {
  readonly #claims = new Map<string, Claim>();
  readonly #noted: { readonly id: string; readonly kept: Claim; readonly left: Claim }[] = [];
  /** What gave way in this run and is to be remembered, by its content. */
  readonly #gaveWay = new Map<string, { readonly id: string; readonly claim: Claim; readonly to: string }>();

  get(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  /** What the text that stands for the instrument is written in. */
  learn(id: string, language: string | null): void {
    const claim = this.#claims.get(id);
    if (claim) this.#claims.set(id, { ...claim, language });
  }

  /**
   * What becomes of a text: `first` of its symbol, `same` as one before, `better` than the one before and
   * to stand in its place, or `worse`. A conflict is noted.
   */
  claim(id: string, claim: Claim): 'first' | 'same' | 'better' | 'worse' {
    const earlier = this.#claims.get(id);
    if (!earlier) {
      this.#claims.set(id, claim);
      return 'first';
    }
    if (earlier.sha256 === claim.sha256) return 'same';
    const better = isBetter(claim, earlier);
    if (better) this.#claims.set(id, claim);
    const [kept, left] = better ? [claim, earlier] : [earlier, claim];
    this.note(id, kept, left);
    return better ? 'better' : 'worse';
  }

  note(id: string, kept: Claim, left: Claim): void {
    this.#noted.push({ id, kept, left });
    this.#gaveWay.set(left.sha256, { id, claim: left, to: kept.sha256 });
  }

  /** Each text that was left out, beside that which stands for its instrument in the end, whatever stood meanwhile. */
  get conflicts(): readonly Conflict[] {
    return this.#noted.flatMap(({ id, kept: meanwhile, left }) => {
      const kept = this.#claims.get(id) ?? meanwhile;
      if (kept.sha256 === left.sha256) return [];
      return [{ id, kept: kept.file, left: left.file, reason: reasonFor(kept, left) }];
    });
  }

  get gaveWayCount(): number {
    return this.#gaveWay.size;
  }

  /** What gave way, each to the text that stands in the end; what was given once is not given again. */
  takeLeftOut(): readonly LeftOut[] {
    const all = [...this.#gaveWay.values()].map(({ id, claim, to }) => ({
      id,
      sha256: claim.sha256,
      format: claim.format,
      cites: claim.cites,
      language: claim.language,
      within: claim.within ?? null,
      gaveWayTo: this.#claims.get(id)?.sha256 ?? to,
    }));
    this.#gaveWay.clear();
    return all;
  }
}

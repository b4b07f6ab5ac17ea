import type { ParsedDocument } from '../../parse/document.ts';
import type { InstrumentId, IsoDate } from '../../symbols/ids.ts';
import { asIsoDate } from '../../symbols/ids.ts';
import { DATE, MONTH_NAMES } from '../../recognize/references/patterns.ts';
import { enactingLines } from '../enacting-lines.ts';
import { issuersIn } from './evidence.ts';
import { issuerOf, issuerOfReport, issuerOfSymbol, wholeBoard, type Issuer } from '../../registry/issuers.ts';
import type { ResolutionNumber } from '../numbers/number.ts';

type Act = 'resolution' | 'decision';

/** A body named at an offset. */
interface Speaker {
  readonly at: number;
  readonly issuer: Issuer;
}

/** What resolution knows of the whole document. */
export class Scope {
  readonly reading: string;
  readonly citedOn: IsoDate | null;
  /** The document's own ids: no citation leads to them. */
  readonly self: ReadonlySet<InstrumentId>;
  readonly #body: Issuer | null;
  readonly #enacting: readonly Speaker[];
  /** By the canonical number. */
  readonly #earlier: Readonly<Record<Act, Map<string, Issuer>>> = {
    resolution: new Map(),
    decision: new Map(),
  };
  readonly #cited = new Set<Issuer>();
  #named: readonly Speaker[] | null = null;
  /** Whether the text has a name. */
  readonly #naming = new Map<string, boolean>();

  constructor({ reading, heading }: ParsedDocument) {
    this.reading = reading;
    this.citedOn = heading.adopted ?? heading.distributed;
    this.self = new Set([heading.id, ...heading.aliases.map(asId)].flatMap(ownSpellings));
    // "E/2010/41" is the Economic and Social Council's by its letter, and a regional commission's own report.
    this.#body =
      (heading.kind === 'document' ? issuerOfReport(heading.id ?? '') : null) ??
      issuerOfSymbol(heading.id ?? heading.symbol) ??
      issuerOf(heading.body) ??
      issuerOfReport(heading.id ?? '');
    this.#enacting = speakersIn(reading);
  }

  /** The body that speaks at an offset: a draft for the Assembly in a Council's text is the Assembly's. */
  own(at: number): Issuer | null {
    const speaker = this.#enacting[lastBefore(this.#enacting, at + 1)]?.issuer;
    return speaker ? wholeBoard(speaker, this.#body, () => null) : this.#body;
  }

  earlier(act: Act, number: ResolutionNumber): Issuer | null {
    return this.#earlier[act].get(number.canonical) ?? null;
  }

  remember(act: Act, number: ResolutionNumber, issuer: Issuer): void {
    this.#earlier[act].set(number.canonical, issuer);
    this.#cited.add(issuer);
  }

  /** The only one of these bodies of which the text cited an act before; null where it cited none or several. */
  onlyCited(among: readonly Issuer[]): Issuer | null {
    const found = among.filter((issuer) => this.#cited.has(issuer));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The one of these bodies whose organization the text names; null when it names none or several. */
  ofNamedParent(among: readonly Issuer[]): Issuer | null {
    const found = among.filter(({ name }) => this.#names(name.replace(/^.*? of the /, '')));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #names(name: string): boolean {
    const known = this.#naming.get(name) ?? this.reading.includes(name);
    this.#naming.set(name, known);
    return known;
  }

  /** The last of these bodies that the text names in full before an offset. */
  lastNamed(before: number, among: readonly Issuer[]): Issuer | null {
    this.#named ??= issuersIn(this.reading).map(({ start, issuer }) => ({ at: start, issuer }));
    const last = lastBefore(this.#named, before);
    for (let index = last; index >= 0 && index > last - REACH; index--) {
      const { issuer } = this.#named[index] ?? {};
      if (issuer && among.includes(issuer)) return issuer;
    }
    return null;
  }
}

/** The bodies of the table that begin to speak. */
const speakersIn = (reading: string): readonly Speaker[] =>
  enactingLines(reading).flatMap(({ at, name }) => {
    const issuer = issuersIn(name)[0]?.issuer;
    return issuer ? [{ at, issuer }] : [];
  });

/** How many names back one is looked for: a hostile text must not make each number read the whole again. */
const REACH = 400;

/** Index of the last element before the offset, or -1. */
function lastBefore(list: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.at ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A document in parts ("74/92 A-B") is cited by itself as a whole and by each part. */
function ownSpellings(id: InstrumentId | null): readonly InstrumentId[] {
  if (id === null) return [];
  const parts = /^(.+\d)([A-Z])(?:-([A-Z]))?$/.exec(id);
  if (!parts) return [id];
  const [, stem = '', from = '', to = from] = parts;
  const letters = Array.from({ length: Math.max(0, to.charCodeAt(0) - from.charCodeAt(0)) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  );
  return [id, asId(stem), ...letters.map((letter) => asId(stem + letter))];
}

const asId = (symbol: string): InstrumentId => symbol.replace(/\s+/g, '') as InstrumentId;

/** The day behind a number: ", of 15 March 2006", " (15 March 2006)". */
export function dateBehind(reading: string, end: number): IsoDate | null {
  const words = reading.slice(end, end + 48);
  const { groups } = BEHIND.exec(words) ?? AMERICAN.exec(words) ?? {};
  if (!groups) return null;
  const month = MONTH_NAMES.indexOf(groups['month'] ?? '') + 1;
  return asIsoDate(
    `${groups['year']}-${String(month).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`,
  );
}
const BEHIND = new RegExp(`^\\uE000*(?:,? (?:of|adopted on|dated) | ?\\()${DATE.source}`);
/** "of November 22, 1967", as pages outside the United Nations write the day. */
const AMERICAN = new RegExp(
  `^(?:,? (?:of|adopted on|dated) | ?\\()(?<month>${MONTH_NAMES.join('|')}) (?<day>\\d{1,2}), (?<year>\\d{4})`,
);

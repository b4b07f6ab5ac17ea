import type { ParsedDocument } from '../../parse/document.ts';
import type { RecordCitation } from '../../record.ts';
import { REGISTERED, type RegisteredEntity } from '../../registry/registry.ts';
import { slugOf } from '../../registry/slug.ts';
import { asEntityId, type EntityId, type InstrumentId } from '../../symbols/ids.ts';
import { ofYear, type Named } from './named.ts';
import { registeredIdentity, type Identity } from './identity.ts';
import type { Notes } from './notes.ts';
import { yearBefore } from './year-before.ts';

/** The instrument that a text stands in. */
export type Carrier = NonNullable<RegisteredEntity['containedIn']>;

/** "… Plan of Action|, adopted by the General Assembly in its |resolution 64/293", "… Declaration| (|A/54/174)". */
const TO_CARRIER =
  /["\uE000]{0,4}(?: \(|,?["\uE000]{0,4} (?:as )?(?:adopted|approved|contained|proclaimed|reproduced|set out)(?: by the [A-Z]\w+(?: [A-Za-z]+){0,4}?)?,? in(?: (?:its|the|General|Assembly|Security|Council|Economic|and|Social|Human|Rights|annex|to|document|resolution|decision)){1,9} )/y;
/** "resolution 47/133 of 18 December 1992|, by which it adopted the |Declaration on …", "…, entitled "|Declaration on …"". */
const FROM_CARRIER =
  /(?: of \d{1,2} [A-Z][a-z]+ \d{4})?,? (?:containing the |(?:by|in) which (?:it|the Assembly|the Council) (?:adopted|approved|proclaimed) the |entitled "(?:the )?)$/;
const REACH = 70;

/** Answers which instrument the running text says that a name stands in; asked for each name of one text. */
export class Carriers {
  readonly #reading: string;
  readonly #citations: readonly RecordCitation[];
  /** Null until words beside a name may tell: in most texts none do. */
  #places: CarrierPlaces | null = null;

  constructor({ reading }: ParsedDocument, citations: readonly RecordCitation[]) {
    this.#reading = reading;
    this.#citations = citations;
  }

  /** Of a name; null when the words beside it say nothing. */
  of({ start, end }: Named): Carrier | null {
    TO_CARRIER.lastIndex = end;
    const behind = TO_CARRIER.test(this.#reading)
      ? this.#carriers.byStart.get(TO_CARRIER.lastIndex)
      : undefined;
    if (behind) return behind;
    const before = this.#reading.slice(Math.max(0, start - REACH), start);
    const match = FROM_CARRIER.exec(before);
    if (!match) return null;
    // A name inside a longer title is carried elsewhere: "entitled "Review of the Strategy"".
    const isTitle = !before.endsWith('"') || /^\uE000*"/.test(this.#reading.slice(end, end + 4));
    return isTitle ? (this.#carriers.byEnd.get(start - before.length + match.index) ?? null) : null;
  }

  get #carriers(): CarrierPlaces {
    this.#places ??= placesOf(this.#citations);
    return this.#places;
  }
}

/** The instruments that the running text cites, by where the citations start and end. */
interface CarrierPlaces {
  readonly byStart: ReadonlyMap<number, Carrier>;
  readonly byEnd: ReadonlyMap<number, Carrier>;
}

function placesOf(citations: readonly RecordCitation[]): CarrierPlaces {
  const byStart = new Map<number, Carrier>();
  const byEnd = new Map<number, Carrier>();
  for (const { start, end, status, target, footnote, locator } of citations) {
    if (footnote !== null || status !== 'resolved' || !CARRYING.has(target.kind)) continue;
    const carrier = { id: target.id, locator };
    byStart.set(start, carrier);
    byEnd.set(end, carrier);
  }
  return { byStart, byEnd };
}

const CARRYING: ReadonlySet<string> = new Set(['resolution', 'decision', 'document']);

/** Many high-level meetings have adopted one: on HIV and AIDS in 2006, 2011, 2016 and 2021. */
const OF_A_SERIES = /^(?:(?:19|20)\d\d )?(?:political declaration|outcome document of the high-level )/i;
const SERIES = new Map<InstrumentId, RegisteredEntity[]>();
for (const entity of REGISTERED) {
  if (!entity.containedIn || ![entity.name, ...entity.aliases].some((name) => OF_A_SERIES.test(name)))
    continue;
  const { id } = entity.containedIn;
  SERIES.set(id, [...(SERIES.get(id) ?? []), entity]);
}

/**
 * The names, each political declaration being the one that stands in the resolution which the text or its
 * note gives: "the 2016 political declaration on HIV and AIDS, adopted in its resolution 70/266"; or that of its year
 * or title: "the |2025| political declaration", "entitled "|Lighting our harbours|"".
 */
export function carriedNames(
  { reading }: Pick<ParsedDocument, 'reading'>,
  names: readonly Named[],
  notes: Notes,
  carriers: Carriers,
): readonly Named[] {
  if (!names.some(isOfSeries)) return names;
  // What a name that the registry lacks means where its resolution is given, it means in the whole text.
  const meant = new Map<EntityId, Identity>();
  const told = names.map((named, index): Named => {
    if (!isOfSeries(named)) return named;
    const { identity } = named;
    const title = titleOf(reading, named, names, index + 1);
    if (title) return { ...named, identity: title };
    const carrier = notes.behind(named)?.containedIn ?? carriers.of(named);
    if (carrier && carrier.id === identity.entity?.containedIn?.id) return named;
    const other = carrier && oneIn(carrier);
    if (other && !identity.entity) meant.set(identity.id, other);
    if (other) return { ...named, identity: other };
    return (
      ofOwnYear(reading, named) ?? {
        ...named,
        identity: (carrier && laterOne(identity, carrier)) ?? identity,
      }
    );
  });
  return told.map((named) => {
    const identity = meant.get(named.identity.id);
    return identity ? { ...named, identity } : named;
  });
}

/** "political declaration of the high-level meeting on lights, entitled "|Lighting our harbours|"" */
function titleOf(reading: string, { end }: Named, names: readonly Named[], behind: number): Identity | null {
  // The meeting is named inside.
  let next = behind;
  while ((names[next]?.start ?? end) < end) next++;
  const title = names[next];
  if (title?.identity.kind !== 'softLaw' || title.start > end + ENTITLED) return null;
  return /^\uE000*,?\uE000* entitled "$/.test(reading.slice(end, title.start)) ? title.identity : null;
}

/** As long as `, entitled "`, with markers. */
const ENTITLED = 20;

/** "|2025| Political Declaration on …", where the registry knows that of another year. */
function ofOwnYear(reading: string, named: Named): Named | null {
  const { name, entity } = named.identity;
  const year = entity?.year ? yearBefore(reading, named.start) : null;
  return year === null || year === entity?.year ? null : ofYear(named, year, name);
}

const isOfSeries = ({ identity: { kind, name } }: Named): boolean =>
  kind === 'softLaw' && OF_A_SERIES.test(name);

function oneIn({ id }: Carrier): Identity | null {
  const [only, ...others] = SERIES.get(id) ?? [];
  return only && others.length === 0 ? registeredIdentity(only.id) : null;
}

/** In a resolution of a later session than the one that the registry knows there stands another of the same name. */
function laterOne({ id: own, kind, name, entity }: Identity, { id }: Carrier): Identity | null {
  const session = sessionOf(id);
  const known = entity?.containedIn && sessionOf(entity.containedIn.id);
  if (session === null || !known || session <= known) return null;
  const number = id.slice('A/RES/'.length);
  return {
    id: asEntityId(`${own}-resolution-${slugOf(number)}`),
    kind,
    name: `${name} (resolution ${number})`,
    entity: null,
  };
}

/** Null: of none of the regular sessions since the thirty-first. */
const sessionOf = (id: InstrumentId): number | null =>
  Number(/^A\/RES\/(\d+)\/\d+$/.exec(id)?.[1] ?? 0) || null;

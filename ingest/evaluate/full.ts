import type { EntityKind, RecordEntity } from '../record.ts';
import type { Measures } from './measures.ts';
import type { Full } from './reference.ts';
import type { ResolvedSpan, Subject } from './subject.ts';
import { normalTarget, wordsOf } from './target.ts';

type FullEntity = Full['entities'][number];

const KINDS: Readonly<Record<FullEntity['kind'], EntityKind>> = {
  treaty: 'treaty',
  instrument: 'softLaw',
  conference: 'conference',
  body: 'body',
};

/** Characters by which two readers may differ in where a reference begins. */
const TOLERANCE = 3;

/** Compares a record with a complete reading of the document by hand. */
export function measureFull(full: Full, subject: Subject, measures: Measures): void {
  measureCitations(full, subject, measures);
  measureEntities(full, subject, measures);
}

function measureCitations(full: Full, subject: Subject, measures: Measures): void {
  const { name, text, at, citations } = subject;
  const tally = measures.tally('full.citations');
  const used = new Set<ResolvedSpan>();
  for (const wanted of full.citations) {
    if (!wanted.target) continue;
    const target = normalTarget(wanted.target);
    const place = placeOf(text, wanted, at);
    const hit = citations.find((span) => !used.has(span) && span.target === target && near(place, span));
    if (!hit) {
      tally.missed.push([name, target, wanted.where]);
      continue;
    }
    used.add(hit);
    tally.hits += 1;
    const { footnote, paragraph } = hit.citation;
    const where = footnote ? `FN${footnote}` : paragraph;
    if (/^(?:PP|OP|FN)/.test(wanted.where))
      measures.share('full.where').add(where === wanted.where, name, target, wanted.where, where);
  }
  const unknown = full.citations.filter(({ target }) => !target).map((wanted) => placeOf(text, wanted, at));
  for (const span of citations) {
    if (used.has(span) || span.target === normalTarget(full.symbol)) continue;
    if (unknown.some((place) => near(place, span))) continue;
    const { start, end, paragraph, footnote } = span.citation;
    const words = text.slice(Math.max(0, start - 30), end + 10);
    tally.alarms.push([name, span.target, paragraph || footnote || '', JSON.stringify(words)]);
  }
}

const near = (place: number, { start, end }: ResolvedSpan): boolean =>
  start - TOLERANCE <= place && place <= end + TOLERANCE;

function measureEntities(full: Full, subject: Subject, measures: Measures): void {
  const { name, text, at, record } = subject;
  const entities = record?.entities ?? [];
  const taken = new Set<RecordEntity>();
  for (const wanted of full.entities) {
    const kind = KINDS[wanted.kind];
    const start = placeOf(text, wanted, at);
    const end = start + Array.from(wanted.quote).length;
    const names = new Set([wordsOf(wanted.name), wordsOf(wanted.quote)]);
    const hits = entities.filter(
      (entity) =>
        entity.kind === kind &&
        (names.has(wordsOf(entity.name)) ||
          entity.mentions.some((mention) => overlaps(at(mention.start), at(mention.end), start, end))),
    );
    const tally = measures.tally(`full.${kind}`);
    if (hits.length === 0) {
      tally.missed.push([name, wanted.quote]);
      continue;
    }
    tally.hits += 1;
    for (const hit of hits) taken.add(hit);
    if (!wanted.unts) continue;
    const entry = `UNTS/${wanted.unts}`;
    const tied = hits.some(({ registrations }) => registrations.some((id) => id === entry));
    measures.share('full.registration').add(tied, name, wanted.quote, wanted.unts);
  }
  for (const entity of entities)
    if (!taken.has(entity)) measures.tally(`full.${entity.kind}`).alarms.push([name, entity.name]);
}

/** By at least half of what was meant. */
function overlaps(start: number, end: number, wantedStart: number, wantedEnd: number): boolean {
  const shared = Math.min(end, wantedEnd) - Math.max(start, wantedStart);
  return start < wantedEnd && end > wantedStart && shared >= (wantedEnd - wantedStart) / 2;
}

/** Where the quoted words stand: their context occurs once. -1 when the text does not hold it. */
function placeOf(
  text: string,
  { context, quote }: { readonly context: string; readonly quote: string },
  at: (offset: number) => number,
): number {
  const found = text.indexOf(context);
  return found < 0 ? -1 : at(found + context.indexOf(quote));
}

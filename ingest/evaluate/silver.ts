import type { Measures } from './measures.ts';
import type { Gold } from './reference.ts';
import type { Subject } from './subject.ts';
import { classOf, normalTarget, wordsOf } from './target.ts';

type Link = Gold['links'][number];
type GoldParagraph = Gold['paragraphs'][number];

/** Documents whose mark-up is known to be broken as a whole. */
const BROKEN_DOCUMENTS = new Set(['S/RES/2144(2014)', 'S/RES/2399(2018)', 'S/RES/2429(2018)']);

const TOP_LEVEL = /^(?:PP|OP)\d+$/;

/** Compares a record with what the UN's own mark-up knows of the document. */
export function measureSilver(gold: Gold, subject: Subject, measures: Measures): void {
  if (gold.symbol && BROKEN_DOCUMENTS.has(normalTarget(gold.symbol))) return;
  const links = soundLinks(gold);
  const scope = scopeOf(gold, subject);
  measureLinks(gold, links, subject, measures);
  if (scope.plain) measureContext(gold, links, subject, measures);
  measureAnchors(gold, subject, measures);
  if (scope.plain) measureParagraphs(gold, scope.end, subject, measures);
  measureTreaties(gold, subject, measures);
  measureHeading(gold, subject, measures);
}

function measureLinks(
  gold: Gold,
  links: readonly Link[],
  { name, citations }: Subject,
  measures: Measures,
): void {
  const wanted = new Set(links.map(({ target }) => normalTarget(target)));
  const found = new Set(citations.map(({ target }) => target));
  const hit = [...wanted].filter((target) => found.has(target));
  measures.tally('links').compare(wanted, hit, name);
  for (const series of new Set([...wanted].map(classOf))) {
    const ofSeries = (target: string): boolean => classOf(target) === series;
    measures.tally(`links.${series}`).compare([...wanted].filter(ofSeries), hit.filter(ofSeries), name);
  }
  if (!gold.symbol?.startsWith('A/RES/')) return;
  const own = normalTarget(gold.symbol);
  const resolutions = (targets: ReadonlySet<string>): string[] =>
    [...targets].filter((target) => ['A/RES', 'S/RES'].includes(classOf(target)) && target !== own);
  measures.tally('resolutions').compare(resolutions(wanted), resolutions(found), name);
}

/** Of the links found at their place: the paragraph and its first lead word. */
function measureContext(gold: Gold, links: readonly Link[], subject: Subject, measures: Measures): void {
  const anchors = firstAnchors(gold);
  for (const link of links) {
    const target = normalTarget(link.target);
    const hits = subject.citations.filter(
      (span) => span.target === target && span.start < link.end && span.end > link.start,
    );
    const place = link.in_footnote ? anchors.get(link.in_footnote) : link.start;
    const paragraph = place === undefined ? undefined : paragraphAt(gold.paragraphs, place);
    if (hits.length === 0 || !paragraph) continue;
    const lead = paragraph.lead || leadAbove(gold.paragraphs, paragraph);
    if (!lead) continue;
    const first = wordsOf(lead).split(' ')[0] ?? '';
    const right = hits.some(
      ({ citation }) =>
        topLevel(citation.paragraph) === topLevel(paragraph.id) && wordsOf(citation.lead).startsWith(first),
    );
    const said = hits.map(({ citation }) => `${citation.paragraph} ${citation.lead}`).join('; ');
    measures.share('context').add(right, subject.name, link.target, paragraph.id, lead, said);
  }
}

function measureAnchors(gold: Gold, { name, record, at }: Subject, measures: Measures): void {
  const known = firstAnchors(gold);
  const wanted = new Set<string>();
  for (const note of gold.footnotes) if (isNumber(note.marker)) wanted.add(`${note.marker} at ${note.at}`);
  for (const again of gold.repeat_refs)
    if (!again.in_footnote && known.has(again.marker)) wanted.add(`${again.marker} at ${again.at}`);
  const found = new Set<string>();
  for (const { marker, anchors } of record?.footnotes ?? [])
    if (isNumber(marker)) for (const { start } of anchors) found.add(`${marker} at ${at(start)}`);
  measures.tally('anchors').compare(wanted, found, name);
}

function measureParagraphs(gold: Gold, end: number, subject: Subject, measures: Measures): void {
  const { name, record, at } = subject;
  const wanted = firstOfEach(gold.paragraphs, ({ start }) => start < end);
  const found = firstOfEach(record?.paragraphs ?? [], ({ start }) => at(start) < end);
  const agrees = (id: string, start: number): boolean => {
    const reference = wanted.get(id);
    return reference !== undefined && Math.abs(reference.start - at(start)) <= 3;
  };
  const ids = [...found].map(([id, { start }]) => (agrees(id, start) ? id : `${id}?`));
  measures.tally('paragraphs').compare(wanted.keys(), ids, name);
  for (const [id, { lead }] of wanted) {
    const mine = found.get(id);
    if (!mine || !lead) continue;
    measures.share('lead').add(sameLead(wordsOf(mine.lead), wordsOf(lead)), name, id, lead, mine.lead);
  }
}

/** Typists differ on how far the italics run: one may continue the other. */
function sameLead(mine: string, reference: string): boolean {
  if (mine === '') return false;
  return `${mine} `.startsWith(`${reference} `) || `${reference} `.startsWith(`${mine} `);
}

/** One value of several, for comparing. */
const key = (...parts: readonly (string | null | undefined)[]): string => parts.join(' ');

function measureTreaties(gold: Gold, { name, citations }: Subject, measures: Measures): void {
  const wanted = gold.treaties.map(({ marker, series, volume, number }) =>
    key(marker, series, volume, number),
  );
  const found: string[] = [];
  for (const { target, citation } of citations) {
    const entry = /^(UNTS|LNTS)\/([^/]+)(?:\/([^/]+))?$/.exec(target);
    if (entry && citation.footnote !== null) found.push(key(citation.footnote, entry[1], entry[2], entry[3]));
  }
  measures.tally('treaties').compare(new Set(wanted), new Set(found), name);
}

function measureHeading(gold: Gold, { name, record }: Subject, measures: Measures): void {
  const document = record?.document;
  const { symbol, title, date } = gold;
  if (symbol)
    measures
      .share('meta.symbol')
      .add(normalTarget(document?.id) === normalTarget(symbol), name, symbol, document?.id);
  if (title)
    measures
      .share('meta.title')
      .add(wordsOf(document?.title) === wordsOf(title), name, title, document?.title);
  if (date && date > '1945')
    measures.share('meta.date').add(document?.adopted === date, name, date, document?.adopted);
}

/** The links that lead to another document and whose target does not contradict their own words. */
function soundLinks(gold: Gold): Link[] {
  const own = normalTarget(gold.symbol);
  return gold.links.filter((link) => link.target && normalTarget(link.target) !== own && !isBroken(link));
}

const digits = (words: string | null | undefined): string => (words ?? '').replaceAll(/\D/g, '');

function isBroken(link: Link): boolean {
  const said = digits(link.text);
  const meant = digits(link.target);
  const target = normalTarget(link.target);
  return (
    (!meant.includes(said) && !said.includes(meant)) ||
    /^A\/RES\/(?:[1-9]|[12]\d|30)\/|^A\/HRC\/RES\/[6-9]\d\//.test(target) ||
    !/^(?:[ASE]|[A-Z.]{2,}\d*)\/.*\d/.test(target) ||
    target.endsWith(';')
  );
}

interface Scope {
  /** Where the first annex or the closing lines begin. */
  readonly end: number;
  /** Neither parts nor numbers that start anew. */
  readonly plain: boolean;
}

function scopeOf(gold: Gold, { text, at }: Subject): Scope {
  const closing = /\n\s*(?:Annex|ANNEX|Appendix)\b|\n\d+(?:st|nd|rd|th)[^\n]{0,20}meeting\n/.exec(text);
  const end = at(closing?.index ?? text.length);
  const ids = gold.paragraphs
    .filter(({ id, start }) => start < end && TOP_LEVEL.test(id))
    .map(({ id }) => id);
  return { end, plain: new Set(ids).size === ids.length && !/ [A-Z]-[A-Z]$/.test(gold.symbol ?? '') };
}

const isNumber = (marker: string): boolean => /^\d+$/.test(marker);

/** The first place of each marker. */
function firstAnchors({ footnotes }: Gold): ReadonlyMap<string, number> {
  return new Map(footnotes.map(({ marker, at }) => [marker, at] as const).reverse());
}

/** The innermost paragraph around a place. */
function paragraphAt(paragraphs: readonly GoldParagraph[], place: number): GoldParagraph | undefined {
  let innermost: GoldParagraph | undefined;
  for (const paragraph of paragraphs)
    if (
      paragraph.start <= place &&
      place <= paragraph.end &&
      !(innermost && innermost.start >= paragraph.start)
    )
      innermost = paragraph;
  return innermost;
}

function leadAbove(paragraphs: readonly GoldParagraph[], { id }: GoldParagraph): string | null | undefined {
  return paragraphs.find((above) => above.lead && id.startsWith(`${above.id}(`))?.lead;
}

/** OP3 of `II.OP3(a)(i)`. */
const topLevel = (id: string | null): string => (id ?? '').replace(/^.*\./, '').replace(/\(.*/, '');

function firstOfEach<Paragraph extends { readonly id: string }>(
  paragraphs: readonly Paragraph[],
  within: (paragraph: Paragraph) => boolean,
): ReadonlyMap<string, Paragraph> {
  const first = new Map<string, Paragraph>();
  for (const paragraph of paragraphs)
    if (TOP_LEVEL.test(paragraph.id) && within(paragraph) && !first.has(paragraph.id))
      first.set(paragraph.id, paragraph);
  return first;
}

import type { Params } from '../../cypher/engine.ts';
import type { EntityKind, ExtractionRecord, RecordCitation, RecordEntity, RecordMention } from '../record.ts';
import { asInstrumentId, type InstrumentId } from '../symbols/ids.ts';
import { wholeOf } from '../symbols/symbol.ts';
import { aliasesIn, type AliasRow } from './alias-rows.ts';
import { agendaItemRow, entityRow, type EntityRow } from './entities.ts';
import { instrumentRow, isRegistered, outcomeOf, supplementedBy, type InstrumentRow } from './instruments.ts';
import { passageProperties, Passages } from './passages.ts';

/** One document as rows of the graph: what its text says, and nothing that other texts say. */
export interface DocumentRows {
  readonly id: string;
  readonly properties: Params;
  /** The document itself, all that it refers to, and the wholes of which these are parts. */
  readonly instruments: readonly InstrumentRow[];
  /** Names of treaties and soft law, in this text's words. */
  readonly names: readonly { readonly id: string; readonly title: string }[];
  readonly bodies: readonly EntityRow[];
  readonly conferences: readonly EntityRow[];
  readonly agendaItems: readonly EntityRow[];
  readonly passages: readonly PartRow[];
  readonly unresolved: readonly PartRow[];
  readonly relationships: readonly RelationshipRow[];
  /** What the text says of others: a treaty's series entry, a soft-law text's carrier. */
  readonly statements: readonly FactRow[];
  /** What follows from symbols and the registry alone. */
  readonly partOf: readonly Link[];
  readonly supplements: readonly Link[];
  readonly outcomes: readonly Link[];
  /** Further symbols of what it cites. */
  readonly aliases: readonly AliasRow[];
  /** Instruments that it cites or invokes, each once. */
  readonly cited: readonly string[];
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface PartRow {
  readonly document: string;
  readonly properties: Params;
}

export type RelationshipType =
  | 'CITES'
  | 'INVOKES'
  | 'MENTIONS_BODY'
  | 'MENTIONS_CONFERENCE'
  | 'ADOPTED_BY'
  | 'REPORTED_BY'
  | 'UNDER_ITEM';

export interface RelationshipRow {
  readonly type: RelationshipType;
  readonly document: string;
  readonly target: string;
  readonly properties: Params;
}

export interface FactRow {
  readonly type: 'REGISTERED_AS' | 'CONTAINED_IN';
  readonly from: string;
  readonly to: string;
  readonly locator: string | null;
}

/** The rows of one record: a pure function. Without the text, passages have none (a graph of facts only). */
export function documentRows(record: ExtractionRecord, text: string | null): DocumentRows {
  const id = idOf(record);
  const passages = new Passages(id, record, text);
  const place = (at: Place) => placeProperties(passages, at);

  const resolved = record.citations.filter((citation) => citation.status === 'resolved');
  const references = [
    ...resolved.map((citation) => citationRow(id, citation.target.id, citation, place(citation))),
    ...mentionRows(id, record.entities, place),
  ];
  const statements = record.entities.flatMap(statementsOf);
  const cited = distinct(
    references.filter(({ type }) => type === 'CITES' || type === 'INVOKES').map(({ target }) => target),
  );
  const named = distinct([id, ...cited, ...statements.map(({ to }) => to)]);
  const partOf = chains(named, (part) => wholeOf(asInstrumentId(part)));
  const supplements = chains(named, (protocol) => supplementedBy.get(protocol) ?? null);
  const instruments = distinct([...named, ...[...partOf, ...supplements].map(({ to }) => to)]);
  const outcomes = instruments.flatMap((from): Link[] => {
    const to = outcomeOf.get(from);
    return to === undefined ? [] : [{ from, to }];
  });
  const links = linkRows(id, record);
  return {
    id,
    properties: documentProperties(id, record, cited.length),
    instruments: instruments.map(instrumentRow),
    names: record.entities
      .filter(
        ({ id: entity, mentions }) =>
          isNamedInstrument(entity) && mentions.length > 0 && !isRegistered(entity),
      )
      .map((entity) => ({ id: entity.id, title: entity.name })),
    bodies: entityRows(record, 'body', links),
    conferences: uniqueById([
      ...entityRows(record, 'conference', links),
      ...outcomes.map(({ to }) => entityRow(to, null)),
    ]),
    agendaItems: agendaItems(record),
    passages: passages.all.map((passage) => ({ document: id, properties: passageProperties(passage) })),
    unresolved: record.citations
      .filter((citation) => citation.status !== 'resolved')
      .map((citation) => ({
        document: id,
        properties: {
          id: evidenceId(id, citation.id),
          text: citation.text,
          status: citation.status,
          reason: citation.reason,
          candidates: citation.status === 'ambiguous' ? citation.candidates.map((target) => target.id) : [],
          ...place(citation),
        },
      })),
    relationships: [...references, ...links],
    statements,
    partOf,
    supplements,
    outcomes,
    aliases: resolved.flatMap(({ text: printed, target }) =>
      (aliasesIn(printed, target.id) ?? []).map((alias) => ({ alias, main: target.id })),
    ),
    cited,
  };
}

/**
 * What an instrument is without its text: everything that documentProperties gives is taken away again, but
 * for title and day where a list tells them too.
 */
export function citedOnlyProperties(id: string, isListed: boolean): Params {
  const { year = null, ...row } = instrumentRow(id).properties;
  return {
    aliases: null,
    session: null,
    meeting: null,
    distributed: null,
    path: null,
    format: null,
    sha256: null,
    claimed: null,
    ...(isListed ? {} : { title: null, adopted: null, year }),
    ...row,
    held: false,
    citesCount: 0,
  };
}

/** What a text is in the graph; one without a symbol is held under its content: it cites, and nothing can cite it. */
export const idOf = ({ document, source }: ExtractionRecord): InstrumentId =>
  document.id ?? asInstrumentId(`file/${source.sha256.slice(0, 16)}`);

/** What to call a text that has neither symbol nor title: `my draft.docx`, also of `texts.zip!drafts/my draft.docx`. */
export const fileName = (path: string): string => path.replace(/^.*[/!\\]/s, '');

/** What the graph calls a text. */
export const titleOf = ({ document, source }: ExtractionRecord): string | null =>
  document.title ?? (document.id === null ? fileName(source.path) : null);

function documentProperties(id: string, record: ExtractionRecord, citesCount: number): Params {
  const { document, source } = record;
  const row = instrumentRow(id);
  // Reports and drafts are distributed, not adopted.
  const day = document.adopted ?? document.distributed;
  return {
    symbol: document.symbol ?? row.properties['symbol'] ?? null,
    aliases: document.aliases,
    title: titleOf(record),
    adopted: document.adopted,
    year: day === null ? (row.properties['year'] ?? null) : Number(day.slice(0, 4)),
    session: document.session === null ? null : String(document.session),
    meeting: document.meeting,
    distributed: document.distributed,
    url: row.properties['url'] ?? null,
    held: true,
    path: source.path,
    format: source.format,
    sha256: source.sha256,
    citesCount,
    claimed: null,
  };
}

/** Where a reference stands and how it is made. */
type Place = Pick<RecordCitation, 'paragraph' | 'footnote' | 'start' | 'end'> &
  Partial<Pick<RecordCitation, 'lead' | 'role' | 'verb' | 'locator'>> & {
    readonly via?: RecordCitation['via'];
  };

function placeProperties(passages: Passages, at: Place): Params {
  const paragraph = passages.paragraphAt(at.paragraph, at.start);
  return {
    passage: passages.footnoteAt(at.footnote, at.start) ?? paragraph,
    // Elsewhere the passage is the paragraph: a property less on nine references of ten.
    paragraph: at.footnote === null ? null : paragraph,
    footnote: at.footnote,
    lead: at.lead ?? null,
    role: at.role ?? null,
    verb: at.verb ?? null,
    via: at.via ?? (at.footnote === null ? 'text' : 'footnote'),
    locator: at.locator ?? null,
    start: at.start,
    end: at.end,
  };
}

function citationRow(
  document: string,
  target: string,
  citation: RecordCitation,
  place: Params,
): RelationshipRow {
  return {
    type: 'CITES',
    document,
    target,
    properties: {
      id: evidenceId(document, citation.id),
      ...place,
      // So that it can be taken back: see aliases.ts.
      aliases: aliasesIn(citation.text, target),
    },
  };
}

/** Ids of references begin with their document's, so that they can be found from it. */
const evidenceId = (document: string, id: string): string =>
  id.startsWith(`${document}#`) ? id : `${document}#${id}`;

const mentionTypes: Readonly<Record<EntityKind, RelationshipType>> = {
  treaty: 'INVOKES',
  softLaw: 'INVOKES',
  conference: 'MENTIONS_CONFERENCE',
  body: 'MENTIONS_BODY',
};

/** Mentions numbered in reading order over all entities: names 1, 2, 3 … of the document. */
function mentionRows(
  document: string,
  entities: readonly RecordEntity[],
  place: (at: Place) => Params,
): RelationshipRow[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention, index) => ({ entity, mention, first: index === 0 })))
    .sort((a, b) => compareSpans(a.mention, b.mention) || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, mention, first }, index) => ({
      type: mentionTypes[entity.kind],
      document,
      target: entity.id,
      properties: {
        id: `${document}#name-${index + 1}`,
        ...place(mention),
        ...(first ? statedProperties(entity) : {}),
      },
    }));
}

/** An invocation remembers what its text says of the named instrument, so that it can be taken back. */
function statedProperties(entity: RecordEntity): Params {
  if (!isNamedInstrument(entity.id)) return {};
  return {
    registrations: entity.registrations.length > 0 ? distinct(entity.registrations) : null,
    container: entity.containedIn?.id ?? null,
    containerLocator: entity.containedIn?.locator ?? null,
  };
}

function statementsOf(entity: RecordEntity): readonly FactRow[] {
  if (!isNamedInstrument(entity.id) || entity.mentions.length === 0) return [];
  const registrations = distinct(entity.registrations).map((entry): FactRow => ({
    type: 'REGISTERED_AS',
    from: entity.id,
    to: entry,
    locator: null,
  }));
  if (!entity.containedIn) return registrations;
  const { id, locator } = entity.containedIn;
  return [...registrations, { type: 'CONTAINED_IN', from: entity.id, to: id, locator }];
}

const isNamedInstrument = (id: string): boolean => /^(?:treaty|soft-law)\//.test(id);

function linkRows(id: string, { document }: ExtractionRecord): RelationshipRow[] {
  const link = (type: RelationshipType, target: string): RelationshipRow => ({
    type,
    document: id,
    target,
    properties: {},
  });
  return [
    ...(document.body === null ? [] : [link('ADOPTED_BY', document.body)]),
    ...(document.reportedBy === null ? [] : [link('REPORTED_BY', document.reportedBy)]),
    ...agendaItemsOf(document).map((item) => link('UNDER_ITEM', item.id)),
  ];
}

const agendaItems = ({ document }: ExtractionRecord): readonly EntityRow[] => agendaItemsOf(document);

function agendaItemsOf({ body, session, agendaItems: items }: ExtractionRecord['document']): EntityRow[] {
  return distinct(items).map((item) => agendaItemRow(body, session, item));
}

/** Entities of one kind: those that the text names, and the bodies that made it. */
function entityRows(
  record: ExtractionRecord,
  kind: 'body' | 'conference',
  links: readonly RelationshipRow[],
): readonly EntityRow[] {
  const named = record.entities
    .filter((entity) => entity.kind === kind && entity.mentions.length > 0)
    .map(({ id, name }) => entityRow(id, name));
  if (kind === 'conference') return named;
  const makers = links
    .filter(({ type }) => type === 'ADOPTED_BY' || type === 'REPORTED_BY')
    .map(({ target }) => entityRow(target, null));
  return [...named, ...makers.filter(({ id }) => !named.some((entity) => entity.id === id))];
}

/** Links from each to the next (a corrigendum to its addendum, this to its report), as far as they lead. */
function chains(ids: readonly string[], next: (id: string) => string | null): readonly Link[] {
  const links = new Map<string, string>();
  for (const id of ids) {
    let from = id;
    for (let to = next(from); to !== null && !links.has(from); to = next(from)) {
      links.set(from, to);
      from = to;
    }
  }
  return [...links].map(([from, to]) => ({ from, to }));
}

function uniqueById(rows: readonly EntityRow[]): readonly EntityRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()];
}

const compareSpans = (a: RecordMention, b: RecordMention): number => a.start - b.start || a.end - b.end;

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

import type { Engine, ReadOptions } from '../../cypher/engine.ts';
import { number, numberOrNull, text, textOrNull } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { ExtractionRecord } from '../../ingest/record.ts';
import type { CitationParams } from '../data/citation-filter.ts';
import { citationOf } from '../data/citations.ts';
import { instrumentOf } from '../data/instruments.ts';
import { labelOf } from '../data/label.ts';
import type { CitationModel, InstrumentModel } from '../data/models.ts';
import { readsOf } from '../data/read.ts';
import type { Read } from '../data/read.ts';
import { readMentions, type ExportedEntity, type Mention } from './mentions.ts';
import { readPlaces, type PlaceInPrint } from './printed.ts';
import { readRecords } from './read-records.ts';
import type { Selection } from './selection.ts';

const statements = {
  instruments: loadStatement('read/instruments-by-id'),
  bodies: loadStatement('read/adopting-bodies'),
  citations: loadStatement('read/citations-of'),
  fitting: loadStatement('read/citations-fitting'),
  passages: loadStatement('read/passages-by-id'),
  citationCounts: loadStatement('read/citations-of-count'),
  pairs: loadStatement('read/cited-pairs'),
  mentionCounts: loadStatement('read/mentions-of-count'),
  held: loadStatement('read/held-among-count'),
};

/** Instruments whose citations are read at a time; some hundred citations each at most. */
const PAGE = 200;
/** Instruments that are read at a time with all that their texts hold: paragraphs, notes, references and names. */
const RECORDS_PAGE = 50;
/** Instruments that are counted at a time. */
const COUNT_PAGE = 2_000;

/** Citations (and mentions, where these are asked for); the selected instruments; the texts that are held among them. */
export type RowKind = 'citations' | 'instruments' | 'records';

export interface ExportedInstrument extends InstrumentModel {
  readonly label: string;
  /** Name of the body that adopted it. */
  readonly adoptedBy: string | null;
}

/** An instrument to be cited. */
export interface ExportedReference extends ExportedInstrument {
  /** Where a treaty or a soft-law text is printed; null where that is not known, and for what has a symbol. */
  readonly printed: PlaceInPrint | null;
}

/** What a citation or a mention leads to. */
export type ExportedNode = ExportedInstrument | ExportedEntity;

/** A citation or a mention with its evidence; offsets count UTF-16 units in the passage, as in GraphQL. */
export interface ExportedCitation {
  readonly id: string;
  readonly relation: CitationModel['relation'] | 'MENTIONS';
  readonly source: ExportedInstrument;
  readonly target: ExportedNode;
  /** Labels: PP1, OP2(a), FN7. */
  readonly passage: string | null;
  readonly paragraph: string | null;
  readonly footnote: string | null;
  readonly lead: string | null;
  readonly role: CitationModel['evidence']['role'];
  readonly via: CitationModel['evidence']['via'];
  readonly locator: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * What a format writes, in pages, in one order however often it is read. Each page is read from the store
 * when it is taken, so that what is in memory at a time does not grow with the export; of the whole only
 * ids are kept.
 */
export interface ExportData {
  /** The selected instruments, as one cites them. */
  readonly references: () => AsyncIterable<readonly ExportedReference[]>;
  /** The selected ones and what is at the other end of their citations and mentions, each once. */
  readonly network: () => AsyncIterable<readonly ExportedNode[]>;
  /** All citations and mentions of one source stand in one page, in reading order. */
  readonly citations: () => AsyncIterable<readonly ExportedCitation[]>;
  /** The held texts among the selected as records (docs/record.md), as far as the graph keeps them. */
  readonly records: () => AsyncIterable<readonly ExtractionRecord[]>;
}

export function exportData(engine: Engine, selection: Selection, options: ReadOptions): ExportData {
  const { read } = readsOf(engine, options);
  const { ids, keeps, matching, withMentions } = selection;

  const pages = async function* (size: number = PAGE): AsyncGenerator<readonly string[]> {
    for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
  };
  const kept = async (page: readonly string[]): Promise<readonly CitationModel[]> => {
    const [rows, fitting] = await Promise.all([
      read(statements.citations, { ids: page }),
      matching && readFitting(read, page, matching),
    ]);
    return rows
      .map(citationOf)
      .filter(({ id, sourceId, targetId }) => keeps(sourceId, targetId) && (fitting?.has(id) ?? true));
  };
  const mentions = async (page: readonly string[]): Promise<readonly Mention[]> =>
    withMentions ? await readMentions(read, page) : [];

  return {
    async *references() {
      for await (const page of pages()) {
        const [instruments, places] = await Promise.all([
          readInstruments(read, page),
          readPlaces(read, page),
        ]);
        yield instruments.map((each) => ({ ...each, printed: places.get(each.id) ?? null }));
      }
    },

    async *network() {
      const seen = new Set<string>();
      for await (const page of pages()) {
        const citations = await kept(page);
        const fresh = [...page, ...citations.map(({ targetId }) => targetId)].filter((id) => !seen.has(id));
        for (const id of fresh) seen.add(id);
        yield await readInstruments(read, [...new Set(fresh)]);
        const entities = new Map((await mentions(page)).map(({ target }) => [target.id, target]));
        yield [...entities.values()].filter(({ id }) => !seen.has(id));
        for (const id of entities.keys()) seen.add(id);
      }
    },

    async *citations() {
      for await (const page of pages()) {
        const all = [...(await kept(page)), ...(await mentions(page))];
        yield await withEvidence(read, withMentions ? inReadingOrder(all, page) : all);
      }
    },

    async *records() {
      for await (const page of pages(RECORDS_PAGE)) yield await readRecords(read, page);
    },
  };
}

/** How many rows an export will have; texts that are taken in meanwhile may change it. */
export async function countRows(
  engine: Engine,
  { ids, keeps, matching, isWhole, withMentions }: Selection,
  rows: RowKind,
  options: ReadOptions,
): Promise<number> {
  if (rows === 'instruments') return ids.length;
  const { read } = readsOf(engine, options);
  let total = 0;
  for (let at = 0; at < ids.length; at += COUNT_PAGE) {
    const page = { ids: ids.slice(at, at + COUNT_PAGE) };
    const statement =
      rows === 'records' ? statements.held : isWhole ? statements.citationCounts : statements.pairs;
    if (rows === 'citations' && matching) total += (await readFitting(read, page.ids, matching)).size;
    else
      for (const row of await read(statement, page))
        if (statement !== statements.pairs || keeps(text(row, 'source'), text(row, 'target')))
          total += number(row, 'total');
    if (withMentions && rows === 'citations')
      for (const row of await read(statements.mentionCounts, page)) total += number(row, 'total');
  }
  return total;
}

/** Ids of the citations of these instruments that fit one of the filters. */
async function readFitting(
  read: Read,
  ids: readonly string[],
  filters: readonly CitationParams[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(filters.map((filter) => read(statements.fitting, { ...filter, ids })));
  return new Set(found.flat().map((row) => text(row, 'id')));
}

/** In the order of the ids; those that have gone meanwhile are left out. */
async function readInstruments(read: Read, ids: readonly string[]): Promise<readonly ExportedInstrument[]> {
  const [rows, bodies] = await Promise.all([
    read(statements.instruments, { ids }),
    read(statements.bodies, { ids }),
  ]);
  const adoptedBy = new Map(
    bodies
      .filter((row) => row['relation'] === 'ADOPTED_BY')
      .map((row) => [text(row, 'instrument'), text(row, 'name')]),
  );
  const byId = new Map(
    rows.map((row) => {
      const model = instrumentOf(row);
      const { id, symbol, title } = model;
      return [
        id,
        { ...model, label: labelOf(id, symbol, title), adoptedBy: adoptedBy.get(model.id) ?? null },
      ];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Reference = Pick<CitationModel, 'id' | 'relation' | 'sourceId' | 'targetId' | 'evidence'> | Mention;

/** By their instruments as these stand in the page, then by their places in the text. */
function inReadingOrder(all: readonly Reference[], page: readonly string[]): readonly Reference[] {
  const order = new Map(page.map((id, index) => [id, index]));
  return all.toSorted(
    (a, b) =>
      (order.get(a.sourceId) ?? 0) - (order.get(b.sourceId) ?? 0) ||
      (a.evidence.start ?? 0) - (b.evidence.start ?? 0),
  );
}

async function withEvidence(
  read: Read,
  citations: readonly Reference[],
): Promise<readonly ExportedCitation[]> {
  const ends = new Set(
    citations.flatMap((each) => ('targetId' in each ? [each.sourceId, each.targetId] : [each.sourceId])),
  );
  const places = new Set(citations.flatMap(({ evidence }) => [evidence.passageId, evidence.paragraphId]));
  const [instruments, passages] = await Promise.all([
    readInstruments(read, [...ends]),
    read(statements.passages, { ids: [...places].filter((id) => id !== null) }),
  ]);
  const instrument = new Map(instruments.map((each) => [each.id, each]));
  const passage = new Map(passages.map((row) => [text(row, 'id'), row]));

  return citations.flatMap((each) => {
    const { id, relation, sourceId, evidence } = each;
    const source = instrument.get(sourceId);
    const target = 'targetId' in each ? instrument.get(each.targetId) : each.target;
    if (!source || !target) return [];
    const { passageId, paragraphId, footnote, lead, role, via, locator } = evidence;
    const own = passageId === null ? undefined : passage.get(passageId);
    const around = paragraphId === null ? undefined : passage.get(paragraphId);
    const begin = own ? numberOrNull(own, 'start') : null;
    const inPassage = (offset: number | null) => (offset === null || begin === null ? null : offset - begin);
    const [start, end] = [inPassage(evidence.start), inPassage(evidence.end)];
    const words = own ? textOrNull(own, 'text') : null;
    return [
      {
        id,
        relation,
        source,
        target,
        passage: own ? text(own, 'label') : null,
        paragraph: around ? text(around, 'label') : null,
        footnote,
        lead,
        role,
        via,
        locator,
        quote: words === null || start === null || end === null ? null : words.slice(start, end),
        start,
        end,
      },
    ];
  });
}

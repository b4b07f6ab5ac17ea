import type { Row, Value } from '../../cypher/engine.ts';
import { groupBy, numberOrNull, number, text, textOrNull, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type {
  EntityKind,
  ExtractionRecord,
  RecordCitation,
  RecordEntity,
  RecordMention,
} from '../../ingest/record.ts';
import { LINE } from '../../ingest/load/passages.ts';
import { fileName } from '../../ingest/load/rows.ts';
import { asEntityId, asInstrumentId, asIsoDate } from '../../ingest/symbols/ids.ts';
import { kindOf } from '../../ingest/symbols/kind.ts';
import { paragraphOf } from '../data/evidence.ts';
import type { Read } from '../data/read.ts';

const statements = {
  documents: loadStatement('export/documents'),
  parts: loadStatement('export/parts'),
  links: loadStatement('export/links-of'),
};

/**
 * Records of the held texts among these, in the order of the ids, as far as the graph keeps them: the
 * places of footnote markers, the rules that made a citation and the facts of a source's mark-up are not
 * in the graph; in a graph of facts no words are. Taken in again they give the same graph.
 */
export async function readRecords(read: Read, ids: readonly string[]): Promise<readonly ExtractionRecord[]> {
  const documents = new Map(
    (await read(statements.documents, { ids })).map((row) => [text(row, 'id'), properties(row)]),
  );
  const held = ids.filter((id) => documents.has(id));
  const [parts, links] = await Promise.all([
    read(statements.parts, { ids: held }),
    read(statements.links, { ids: held }),
  ]);
  const [partsOf, linksOf] = [groupBy(parts, 'owner'), groupBy(links, 'owner')];
  return held.map((id) =>
    recordOf(id, documents.get(id) ?? {}, partsOf.get(id) ?? [], linksOf.get(id) ?? []),
  );
}

function recordOf(id: string, document: Row, parts: readonly Row[], links: readonly Row[]): ExtractionRecord {
  const passages = parts
    .filter(({ type }) => type === 'HAS_PASSAGE')
    .map(properties)
    .toSorted((a, b) => number(a, 'ordinal') - number(b, 'ordinal'));
  const words = new Words(passages);
  const target = (type: string) => links.find((link) => link['type'] === type)?.['target'];
  const body = target('ADOPTED_BY');
  const committee = target('REPORTED_BY');
  const adopted = textOrNull(document, 'adopted');
  const distributed = textOrNull(document, 'distributed');
  const session = textOrNull(document, 'session');
  const path = text(document, 'path');
  const hasSymbol = !id.startsWith('file/');
  const title = textOrNull(document, 'title');
  return {
    version: 1,
    source: {
      path,
      format: text(document, 'format') as ExtractionRecord['source']['format'],
      sha256: text(document, 'sha256'),
    },
    document: {
      id: hasSymbol ? asInstrumentId(id) : null,
      symbol: textOrNull(document, 'symbol'),
      aliases: texts(document, 'aliases'),
      kind: kindOf(asInstrumentId(id)),
      // The graph calls a text without symbol and title by its file.
      title: hasSymbol || title !== fileName(path) ? title : null,
      adopted: adopted === null ? null : asIsoDate(adopted),
      body: typeof body === 'string' ? asEntityId(body) : null,
      session: session !== null && /^\d+$/.test(session) ? Number(session) : session,
      meeting: numberOrNull(document, 'meeting'),
      agendaItems: links.filter(({ type }) => type === 'UNDER_ITEM').map((link) => text(link, 'name')),
      distributed: distributed === null ? null : asIsoDate(distributed),
      reportedBy: typeof committee === 'string' ? asEntityId(committee) : null,
    },
    paragraphs: passages.filter(isParagraph).map((passage) => ({
      id: recordLabel(passage),
      kind: text(passage, 'kind') as ExtractionRecord['paragraphs'][number]['kind'],
      lead: textOrNull(passage, 'lead'),
      start: number(passage, 'start'),
      end: number(passage, 'end'),
      ...(passage['section'] ? { section: text(passage, 'section') } : {}),
    })),
    footnotes: passages
      .filter(({ kind }) => kind === 'footnote')
      .map((note) => ({
        marker: recordLabel(note).slice('FN'.length),
        start: number(note, 'start'),
        end: number(note, 'end'),
        text: textOrNull(note, 'text') ?? '',
        anchors: [],
      })),
    citations: [
      ...links.filter(({ type }) => type === 'CITES').map((link) => resolved(link, words)),
      ...parts.filter(({ type }) => type === 'HAS_UNRESOLVED').map((part) => open(properties(part), words)),
    ].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    entities: entities(
      links.filter(({ type }) => type === 'INVOKES' || type === 'MENTIONS'),
      words,
    ),
  };
}

/** Words of a document by the offsets in its text, and the labels of its passages. */
class Words {
  readonly #passages: ReadonlyMap<string, Row>;

  constructor(passages: readonly Row[]) {
    this.#passages = new Map(passages.map((passage) => [text(passage, 'id'), passage]));
  }

  at(place: Row): string {
    const passage = this.#passages.get(textOrNull(place, 'passage') ?? '');
    const own = passage ? textOrNull(passage, 'text') : null;
    if (!passage || own === null) return '';
    const begin = number(passage, 'start');
    return own.slice(number(place, 'start') - begin, number(place, 'end') - begin);
  }

  paragraphOf(place: Row): string | null {
    const paragraph = paragraphOf(textOrNull(place, 'passage'), textOrNull(place, 'paragraph'));
    const passage = this.#passages.get(paragraph ?? '');
    const label = passage ? recordLabel(passage) : null;
    return label === LINE ? null : label;
  }
}

function placeOf(place: Row, words: Words) {
  return {
    via: text(place, 'via') as RecordCitation['via'],
    paragraph: words.paragraphOf(place),
    lead: textOrNull(place, 'lead'),
    role: textOrNull(place, 'role') as RecordCitation['role'],
    ...(place['verb'] ? { verb: text(place, 'verb') } : {}),
    footnote: textOrNull(place, 'footnote'),
    locator: textOrNull(place, 'locator'),
    start: number(place, 'start'),
    end: number(place, 'end'),
  };
}

function resolved(link: Row, words: Words): RecordCitation {
  const place = properties(link);
  return {
    id: text(place, 'id'),
    target: targetOf(text(link, 'target')),
    status: 'resolved',
    reason: textOrNull(place, 'reason'),
    ...placeOf(place, words),
    text: words.at(place),
  };
}

function open(reference: Row, words: Words): RecordCitation {
  const common = {
    id: text(reference, 'id'),
    target: null,
    reason: text(reference, 'reason'),
    ...placeOf(reference, words),
    text: text(reference, 'text'),
  };
  if (text(reference, 'status') === 'unresolved') return { ...common, status: 'unresolved' };
  return { ...common, status: 'ambiguous', candidates: texts(reference, 'candidates').map(targetOf) };
}

const targetOf = (id: string) => ({ id: asInstrumentId(id), kind: kindOf(asInstrumentId(id)) });

/** In the order in which the text names them. */
function entities(links: readonly Row[], words: Words): readonly RecordEntity[] {
  const inOrder = links.toSorted((a, b) => numberedName(a) - numberedName(b));
  return [...groupBy(inOrder, 'target')].map(([id, mentions]) => {
    const [first = {}] = mentions.map(properties);
    const container = textOrNull(first, 'container');
    return {
      id: asEntityId(id),
      kind: entityKind(id),
      name: mentions[0] ? (textOrNull(mentions[0], 'name') ?? id) : id,
      registrations: texts(first, 'registrations').map(asInstrumentId),
      ...(container !== null && {
        containedIn: { id: asInstrumentId(container), locator: textOrNull(first, 'containerLocator') },
      }),
      mentions: mentions.map((mention): RecordMention => {
        const place = properties(mention);
        const { via, ...rest } = placeOf(place, words);
        return { ...rest, text: words.at(place), via: via as NonNullable<RecordMention['via']> };
      }),
    };
  });
}

/** The number that loading gave a mention: `A/RES/66/128#name-7`. */
const numberedName = (link: Row): number => Number(/(\d+)$/.exec(text(properties(link), 'id'))?.[1] ?? 0);

function entityKind(id: string): EntityKind {
  if (id.startsWith('treaty/')) return 'treaty';
  if (id.startsWith('soft-law/')) return 'softLaw';
  return id.startsWith('conference/') ? 'conference' : 'body';
}

const isParagraph = ({ kind }: Row): boolean => kind !== 'heading' && kind !== 'footnote';

/** A record names two paragraphs alike where the text does; the graph tells them apart: PP1, PP1~2. */
const recordLabel = (passage: Row): string => text(passage, 'label').replace(/~\d+$/, '');

/** The map in the column `properties`. */
function properties(row: Row): Row {
  const value: Value | undefined = row['properties'];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : {};
}

import { foreignLanguageOf } from '../../ingest/parse/language.ts';
import type { ExtractionRecord, RecordCitation, RecordEntity, RecordMention } from '../../ingest/record.ts';
import { badInput } from '../errors.ts';
import { MAX_DRAFT_BYTES } from '../limits/constants.ts';
import type { DraftStatus } from '../schema.generated.ts';
import { dayRemark, namesParagraphs, paragraphRemark } from './draft-remarks.ts';
import { meantBy } from './draft-meant.ts';
import { namedInstrument, type Instruments } from './instruments.ts';
import type {
  DraftCheckModel,
  DraftCitationModel,
  DraftMentionModel,
  DraftNameModel,
  InstrumentModel,
} from './models.ts';
import type { Series } from './series.ts';
import type { Texts } from './texts.ts';
import { ROLES, enumValue } from './vocabulary.ts';

/** Reads a text: in a worker where there is one. */
export type Extractor = (text: string) => Promise<ExtractionRecord>;

/** Whether its words say what is not so, whatever its status. */
export const isMisprinted = ({ misprints }: DraftCitationModel): boolean => misprints.length > 0;

/** Checks the references of texts against the graph; nothing of them is kept. */
export function draftData(
  extractor: Extractor,
  { instruments, series, texts }: { instruments: Instruments; series: Series; texts: Texts },
) {
  /** The newest of an instrument's series, when it is another, and not the draft itself. */
  const successor = async (target: InstrumentModel, draftId: string | null): Promise<string | null> => {
    const ids = (await series.idsOf(target)).filter((id) => id !== draftId);
    const latest = ids.at(-1);
    return latest === undefined || latest === target.id ? null : latest;
  };

  const misprintsOf = async (
    text: string,
    citation: RecordCitation,
    target: InstrumentModel,
  ): Promise<readonly string[]> => {
    const passages = target.held && namesParagraphs(text, citation) ? await texts.passages(target.id) : [];
    return [dayRemark(text, citation, target), paragraphRemark(text, citation, target, passages)].filter(
      (remark) => remark !== null,
    );
  };

  const check = async (
    text: string,
    citation: RecordCitation,
    record: ExtractionRecord,
  ): Promise<DraftCitationModel> => {
    const meant = meantBy(citation, record);
    const targetId = meant?.id ?? citation.target?.id ?? null;
    const target = targetId === null ? null : await instruments.byId(targetId);
    const supersededById = target && (await successor(target, record.document.id));
    const known = target ?? (targetId === null ? null : namedInstrument(targetId, null, null, false));
    const misprints = [
      ...(meant ? [meant.remark] : []),
      ...(known ? await misprintsOf(text, citation, known) : []),
    ];
    const status = statusOf(citation, target, supersededById);
    return { citation, targetId, target, supersededById, status, misprints };
  };

  /** A query may ask about one text under many names: it is read once. */
  const read = new Map<string, Promise<DraftCheckModel>>();

  return {
    /** @throws GraphQLError for a text that is too long. */
    async check(text: string): Promise<DraftCheckModel> {
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_DRAFT_BYTES)
        throw badInput('text', `The text has ${bytes} bytes; at most ${MAX_DRAFT_BYTES} are allowed.`);
      const before = read.get(text);
      if (before) return await before;
      const checked = extractor(text).then((record) => checkRecord(record, text));
      read.set(text, checked);
      return await checked;
    },
    checkRecord,
  };

  /** @param text what the record was read from */
  async function checkRecord(record: ExtractionRecord, text: string): Promise<DraftCheckModel> {
    const { document, citations, entities } = record;
    return {
      otherLanguage: foreignLanguageOf(text),
      symbol: document.symbol ?? document.id,
      title: document.title,
      citations: await Promise.all(citations.map((citation) => check(text, citation, record))),
      names: entities
        .filter(({ mentions }) => mentions.length > 0)
        .map(nameOf)
        .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)),
    };
  }
}

function nameOf({ id, name, mentions, registrations }: RecordEntity): DraftNameModel {
  const inOrder = mentions.map(mentionOf).sort((a, b) => a.start - b.start);
  return {
    id,
    name,
    places: inOrder.map(({ start, end }) => ({ start, end })),
    mentions: inOrder,
    registrations,
  };
}

const mentionOf = ({ text, start, end, paragraph, footnote, lead, role }: RecordMention): DraftMentionModel => ({
  text,
  start,
  end,
  paragraph,
  footnote,
  lead: lead ?? null,
  role: role ? enumValue(ROLES, role) : null,
});

function statusOf(
  { status }: RecordCitation,
  target: InstrumentModel | null,
  supersededById: string | null,
): DraftStatus {
  switch (status) {
    case 'ambiguous':
      return 'AMBIGUOUS';
    case 'unresolved':
      return 'UNRESOLVED';
    case 'resolved':
      if (!target) return 'UNKNOWN';
      if (supersededById !== null) return 'SUPERSEDED';
      return target.held ? 'HELD' : 'CITED_ONLY';
  }
}

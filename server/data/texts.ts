import { z } from 'zod';
import type { Row } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { ResolutionStatus } from '../schema.generated.ts';
import { cursorKind, pageWanted } from './cursor.ts';
import type { PageArguments } from './cursor.ts';
import { evidenceOf } from './evidence.ts';
import type { PassageModel, UnresolvedModel, UnresolvedPage } from './models.ts';
import { inListOrder, toPage } from './page.ts';
import { manyById, oneById } from './read.ts';
import type { Read } from './read.ts';
import { number, text, textOrNull, texts } from '../../cypher/rows.ts';
import { PASSAGE_KINDS, STATUSES, enumValue, storeWord } from './vocabulary.ts';

const statements = {
  passagesOf: loadStatement('read/passages-of'),
  passagesById: loadStatement('read/passages-by-id'),
  unresolved: loadStatement('read/unresolved'),
  unresolvedById: loadStatement('read/unresolved-by-id'),
  unresolvedPage: loadStatement('read/unresolved-page'),
  unresolvedCount: loadStatement('read/unresolved-count'),
  unresolvedReasons: loadStatement('read/unresolved-reasons'),
  agendaItems: loadStatement('read/agenda-items'),
  withWords: loadStatement('read/with-words'),
  withWordsCount: loadStatement('read/with-words-count'),
};

const unresolvedCursor = cursorKind('unresolved', z.string());

/** Which unresolved references are wanted; null does not restrict. */
interface UnresolvedWanted {
  readonly instruments: readonly string[] | null;
  readonly status: ResolutionStatus | null;
  readonly reason: string | null;
}

function passageOf(row: Row): PassageModel {
  return {
    node: 'passage',
    id: text(row, 'id'),
    label: text(row, 'label'),
    kind: enumValue(PASSAGE_KINDS, text(row, 'kind')),
    ordinal: number(row, 'ordinal'),
    lead: textOrNull(row, 'lead'),
    text: textOrNull(row, 'text'),
    start: number(row, 'start'),
  };
}

function unresolvedOf(row: Row): UnresolvedModel {
  return {
    node: 'unresolved',
    id: text(row, 'id'),
    // Its id begins with that of the instrument.
    sourceId: text(row, 'id').split('#', 1)[0] ?? '',
    text: text(row, 'text'),
    reason: text(row, 'reason'),
    status: enumValue(STATUSES, text(row, 'status')),
    candidates: texts(row, 'candidates'),
    evidence: evidenceOf(row),
  };
}

/** What a text consists of, and what in it could not be resolved. */
export function textsData(read: Read) {
  const passagesOf = manyById(read, statements.passagesOf, 'instrument', passageOf);
  const passagesById = oneById(read, statements.passagesById, passageOf);
  const unresolved = manyById(read, statements.unresolved, 'instrument', unresolvedOf);
  const unresolvedById = oneById(read, statements.unresolvedById, unresolvedOf);
  const agendaItems = manyById(read, statements.agendaItems, 'id', (row) => text(row, 'name'));
  const withWords = oneById(read, statements.withWords, () => true);

  return {
    passages: (instrument: string) => passagesOf.load(instrument),
    passage: (id: string) => passagesById.load(id),
    unresolved: (instrument: string) => unresolved.load(instrument),
    agendaItems: (instrument: string) => agendaItems.load(instrument),

    /** Whether the words of a text are here, or its citations only. */
    hasWords: async (instrument: string): Promise<boolean> => (await withWords.load(instrument)) !== null,

    /** How many texts are here with their words. */
    async withWordsCount(): Promise<number> {
      const [row] = await read(statements.withWordsCount);
      return row ? number(row, 'total') : 0;
    },

    unresolvedById: (id: string) => (id.includes('#') ? unresolvedById.load(id) : null),

    async unresolvedPage(
      { instruments, status, reason }: UnresolvedWanted,
      args: PageArguments,
    ): Promise<UnresolvedPage> {
      const wanted = pageWanted(args);
      const filter = {
        instruments,
        status: status === null ? null : storeWord(status),
        reason: reason === null ? null : reason.toLowerCase(),
      };
      const rows = await read(statements.unresolvedPage, {
        ...filter,
        id: wanted.cursor === null ? null : unresolvedCursor.decode(wanted.cursor),
        backwards: wanted.backwards,
        limit: wanted.count + 1,
      });
      const page = toPage({
        wanted,
        rows: inListOrder(rows, wanted),
        cursor: (row) => unresolvedCursor.encode(text(row, 'id')),
        node: unresolvedOf,
        totalCount: async () => {
          const [row] = await read(statements.unresolvedCount, filter);
          return row ? number(row, 'total') : 0;
        },
      });
      return {
        ...page,
        reasons: async (limit) =>
          (await read(statements.unresolvedReasons, { ...filter, limit })).map((row) => ({
            status: enumValue(STATUSES, text(row, 'status')),
            reason: text(row, 'reason'),
            count: number(row, 'total'),
          })),
      };
    },
  };
}

export type Texts = ReturnType<typeof textsData>;

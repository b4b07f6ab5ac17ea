import type { Row } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { evidenceOf } from './evidence.ts';
import type { PassageModel, UnresolvedModel } from './models.ts';
import { manyById, oneById } from './read.ts';
import type { Read } from './read.ts';
import { number, text, textOrNull, texts } from '../../cypher/rows.ts';
import { PASSAGE_KINDS, STATUSES, enumValue } from './vocabulary.ts';

const statements = {
  passagesOf: loadStatement('read/passages-of'),
  passagesById: loadStatement('read/passages-by-id'),
  unresolved: loadStatement('read/unresolved'),
  unresolvedById: loadStatement('read/unresolved-by-id'),
  agendaItems: loadStatement('read/agenda-items'),
};

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
  const agendaItems = manyById(read, statements.agendaItems, 'id', (row) => text(row, 'name'));

  return {
    passages: (instrument: string) => passagesOf.load(instrument),
    passage: (id: string) => passagesById.load(id),
    unresolved: (instrument: string) => unresolved.load(instrument),
    agendaItems: (instrument: string) => agendaItems.load(instrument),

    async unresolvedById(id: string): Promise<UnresolvedModel | null> {
      const [row] = await read(statements.unresolvedById, { id });
      return row ? unresolvedOf(row) : null;
    },
  };
}

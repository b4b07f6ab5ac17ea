import type { Params, WriteTransaction } from '../../cypher/engine.ts';
import { text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { DocumentFacts, DocumentSubject, DocumentVote, ExtractionRecord } from '../record.ts';
import { slugOf } from '../registry/slug.ts';
import { instrumentRow, type InstrumentRow } from './instruments.ts';

/** What a list or a source's mark-up says of one instrument beside its text, as rows of the graph. */
export interface FactRows {
  readonly instrument: InstrumentRow;
  readonly properties: Params;
  /** For an instrument whose text does not say them itself. */
  readonly otherwise: { readonly title: string | null; readonly adopted: string | null };
  /** null: the source names none, and what another source says of them stays. */
  readonly subjects: readonly SubjectRow[] | null;
}

export interface SubjectRow {
  readonly id: string;
  readonly name: string;
  /** "UNBIS", "DHLAUTH", "EuroVoc" */
  readonly scheme: string;
}

/** Whether a record holds facts and no text: a line of the UN's data_extract lists. */
export const isFactsOnly = ({ source }: ExtractionRecord): boolean => source.format === 'jsonl';

/** The facts of one record: a pure function; null where there are none, or no instrument to give them to. */
export function factRows(record: ExtractionRecord): FactRows | null {
  const { id, facts } = record.document;
  if (!facts || id === null) return null;
  return {
    instrument: instrumentRow(id),
    properties: {
      ...properties(facts),
      // By which the next ingest knows a line that it has read before.
      ...(isFactsOnly(record) && { listSha256: record.source.sha256 }),
    },
    otherwise: { title: facts.title ?? null, adopted: facts.adopted ?? null },
    subjects: facts.subjects ? facts.subjects.map(subjectRow) : null,
  };
}

/** Only what the source says: another source's facts are not taken away by its silence. */
function properties({ draft, meetingRecord, agendaItemName, sponsors, goals, vote }: DocumentFacts): Params {
  return {
    // By its name: an item's number changes from session to session.
    ...(agendaItemName !== undefined && { itemName: agendaItemName }),
    ...(draft !== undefined && { draft }),
    ...(meetingRecord !== undefined && { meetingRecord }),
    ...(sponsors && { sponsors }),
    ...(goals && { goals }),
    ...(vote && voteProperties(vote)),
  };
}

/** A vote is replaced whole: null takes away the figures of an earlier one. */
const voteProperties = ({ method, inFavour, against, abstaining, states }: DocumentVote): Params => ({
  voteMethod: method,
  votesInFavour: inFavour ?? null,
  votesAgainst: against ?? null,
  votesAbstaining: abstaining ?? null,
  statesInFavour: states?.inFavour ?? null,
  statesAgainst: states?.against ?? null,
  statesAbstaining: states?.abstaining ?? null,
});

const subjectRow = ({ name, scheme }: DocumentSubject): SubjectRow => ({
  id: `subject/${slugOf(scheme)}/${slugOf(name)}`,
  name,
  scheme,
});

const statements = {
  facts: loadStatement('write/facts'),
  removeEarlierSubjects: loadStatement('write/remove-earlier-subjects'),
  subjects: loadStatement('write/subjects'),
  about: loadStatement('write/about'),
  subjectsOf: loadStatement('write/subjects-of'),
  removeUnused: loadStatement('write/remove-unused-subjects'),
};

/** Writes facts to instruments that are in the graph; of two that speak of one instrument the later counts. */
export async function writeFacts(transaction: WriteTransaction, all: readonly FactRows[]): Promise<void> {
  const rows = [...new Map(all.map((row) => [row.instrument.id, row])).values()];
  if (rows.length === 0) return;
  await transaction.run(statements.facts, {
    rows: rows.map(({ instrument, properties: own, otherwise: { title, adopted } }) => ({
      id: instrument.id,
      properties: own,
      title,
      adopted,
      year: adopted === null ? null : Number(adopted.slice(0, 4)),
    })),
  });
  const told = rows.filter(({ subjects }) => subjects !== null);
  if (told.length === 0) return;
  await transaction.run(statements.removeEarlierSubjects, {
    ids: told.map(({ instrument }) => instrument.id),
  });
  await transaction.run(statements.subjects, {
    rows: firstNames(told.flatMap(({ subjects }) => subjects ?? [])),
  });
  await transaction.run(statements.about, {
    rows: told.flatMap(({ instrument, subjects }) =>
      [...new Set((subjects ?? []).map(({ id }) => id))].map((target) => ({
        document: instrument.id,
        target,
      })),
    ),
  });
}

/** Takes away what sources other than lists said of these instruments beside their texts. */
export async function removeFacts(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const subjects = await transaction.run(statements.subjectsOf, { ids });
  await transaction.run(statements.facts, {
    rows: ids.map((id) => ({ id, properties: NO_FACTS, title: null, adopted: null, year: null })),
  });
  await transaction.run(statements.removeEarlierSubjects, { ids });
  await transaction.run(statements.removeUnused, { ids: subjects.map((row) => text(row, 'id')) });
}

const NO_FACTS: Params = {
  itemName: null,
  draft: null,
  meetingRecord: null,
  sponsors: null,
  goals: null,
  voteMethod: null,
  votesInFavour: null,
  votesAgainst: null,
  votesAbstaining: null,
  statesInFavour: null,
  statesAgainst: null,
  statesAbstaining: null,
};

/** Each subject once, under the first of its names by letters, in the order of their ids. */
function firstNames(subjects: readonly SubjectRow[]): Params[] {
  const first = new Map<string, SubjectRow>();
  for (const subject of subjects) {
    const other = first.get(subject.id);
    if (other === undefined || subject.name < other.name) first.set(subject.id, subject);
  }
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((subject) => ({ ...subject }));
}

import type { Params, Statement } from '../../cypher/engine.ts';
import { text, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { bodyIdOf, registered } from '../../ingest/registry/registry.ts';
import { asEntityId, type EntityId } from '../../ingest/symbols/ids.ts';
import { badInput } from '../errors.ts';
import { MAX_CITED_TOGETHER, MAX_FILTER_VALUES } from '../limits/constants.ts';
import type { CitationFilter, InstrumentFilter } from '../schema.generated.ts';
import { citationParams } from './citation-filter.ts';
import type { CitationParams } from './citation-filter.ts';
import { checkLength } from './cursor.ts';
import { hasKnownVerb } from './lead-words.ts';
import type { Meaning } from './meaning.ts';
import type { Restriction, Series } from './models.ts';
import { NoticeCode } from './notices.ts';
import type { Unknown } from './notices.ts';
import { bodyIssuing, seriesOf } from './organ.ts';
import type { Read } from './read.ts';
import { isSession } from './sessions.ts';
import { LABEL_OF_KIND } from './vocabulary.ts';

const statements = {
  ofBodies: loadStatement('read/instruments-of-bodies'),
  bodiesById: loadStatement('read/bodies-by-id'),
  about: loadStatement('read/instruments-about'),
  citing: loadStatement('read/instruments-citing'),
  cited: loadStatement('read/instruments-cited'),
  referring: loadStatement('read/instruments-referring'),
  referredTo: loadStatement('read/instruments-referred-to'),
};

/** What a citation filter stands in: that of a list of citations in nothing; `citesAll` is one for each of its instruments. */
type Within = '' | 'cites.' | 'citedBy.' | 'citesAll';

/**
 * Turns filters into what statements take. What hangs on a relationship is looked up from its other end, by an
 * index, and becomes a list of ids; what is a property of the instrument stays a condition.
 */
export function restrictions(read: Read, { meantIds }: Meaning, unknown: Unknown) {
  const idsBy = async (statement: Statement, params: Params): Promise<ReadonlySet<string>> =>
    new Set((await read(statement, params)).map((row) => text(row, 'id')));

  /** The series of bodies, by their ids, names or what their symbols begin with; the caller is told of those that none is known of. */
  const seriesOfAll = (organs: readonly string[], within = ''): readonly Series[] =>
    organs.flatMap((value) => {
      const series = seriesOf(bodyNamed('organ', value));
      if (series.length === 0)
        unknown.add({ code: NoticeCode.UnknownOrgan, argument: 'organ', value, field: `${within}organ` });
      return series;
    });

  /**
   * A citation filter with its instruments found; null when none of those that it names is in the graph.
   * @param within the filter that it is a part of.
   */
  const citation = async (
    filter: CitationFilter | null | undefined,
    within: Within = '',
  ): Promise<CitationParams | null> => {
    const { instrument, kind, organ, role, lead, via } = filter ?? {};
    for (const [name, values] of Object.entries({ kind, organ, role, lead, via })) checkValues(name, values ?? []);
    // Each row of a list asks: whether it is like a verb is found out once, beside the answer.
    for (const value of lead ?? [])
      if (!hasKnownVerb(value)) unknown.add({ code: NoticeCode.UnknownLead, argument: 'lead', value, field: `${within}lead` });
    const organs = organ ? seriesOfAll(organ, within) : null;
    if (!instrument) return citationParams(filter ?? {}, null, organs);
    checkValues('instrument', instrument);
    const others = await (within === 'citesAll'
      ? meantIds(instrument, within)
      : meantIds(instrument, 'instrument', `${within}instrument`));
    return others.length === 0 ? null : citationParams(filter ?? {}, others, organs);
  };

  const citedOrCiting = async (
    filter: CitationFilter,
    fromEnd: Statement,
    fromAll: Statement,
    within: Within,
  ): Promise<ReadonlySet<string>> => {
    const params = await citation(filter, within);
    if (!params) return new Set();
    return params.others
      ? idsBy(fromEnd, { ...params, ids: params.others, others: null })
      : idsBy(fromAll, params);
  };

  const citing = (filter: CitationFilter, within: Within) =>
    citedOrCiting(filter, statements.citing, statements.referring, within);

  /** What bodies have adopted, by their ids or names; the caller is told of those that there are not. */
  const ofBodies = async (bodies: readonly string[]): Promise<ReadonlySet<string>> => {
    const named = bodies.map((value) => ({ value, id: bodyNamed('body', value) }));
    // A body that the registry has is spelt as it should be, even where the graph has nothing of it.
    const doubtful = named.filter(({ id }) => registered(id) === null);
    const [adopted, there] = await Promise.all([
      idsBy(statements.ofBodies, { ids: named.map(({ id }) => id) }),
      doubtful.length === 0 ? null : idsBy(statements.bodiesById, { ids: doubtful.map(({ id }) => id) }),
    ]);
    for (const { id, value } of doubtful)
      if (!there?.has(id)) unknown.add({ code: NoticeCode.UnknownBody, argument: 'body', value });
    return adopted;
  };

  /** What is about subjects, by their ids or names; the caller is told of those that nothing is about. */
  const about = async (subjects: readonly string[]): Promise<ReadonlySet<string>> => {
    const rows = await read(statements.about, {
      subjects: subjects.flatMap((each) => [each, each.toLowerCase()]),
    });
    const found = new Set(rows.flatMap((row) => [text(row, 'subject'), text(row, 'name').toLowerCase()]));
    for (const value of subjects)
      if (!found.has(value) && !found.has(value.toLowerCase()))
        unknown.add({ code: NoticeCode.UnknownSubject, argument: 'subject', value });
    return new Set(rows.flatMap((row) => texts(row, 'ids')));
  };

  return {
    citation,

    /** The filters of which each citation fits one that makes an instrument fit `cites` or `citesAll`. */
    async matching({ cites, citesAll }: InstrumentFilter): Promise<readonly CitationParams[]> {
      const found = await Promise.all([
        ...(cites ? [citation(cites, 'cites.')] : []),
        ...(citesAll ? [citation({ instrument: citesAll }, 'citesAll')] : []),
      ]);
      return found.filter((params) => params !== null);
    },

    /** What a filter leaves of all instruments, or of some. */
    async of(
      filter: InstrumentFilter,
      among: readonly string[] | null = null,
    ): Promise<Restriction> {
      const { kind, body, organ, held, yearFrom, yearTo, session, subject, cites, citesAll, citedBy } = filter;
      for (const [name, values] of Object.entries({ kind, body, organ, session, subject })) checkValues(name, values ?? []);
      checkValues('citesAll', citesAll ?? [], MAX_CITED_TOGETHER);
      checkYears(yearFrom, yearTo);
      for (const value of session ?? [])
        if (!isSession(value)) unknown.add({ code: NoticeCode.UnknownSession, argument: 'session', value });
      const sets = await Promise.all([
        ...(body ? [ofBodies(body)] : []),
        ...(subject ? [about(subject)] : []),
        ...(cites ? [citing(cites, 'cites.')] : []),
        ...(citesAll ?? []).map((each) => citing({ instrument: [each] }, 'citesAll')),
        ...(citedBy ? [citedOrCiting(citedBy, statements.cited, statements.referredTo, 'citedBy.')] : []),
      ]);
      const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
      const candidates = among ?? (smallest ? [...smallest] : null);
      const needed = among && smallest ? [smallest, ...others] : others;
      return {
        ids: candidates?.filter((id) => needed.every((set) => set.has(id))) ?? null,
        kinds: kind?.map((each) => LABEL_OF_KIND[each]) ?? null,
        held: held ?? null,
        yearFrom: yearFrom ?? null,
        yearTo: yearTo ?? null,
        sessions: session ?? null,
        organs: organ ? seriesOfAll(organ) : null,
      };
    },
  };
}

/** The id of a body that is given by its id, its name, or what its symbols begin with. */
function bodyNamed(argument: string, value: string): EntityId {
  if (value.startsWith('body/')) return asEntityId(value);
  const id = bodyIdOf(checkLength(argument, value));
  return registered(id) === null ? asEntityId(bodyIssuing(value)?.id ?? id) : id;
}

/** A restriction as the parameters of a statement. */
export const restrictionParams = (restriction: Restriction): Params => ({ ...restriction });

/** Whether a restriction leaves every instrument that the graph has of its ids. */
export const leavesAll = ({ kinds, held, yearFrom, yearTo, sessions, organs }: Restriction): boolean =>
  [kinds, held, yearFrom, yearTo, sessions, organs].every((condition) => condition === null);

/** No year is behind the one and before the other: it is a slip, and no question. */
function checkYears(from: number | null | undefined, to: number | null | undefined): void {
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    throw badInput(
      'yearFrom',
      `The filter takes no year: yearFrom is ${from} and yearTo ${to}. Did you mean yearFrom: ${to}, yearTo: ${from}?`,
    );
}

/** Lists of values are as long as a person makes them. */
function checkValues(name: string, values: readonly string[], most: number = MAX_FILTER_VALUES): void {
  if (values.length > most)
    throw badInput(
      name,
      `The argument ${name} has ${values.length} values; at most ${most} are allowed.`,
    );
}

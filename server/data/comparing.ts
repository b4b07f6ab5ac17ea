import { number, text } from '../../cypher/rows.ts';
import type { Params, Statement } from '../../cypher/engine.ts';
import { shaped } from '../../cypher/shape.ts';
import type { Known } from '../../cypher/shape.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { MAX_RELATED_CONSIDERED } from '../limits/constants.ts';
import type { CitationParams } from './citation-filter.ts';
import type {
  CitationChangesModel,
  CitedCountModel,
  ComparedCitationModel,
  ComparisonModel,
  InstrumentModel,
  RelatedInstrumentsModel,
  Restriction,
} from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';

const statements = {
  targets: loadStatement('read/targets'),
  coCited: loadStatement('read/co-cited'),
  coupled: loadStatement('read/coupled'),
  mostCited: loadStatement('read/most-cited-by'),
};

type Counts = ReadonlyMap<string, number>;

/** What instruments have in common, and where they differ, by what they cite. */
export function comparingData(read: Read) {
  const targets = byKey<string, Counts>(
    (id) => id,
    () => '',
    async (ids) => {
      const counts = new Map(ids.map((id) => [id, new Map<string, number>()]));
      for (const row of await read(statements.targets, { ids }))
        counts.get(text(row, 'source'))?.set(text(row, 'target'), number(row, 'total'));
      return ids.map((id) => counts.get(id) ?? new Map<string, number>());
    },
  );

  const related = async (
    statement: Statement,
    instrument: InstrumentModel,
    limit: number,
  ): Promise<RelatedInstrumentsModel> => {
    // One more: it is related to itself.
    const rows = await read(statement, { id: instrument.id, most: MAX_RELATED_CONSIDERED, limit: limit + 1 });
    return {
      instrument,
      related: rows
        .map((row) => ({ instrumentId: text(row, 'id'), count: number(row, 'total') }))
        .filter(({ instrumentId }) => instrumentId !== instrument.id)
        .slice(0, limit),
    };
  };

  return {
    coCited: (instrument: InstrumentModel, limit: number) => related(statements.coCited, instrument, limit),
    coupled: (instrument: InstrumentModel, limit: number) => related(statements.coupled, instrument, limit),

    /** What the instruments that a restriction leaves cite most, of references that fit. */
    async mostCited(
      restriction: Restriction,
      references: CitationParams,
      limit: number,
    ): Promise<readonly CitedCountModel[]> {
      const { ids, kinds, organs, ...conditions } = restriction;
      const ofInstruments = { ...conditions, ofKinds: kinds, ofOrgans: organs };
      const { others, kinds: ofTargets, organs: ofTargetsOrgans, ...ofReferences } = references;
      const shape = shaped(statements.mostCited, {
        ...openOf(ofInstruments),
        ...openOf(ofReferences),
        ...openOf({ others, kinds: ofTargets ?? null, organs: ofTargetsOrgans }),
      });
      const rows = await read(shape.statement, shape.params({ ...references, ...ofInstruments, ids, limit }));
      return rows.map((row) => ({
        instrumentId: text(row, 'id'),
        citingCount: number(row, 'citing'),
        citationCount: number(row, 'total'),
      }));
    },

    async compare(a: InstrumentModel, b: InstrumentModel): Promise<ComparisonModel> {
      const [ofA, ofB] = await Promise.all([targets.load(a.id), targets.load(b.id)]);
      const all = [...new Set([...ofA.keys(), ...ofB.keys()])]
        .map((instrumentId): ComparedCitationModel => ({
          instrumentId,
          countA: ofA.get(instrumentId) ?? 0,
          countB: ofB.get(instrumentId) ?? 0,
        }))
        .sort(
          (one, other) =>
            other.countA + other.countB - one.countA - one.countB ||
            (one.instrumentId < other.instrumentId ? -1 : 1),
        );
      return {
        a,
        b,
        shared: all.filter(({ countA, countB }) => countA > 0 && countB > 0),
        onlyA: all.filter(({ countB }) => countB === 0),
        onlyB: all.filter(({ countA }) => countA === 0),
      };
    },

    /** How what one instrument cites differs from what another did. */
    async changes(id: string, sinceId: string): Promise<CitationChangesModel> {
      const [now, before] = await Promise.all([targets.load(id), targets.load(sinceId)]);
      const [ids, earlierIds] = [[...now.keys()].sort(), [...before.keys()].sort()];
      // That the one cites the other is no news.
      const addedIds = ids.filter((target) => !before.has(target) && target !== sinceId);
      return {
        sinceId,
        addedIds,
        droppedIds: earlierIds.filter((target) => !now.has(target)),
        keptCount: ids.filter((target) => before.has(target)).length,
      };
    },
  };
}

/** Filters that restrict nothing, for a statement without them; with one that does, all of them stand. */
const openOf = (filters: Params): Known =>
  Object.values(filters).every((value) => value === null)
    ? Object.fromEntries(Object.keys(filters).map((name) => [name, null]))
    : {};

import type { Statement } from '../../cypher/engine.ts';
import { text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import type { InstrumentModel } from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';

const statements = {
  line: loadStatement('read/series'),
  titled: loadStatement('read/instruments-titled'),
};

interface Member {
  readonly id: string;
  /** Day or year of adoption: what the order goes by. */
  readonly day: string;
}

/**
 * Resolutions on one question, session after session: those that follow one another, as the graph says; and held
 * ones of the same organ under the very same title.
 */
export function seriesData(read: Read) {
  /** The members of each line that a statement finds, by what is asked for. */
  const membersBy = (statement: Statement, asked: string, column: string) =>
    byKey<string, readonly Member[]>(
      (key) => key,
      () => '',
      async (keys) => {
        const members = new Map(keys.map((key): [string, Member[]] => [key, []]));
        for (const row of await read(statement, { [asked]: keys }))
          members.get(text(row, column))?.push({ id: text(row, 'id'), day: text(row, 'day') });
        return keys.map((key) => members.get(key) ?? []);
      },
    );
  const lines = membersBy(statements.line, 'ids', 'wanted');
  const titled = membersBy(statements.titled, 'titles', 'title');

  return {
    /** Ids of the series that an instrument belongs to, itself included, oldest first. */
    async idsOf({ id, title, held, kind, adopted, year }: InstrumentModel): Promise<readonly string[]> {
      const hasSeries = kind === 'RESOLUTION' || kind === 'DECISION' || kind === 'PRESIDENTIAL_STATEMENT';
      const [line, sameTitle] = await Promise.all([
        lines.load(id),
        held && hasSeries && title !== null ? titled.load(title) : [],
      ]);
      const prefix = issuerPrefix(id);
      const members = new Map<string, string>([[id, adopted ?? (year === null ? '' : String(year))]]);
      for (const member of line) members.set(member.id, member.day);
      for (const member of sameTitle) if (issuerPrefix(member.id) === prefix) members.set(member.id, member.day);
      return [...members].sort(byDay).map(([member]) => member);
    },
  };
}

/** `A/RES`, `A/HRC/RES`: whose resolution it is. */
const issuerPrefix = (id: string): string => id.replace(/\/[^/]*\d.*$/, '');

const collator = new Intl.Collator('en', { numeric: true });

const byDay = ([a, day]: [string, string], [b, otherDay]: [string, string]): number =>
  day < otherDay ? -1 : day > otherDay ? 1 : collator.compare(a, b);

export type Series = ReturnType<typeof seriesData>;

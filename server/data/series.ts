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
  const lines = byKey<string, readonly Member[]>(
    (id) => id,
    () => '',
    async (ids) => {
      const members = new Map(ids.map((id): [string, Member[]] => [id, []]));
      for (const row of await read(statements.line, { ids }))
        members.get(text(row, 'wanted'))?.push({ id: text(row, 'id'), day: text(row, 'day') });
      return ids.map((id) => members.get(id) ?? []);
    },
  );
  const titled = byKey<string, readonly Member[]>(
    (title) => title,
    () => '',
    async (titles) => {
      const members = new Map(titles.map((title): [string, Member[]] => [title, []]));
      for (const row of await read(statements.titled, { titles }))
        members.get(text(row, 'title'))?.push({ id: text(row, 'id'), day: text(row, 'day') });
      return titles.map((title) => members.get(title) ?? []);
    },
  );

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

import { z } from 'zod';
import { badInput } from '../errors.ts';
import { MAX_ARGUMENT_LENGTH, MAX_PAGE_SIZE } from '../limits/constants.ts';

/**
 * A cursor says behind which row a page begins, by the values that the list is sorted by, not by a
 * count: rows that come or go elsewhere do not move it. Opaque to callers: JSON in base64url.
 */
export interface CursorKind<Key extends z.ZodType> {
  readonly encode: (key: z.infer<Key>) => string;
  /** @throws GraphQLError when the text is no cursor of this kind. */
  readonly decode: (cursor: string) => z.infer<Key>;
}

/** A kind of cursor: its name keeps one list's cursors from being used in another. */
export function cursorKind<Key extends z.ZodType>(name: string, key: Key): CursorKind<Key> {
  return {
    encode: (value) => Buffer.from(JSON.stringify([name, value])).toString('base64url'),
    decode(cursor) {
      const envelope = envelopeShape.safeParse(parseJson(cursor));
      const parsed = key.safeParse(envelope.data?.[1]);
      if (envelope.data?.[0] !== name || !parsed.success)
        throw badInput(
          'after',
          'This is not a cursor of this list. Take it from pageInfo.endCursor, or for before from pageInfo.startCursor.',
        );
      return parsed.data;
    },
  };
}

const envelopeShape = z.tuple([z.string(), z.unknown()]);

function parseJson(cursor: string): unknown {
  if (cursor.length > 2 * MAX_ARGUMENT_LENGTH) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** Relay's arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page that is wanted: so many rows behind a cursor, or backwards so many before it. */
export interface PageWanted {
  readonly count: number;
  readonly backwards: boolean;
  readonly cursor: string | null;
}

/** What a connection's arguments ask for. @throws GraphQLError when they do not say, or contradict each other. */
export function pageWanted({ first, after, last, before }: PageArguments, most = MAX_PAGE_SIZE): PageWanted {
  const forwards = isGiven(first);
  if (forwards === isGiven(last))
    throw badInput(
      'first',
      `Give ${forwards ? 'either first or last, not both' : 'first or last'}: how many are wanted, from 1 to ${most}.`,
    );
  if (isGiven(forwards ? before : after))
    throw badInput(
      forwards ? 'before' : 'after',
      'Cursors go together as first with after, and last with before.',
    );
  const count = checkCount(forwards ? 'first' : 'last', (forwards ? first : last) ?? 0, most);
  return { count, backwards: !forwards, cursor: (forwards ? after : before) ?? null };
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** A count between 1 and `most`. @throws GraphQLError naming argument and range. */
export function checkCount(argument: string, count: number, most: number): number {
  if (count < 1 || count > most)
    throw badInput(argument, `The argument ${argument} is ${count}; it must be from 1 to ${most}.`);
  return count;
}

/** A text argument of a sensible length. @throws GraphQLError when it is longer. */
export function checkLength(argument: string, value: string): string {
  if (value.length > MAX_ARGUMENT_LENGTH)
    throw badInput(
      argument,
      `The argument ${argument} has ${value.length} characters; at most ${MAX_ARGUMENT_LENGTH} are allowed.`,
    );
  return value;
}

import type { InstrumentId } from '../../symbols/ids.ts';
import { byName, type Identity } from './identity.ts';

/** A name as it stands in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
  /** The name is a shorter one than the thing's own. */
  readonly short?: boolean;
  /** Of the treaty-series entries in the note at its end those that are its own, where it is not all. */
  readonly registrations?: readonly InstrumentId[];
}

/** One of a year that the registry has none of, with the year before its name as a part of it: "the |2038 Water Conference|". */
export const ofYear = ({ start, end, identity: { kind } }: Named, year: number, name: string): Named => ({
  start: start - `${year} `.length,
  end,
  identity: byName(kind, `${year} ${name}`),
});

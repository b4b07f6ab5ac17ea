import type { Identity } from './names-identity.ts';

/** A name as it stands in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
  /** The name is a shorter one than the thing's own. */
  readonly short?: boolean;
}

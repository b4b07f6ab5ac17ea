import type { EntityKind } from '../../../record.ts';

/** What makes a head noun with its surroundings a name. */
export interface Head {
  readonly kind: EntityKind;
  /** Words that must follow at once: "of Action" behind "Programme". */
  readonly tail?: readonly string[];
  /** Prepositions that may open a complement; without one of them only words before the head make a name. */
  readonly links: readonly string[];
  /**
   * proper: words before the head make a name when one of them is not generic: "Windhoek Declaration";
   * international: only when they begin as bodies between States do: a national commission is not listed;
   * none: only a complement makes a name;
   * both: only such words and a complement together: "Lagoon Appeal on Fog";
   * any: any words before the head: "Preparatory Committee of the Whole".
   */
  readonly before: 'proper' | 'international' | 'none' | 'both' | 'any';
  /** A complement without words before the head is no name: "Mission of … to the United Nations". */
  readonly dependent?: boolean;
  /** The complement may be in small letters: "Declaration on the inadmissibility of intervention". */
  readonly small?: boolean;
  /** The head with its tail is a name by itself: "Status of Forces Agreement". */
  readonly alone?: boolean;
  /** Words of which one must stand right before the head: "|Peace| Initiative"; none: any. */
  readonly behind?: readonly string[];
  /** A part of a body, named when the body stands behind it: "Codification Division of the Office of …". */
  readonly owned?: boolean;
}

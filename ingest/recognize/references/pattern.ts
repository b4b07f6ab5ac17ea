/** What a candidate looks like: the row of REFERENCE_PATTERNS that found it. */
export type PatternId =
  | 'head'
  | 'number.session'
  | 'number.year'
  | 'number.roman'
  | 'number.bare'
  | 'number.list'
  | 'number.dotted'
  | 'number.unesco'
  | 'number.label'
  | 'conclusion'
  | 'symbol'
  | 'symbol.agency'
  | 'symbol.suffix'
  | 'series.name'
  | 'series.volume'
  | 'sales'
  | 'records.supplement'
  | 'ibid';

/**
 * Where a pattern is tried: at certain words (in small letters), at words that begin with certain capitals, at figures that a slash or a bracket
 * follows, at a capital shortly before a slash, right behind a head word. It must match from there on.
 */
export type Beginning =
  | { readonly at: 'words'; readonly words: readonly string[] }
  | { readonly at: 'letters'; readonly letters: readonly string[] }
  | {
      readonly at: 'figures before a slash' | 'figures before a bracket' | 'capital before a slash' | 'head';
    };

export interface ReferencePattern {
  readonly id: PatternId;
  readonly begins: readonly Beginning[];
  /**
   * Sticky. Where it has a group `label`, the candidate is that group, which ends the match; a group `before`,
   * in a look behind, belongs to the candidate.
   */
  readonly regex: RegExp;
  readonly description: string;
  readonly examples: readonly string[];
}

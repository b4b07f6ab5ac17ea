// Written by `npm run build:types`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of instruments; each has its own type. */
export type InstrumentKind =
  /** `A/RES/66/128`, `S/RES/1325(2000)`, `E/RES/2009/15` */
  | 'RESOLUTION'
  /** `A/DEC/66/101`, `E/DEC/2009/250` */
  | 'DECISION'
  /** A statement by the President of the Security Council: `S/PRST/2010/22` */
  | 'PRESIDENTIAL_STATEMENT'
  /** A convention, covenant, protocol, agreement, charter, statute; known by name. */
  | 'TREATY'
  /** A declaration, programme, platform, plan, agenda, set of principles or general comment; known by name. */
  | 'SOFT_LAW'
  /** Volume and number in the United Nations or League of Nations Treaty Series: `UNTS/1249/20378` */
  | 'TREATY_SERIES_ENTRY'
  /** A United Nations publication with a sales number: `SALES/E.95.XIII.18` */
  | 'SALES_PUBLICATION'
  /** Any other document with a symbol: `A/66/455`, `S/2010/498` */
  | 'DOCUMENT';

/** How a citation refers to its target. */
export type CitationRelation =
  /** By symbol, number, or treaty-series entry. */
  | 'CITES'
  /** By name. */
  | 'INVOKES';

/** The parts of a text that passages come from. */
export type PassageKind =
  /**
   * What stands before the first paragraph, as a whole: label HEAD. Lines with references that stand in no paragraph: LINE, LINE~2,
   * and HEAD~2 for those of the cover at the end.
   */
  | 'HEADING'
  /** PP1, PP2, ... */
  | 'PREAMBULAR'
  /** OP1, OP1(a), ... */
  | 'OPERATIVE'
  /** FN1, FN2, ... */
  | 'FOOTNOTE'
  /** ANNEX1.1, ... */
  | 'ANNEX';

/** The forms in which a reference is made. */
export type Via =
  /** In the body of the text. */
  | 'TEXT'
  /** In a footnote. */
  | 'FOOTNOTE'
  /** In a footnote, by "Ibid." */
  | 'IBID'
  /** By words that the text or custom has given: "the Convention", "the Beijing Platform". */
  | 'SHORT_FORM'
  /** By a link that the document's own format carries. */
  | 'MARK_UP';

/** What a citation does, from the words that govern it. */
export type Role =
  /** "Recalling", "Having in mind" */
  | 'RECALLS'
  /** "Reaffirming", "Reiterating" */
  | 'REAFFIRMS'
  /** "Noting", "Takes note of" */
  | 'NOTES'
  /** "Welcoming", "Noting with appreciation" */
  | 'WELCOMES'
  /** "Having considered", "Having examined" */
  | 'CONSIDERS'
  /** "Emphasizing", "Stressing", "Underlining" */
  | 'EMPHASIZES'
  /** "Recognizing", "Acknowledging", "Aware of" */
  | 'RECOGNIZES'
  /** "Regrets", "Expressing concern" */
  | 'REGRETS'
  /** "Deplores", "Condemns" */
  | 'DEPLORES'
  /** "Endorses", "Approves", "Adopts", "Supports" */
  | 'ENDORSES'
  /** "Acting under", "Guided by", "In accordance with", "Pursuant to" */
  | 'ACTS_ON'
  /** "Requests", "Invites" */
  | 'REQUESTS'
  /** "Urges", "Calls upon", "Encourages", "Demands" */
  | 'URGES'
  /** "Decides", "Resolves" */
  | 'DECIDES'
  /** The target is changed: "Decides to amend", "Extends the mandate set out in" */
  | 'AMENDS'
  /** The target is ended or replaced: "Decides to terminate the measures imposed by" */
  | 'ENDS'
  /** The report on which the text was adopted. */
  | 'REPORTED_IN'
  /** No words that say more: a bare reference. */
  | 'REFERS';

/** Why a reference has no target. */
export type ResolutionStatus =
  /** Several instruments remain. */
  | 'AMBIGUOUS'
  /** No instrument is known. */
  | 'UNRESOLVED';

/**
 * Which instruments to list; what is left out does not restrict, and all that is given must hold:
 * `{ kind: [RESOLUTION], body: ["body/security-council"], cites: { instrument: ["treaty/charter-of-the-united-nations"] } }`.
 */
export type InstrumentFilter = {
  /** One of these kinds: `[RESOLUTION, DECISION]`. */
  readonly kind?: ReadonlyArray<InstrumentKind> | null | undefined;
  /** Adopted by one of these bodies, by id, name or what its symbols begin with: `["body/general-assembly", "Security Council", "A/HRC"]`. Of what is only cited nobody has read who adopted it, so none of it is found: `organ` finds that too. */
  readonly body?: ReadonlyArray<string> | null | undefined;
  /** In the series of one of these bodies, by id, name or what its symbols begin with, also of what is only cited: `["Security Council", "A/HRC"]`. */
  readonly organ?: ReadonlyArray<string> | null | undefined;
  /** Only those whose text is held (true), or only those that are just cited (false). */
  readonly held?: boolean | null | undefined;
  /** Adopted in this year or later: `2000`. */
  readonly yearFrom?: number | null | undefined;
  /** Adopted in this year or earlier: `2011`. */
  readonly yearTo?: number | null | undefined;
  /** Of one of these sessions, as texts: `["66", "S-26"]`. */
  readonly session?: ReadonlyArray<string> | null | undefined;
  /** About one of these subjects, by id or name: `["WOMEN MIGRANT WORKERS"]`. */
  readonly subject?: ReadonlyArray<string> | null | undefined;
  /** It makes a reference like this: `{ instrument: ["48/104"], role: [REAFFIRMS] }`. */
  readonly cites?: CitationFilter | null | undefined;
  /** It refers to every one of these, by id or symbol, at most 10: `["CEDAW", "SCR 1325 (2000)"]`. */
  readonly citesAll?: ReadonlyArray<string> | null | undefined;
  /** A reference like this is made to it: `{ instrument: ["66/128"], place: FOOTNOTE }`. */
  readonly citedBy?: CitationFilter | null | undefined;
};

/** Which references to take; what is left out does not restrict, and one reference must fit all that is given. */
export type CitationFilter = {
  /** The instrument at the other end is one of these, by id or symbol, at most 50: `["48/104", "treaty/charter-of-the-united-nations"]`. */
  readonly instrument?: ReadonlyArray<string> | null | undefined;
  /** The instrument at the other end is of one of these kinds: `[TREATY]`. */
  readonly kind?: ReadonlyArray<InstrumentKind> | null | undefined;
  /** The instrument at the other end is in the series of one of these bodies, by id, name or what its symbols begin with: `["Security Council", "A/HRC"]`. */
  readonly organ?: ReadonlyArray<string> | null | undefined;
  /** It does one of these: `[RECALLS, REAFFIRMS]`. */
  readonly role?: ReadonlyArray<Role> | null | undefined;
  /** Its paragraph opens with one of these words, small and capital letters alike: `["Recalling"]`. */
  readonly lead?: ReadonlyArray<string> | null | undefined;
  /** It stands in the body of the text, or in a footnote. */
  readonly place?: CitationPlace | null | undefined;
  /** It is made in one of these forms: `[IBID]`. */
  readonly via?: ReadonlyArray<Via> | null | undefined;
  /** It refers by symbol or number, or by name. */
  readonly relation?: CitationRelation | null | undefined;
};

/** Where in an instrument a reference stands. */
export type CitationPlace =
  /** In a paragraph or the heading. */
  | 'TEXT'
  /** In a footnote. */
  | 'FOOTNOTE';

/** Why something was found. */
export type SearchMatch =
  /** The query is its symbol: "66/128", "SCR 1325 (2000)". */
  | 'SYMBOL'
  /** The words stand in its title or name, or are a short form of it: "CEDAW". */
  | 'NAME'
  /** The words stand in a passage of its text. */
  | 'PASSAGE';

/** What a fragment is a piece of. */
export type FragmentField =
  /** The symbol: `A/RES/66/128` */
  | 'SYMBOL'
  /** The title of an instrument, the name of a body or conference */
  | 'TITLE'
  /** A short form or another name: "CEDAW" */
  | 'ALIAS'
  /** A passage of the text */
  | 'PASSAGE';

/** The relationships that a drawing shows. */
export type LinkRelation =
  /** By symbol, number, or treaty-series entry. */
  | 'CITES'
  /** By name. */
  | 'INVOKES'
  /** From a treaty to its treaty-series entry. */
  | 'REGISTERED_AS'
  /** From a soft-law text to the instrument that carries it. */
  | 'CONTAINED_IN';

/** Which way to look from an instrument. */
export type Direction =
  /** What the instrument cites. */
  | 'OUT'
  /** What cites the instrument. */
  | 'IN'
  /** Both ways. */
  | 'BOTH';

/** What the graph says of a draft's reference. */
export type DraftStatus =
  /** The target's text is held. */
  | 'HELD'
  /** The target is cited by others, and its text is not held. */
  | 'CITED_ONLY'
  /** The graph does not have the target: new, rare, or a slip of the pen. */
  | 'UNKNOWN'
  /** The target is in the graph, and a later instrument of its series as well. */
  | 'SUPERSEDED'
  /** Several instruments remain. */
  | 'AMBIGUOUS'
  /** No instrument could be told. */
  | 'UNRESOLVED';

export type AboutQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type AboutQuery = {
  readonly node:
    | { readonly type: 'Citation' }
    | { readonly type: 'Passage' }
    | { readonly type: 'Resolution' }
    | { readonly type: 'Decision' }
    | { readonly type: 'PresidentialStatement' }
    | { readonly type: 'Treaty' }
    | { readonly type: 'SoftLaw' }
    | { readonly type: 'TreatySeriesEntry' }
    | { readonly type: 'SalesPublication' }
    | { readonly type: 'Document' }
    | { readonly id: string; readonly name: string; readonly bodyKind: string | null; readonly type: 'Body' }
    | {
        readonly id: string;
        readonly name: string;
        readonly place: string | null;
        readonly years: ReadonlyArray<number>;
        readonly type: 'Conference';
      }
    | { readonly type: 'UnresolvedCitation' }
    | { readonly type: 'Subject' }
    | null;
  readonly adopted: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
    }>;
  };
};

export type MostCitedOfQueryVariables = Exact<{
  id: string;
}>;

export type MostCitedOfQuery = {
  readonly instruments: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
    }>;
    readonly facets: { readonly year: ReadonlyArray<{ readonly year: number; readonly count: number }> };
  };
};

export type CitationsAmongQueryVariables = Exact<{
  instruments: ReadonlyArray<string> | string;
  first?: number;
  after?: string | null | undefined;
}>;

export type CitationsAmongQuery = {
  readonly citationsAmong: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly relation: CitationRelation;
      readonly source: { readonly id: string };
      readonly target: { readonly id: string };
      readonly evidence: {
        readonly lead: string | null;
        readonly role: Role | null;
        readonly via: Via;
        readonly footnote: string | null;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly paragraph: { readonly label: string } | null;
      };
    }>;
  };
};

export type CheckDraftQueryVariables = Exact<{
  text: string;
}>;

export type CheckDraftQuery = {
  readonly extract: {
    readonly symbol: string | null;
    readonly title: string | null;
    readonly otherLanguage: string | null;
    readonly misprinted: number;
    readonly counts: ReadonlyArray<{ readonly status: DraftStatus; readonly count: number }>;
    readonly citations: ReadonlyArray<{
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly paragraph: string | null;
      readonly footnote: string | null;
      readonly lead: string | null;
      readonly role: Role | null;
      readonly locator: string | null;
      readonly status: DraftStatus;
      readonly targetId: string | null;
      readonly url: string | null;
      readonly candidates: ReadonlyArray<string>;
      readonly reason: string | null;
      readonly remarks: ReadonlyArray<string>;
      readonly target:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly containedIn: ReadonlyArray<{
              readonly locator: string | null;
              readonly instrument: {
                readonly id: string;
                readonly symbol: string | null;
                readonly title: string | null;
                readonly label: string;
                readonly kind: InstrumentKind;
                readonly adopted: string | null;
                readonly body: { readonly id: string; readonly name: string } | null;
              };
            }>;
          }
        | null;
      readonly supersededBy:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly containedIn: ReadonlyArray<{
              readonly locator: string | null;
              readonly instrument: {
                readonly id: string;
                readonly symbol: string | null;
                readonly title: string | null;
                readonly label: string;
                readonly kind: InstrumentKind;
                readonly adopted: string | null;
                readonly body: { readonly id: string; readonly name: string } | null;
              };
            }>;
          }
        | null;
    }>;
    readonly names: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly registrations: ReadonlyArray<string>;
      readonly entity:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly containedIn: ReadonlyArray<{
              readonly locator: string | null;
              readonly instrument: {
                readonly id: string;
                readonly symbol: string | null;
                readonly title: string | null;
                readonly label: string;
                readonly kind: InstrumentKind;
                readonly adopted: string | null;
                readonly body: { readonly id: string; readonly name: string } | null;
              };
            }>;
          }
        | null;
      readonly mentions: ReadonlyArray<{
        readonly start: number;
        readonly end: number;
        readonly paragraph: string | null;
        readonly lead: string | null;
      }>;
    }>;
  };
};

export type TreatiesBehindQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type TreatiesBehindQuery = {
  readonly nodes: ReadonlyArray<{
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
    readonly invokes: ReadonlyArray<{
      readonly instrument:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly body: { readonly id: string; readonly name: string } | null;
            readonly containedIn: ReadonlyArray<{
              readonly locator: string | null;
              readonly instrument: {
                readonly id: string;
                readonly symbol: string | null;
                readonly title: string | null;
                readonly label: string;
                readonly kind: InstrumentKind;
                readonly adopted: string | null;
                readonly body: { readonly id: string; readonly name: string } | null;
              };
            }>;
          };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly evidence: {
          readonly lead: string | null;
          readonly paragraph: { readonly id: string; readonly label: string } | null;
          readonly passage: { readonly id: string; readonly label: string } | null;
        };
      }>;
    }>;
  } | null>;
};

export type CitedByQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: CitationFilter | null | undefined;
}>;

export type CitedByQuery = {
  readonly instrument: {
    readonly id: string;
    readonly citedBy: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly relation: CitationRelation;
        readonly source: {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        };
        readonly evidence: {
          readonly footnote: string | null;
          readonly lead: string | null;
          readonly role: Role | null;
          readonly via: Via;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly start: number | null;
          readonly end: number | null;
          readonly passage: {
            readonly id: string;
            readonly label: string;
            readonly kind: PassageKind;
            readonly text: string | null;
          } | null;
          readonly paragraph: {
            readonly id: string;
            readonly label: string;
            readonly kind: PassageKind;
            readonly text: string | null;
          } | null;
        };
      }>;
    };
  } | null;
};

export type CitedByRolesQueryVariables = Exact<{
  id: string;
}>;

export type CitedByRolesQuery = {
  readonly instrument: {
    readonly id: string;
    readonly citedByCount: number;
    readonly citedBy: {
      readonly totalCount: number;
      readonly roles: ReadonlyArray<{ readonly role: Role; readonly count: number }>;
    };
  } | null;
};

export type EvidenceBetweenQueryVariables = Exact<{
  source: string;
  target: string;
}>;

export type EvidenceBetweenQuery = {
  readonly from: {
    readonly url: string | null;
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
  } | null;
  readonly to: {
    readonly url: string | null;
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
  } | null;
  readonly citationsBetween: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly relation: CitationRelation;
      readonly evidence: {
        readonly footnote: string | null;
        readonly lead: string | null;
        readonly role: Role | null;
        readonly via: Via;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly start: number | null;
        readonly end: number | null;
        readonly passage: {
          readonly id: string;
          readonly label: string;
          readonly kind: PassageKind;
          readonly text: string | null;
        } | null;
        readonly paragraph: {
          readonly id: string;
          readonly label: string;
          readonly kind: PassageKind;
          readonly text: string | null;
        } | null;
      };
    }>;
  };
};

export type InstrumentsOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type InstrumentsOfQuery = {
  readonly nodes: ReadonlyArray<{
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
    readonly body: { readonly id: string; readonly name: string } | null;
    readonly subjects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null>;
};

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type LinksAmongQuery = {
  readonly linksAmong: ReadonlyArray<{
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly relation: LinkRelation;
    readonly count: number;
    readonly uses: ReadonlyArray<{
      readonly role: Role | null;
      readonly place: CitationPlace;
      readonly count: number;
    }>;
  }>;
};

export type PrintedOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type PrintedOfQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | {
        readonly id: string;
        readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
      }
    | {
        readonly id: string;
        readonly containedIn: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          };
        }>;
      }
    | null
  >;
};

export type FindQueryVariables = Exact<{
  words: string;
  filter?: InstrumentFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type FindQuery = {
  readonly stats: { readonly heldCount: number; readonly wordsHeldCount: number };
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly suggestions: ReadonlyArray<{ readonly text: string }>;
    readonly nodes: ReadonlyArray<{
      readonly match: SearchMatch;
      readonly entity:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Resolution';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Decision';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'PresidentialStatement';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Treaty';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'SoftLaw';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'TreatySeriesEntry';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'SalesPublication';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Document';
          }
        | { readonly id: string; readonly name: string; readonly type: 'Body' }
        | { readonly id: string; readonly name: string; readonly type: 'Conference' };
      readonly fragments: ReadonlyArray<{
        readonly field: FragmentField;
        readonly text: string;
        readonly highlights: ReadonlyArray<{ readonly start: number; readonly end: number }>;
        readonly passage: { readonly id: string; readonly label: string } | null;
      }>;
    }>;
  };
};

export type FindFacetsQueryVariables = Exact<{
  words: string;
  forKind?: InstrumentFilter | null | undefined;
  forOrgan?: InstrumentFilter | null | undefined;
  forHeld?: InstrumentFilter | null | undefined;
  forYear?: InstrumentFilter | null | undefined;
}>;

export type FindFacetsQuery = {
  readonly byKind: {
    readonly facets: {
      readonly kind: ReadonlyArray<{ readonly kind: InstrumentKind; readonly count: number }>;
    };
  };
  readonly byOrgan: {
    readonly facets: {
      readonly body: ReadonlyArray<{
        readonly count: number;
        readonly body: { readonly id: string; readonly name: string };
      }>;
    };
  };
  readonly byHeld: {
    readonly facets: { readonly held: ReadonlyArray<{ readonly held: boolean; readonly count: number }> };
  };
  readonly byYear: {
    readonly facets: { readonly year: ReadonlyArray<{ readonly year: number; readonly count: number }> };
  };
};

export type BriefFragment = {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
};

export type NamedFragment = {
  readonly id: string;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly held: boolean;
};

type Printed_Treaty_Fragment = {
  readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
};

type Printed_SoftLaw_Fragment = {
  readonly containedIn: ReadonlyArray<{
    readonly locator: string | null;
    readonly instrument: {
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly body: { readonly id: string; readonly name: string } | null;
    };
  }>;
};

export type PrintedFragment = Printed_Treaty_Fragment | Printed_SoftLaw_Fragment;

type Cited_PzuKImvvIjSxMfAzyh4Dx8yjnRieNrcAhKolTCtgvE_Fragment = {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
  readonly body: { readonly id: string; readonly name: string } | null;
};

type Cited_Treaty_Fragment = {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
};

type Cited_SoftLaw_Fragment = {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly containedIn: ReadonlyArray<{
    readonly locator: string | null;
    readonly instrument: {
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly body: { readonly id: string; readonly name: string } | null;
    };
  }>;
};

export type CitedFragment =
  | Cited_PzuKImvvIjSxMfAzyh4Dx8yjnRieNrcAhKolTCtgvE_Fragment
  | Cited_Treaty_Fragment
  | Cited_SoftLaw_Fragment;

export type DrawnFragment = {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly label: string;
  readonly kind: InstrumentKind;
  readonly adopted: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly citesCount: number;
  readonly citedByCount: number;
  readonly authority: number | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly subjects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

export type LineFragment = {
  readonly footnote: string | null;
  readonly lead: string | null;
  readonly role: Role | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly passage: { readonly label: string; readonly text: string | null } | null;
  readonly paragraph: { readonly label: string } | null;
};

export type WordsFragment = {
  readonly footnote: string | null;
  readonly lead: string | null;
  readonly role: Role | null;
  readonly via: Via;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly passage: {
    readonly id: string;
    readonly label: string;
    readonly kind: PassageKind;
    readonly text: string | null;
  } | null;
  readonly paragraph: {
    readonly id: string;
    readonly label: string;
    readonly kind: PassageKind;
    readonly text: string | null;
  } | null;
};

export type InstrumentFactsQueryVariables = Exact<{
  id: string;
}>;

export type InstrumentFactsQuery = {
  readonly instrument:
    | {
        readonly session: string | null;
        readonly meeting: number | null;
        readonly agendaItems: ReadonlyArray<string>;
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly adoptedBy: { readonly id: string; readonly name: string } | null;
        readonly reportedBy: { readonly id: string; readonly name: string } | null;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly meeting: number | null;
        readonly agendaItems: ReadonlyArray<string>;
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly adoptedBy: { readonly id: string; readonly name: string } | null;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly comprises: ReadonlyArray<{ readonly id: string; readonly label: string }>;
        readonly comprisedIn: ReadonlyArray<{ readonly id: string; readonly label: string }>;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
        readonly registeredAs: ReadonlyArray<{ readonly id: string; readonly label: string }>;
      }
    | {
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
        readonly containedIn: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly body: { readonly id: string; readonly name: string } | null;
          };
        }>;
      }
    | {
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly treaties: ReadonlyArray<{ readonly id: string; readonly label: string }>;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly url: string | null;
        readonly wordsHeld: boolean;
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly contains: ReadonlyArray<{
          readonly locator: string | null;
          readonly instrument: { readonly id: string; readonly label: string };
        }>;
        readonly body: { readonly id: string; readonly name: string } | null;
      }
    | null;
};

export type InvokesQueryVariables = Exact<{
  id: string;
}>;

export type InvokesQuery = {
  readonly instrument: {
    readonly id: string;
    readonly invokes: ReadonlyArray<{
      readonly byName: boolean;
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly target: { readonly id: string };
        readonly evidence: {
          readonly footnote: string | null;
          readonly lead: string | null;
          readonly role: Role | null;
          readonly via: Via;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly start: number | null;
          readonly end: number | null;
          readonly passage: {
            readonly id: string;
            readonly label: string;
            readonly kind: PassageKind;
            readonly text: string | null;
          } | null;
          readonly paragraph: {
            readonly id: string;
            readonly label: string;
            readonly kind: PassageKind;
            readonly text: string | null;
          } | null;
        };
      }>;
    }>;
  } | null;
};

export type NeighbourKindsQueryVariables = Exact<{
  id: string;
}>;

export type NeighbourKindsQuery = {
  readonly instrument: {
    readonly citesByKind: ReadonlyArray<{ readonly kind: InstrumentKind; readonly count: number }>;
    readonly citedByKind: ReadonlyArray<{ readonly kind: InstrumentKind; readonly count: number }>;
  } | null;
};

export type NeighbourhoodOfQueryVariables = Exact<{
  id: string;
  direction: Direction;
  depth: number;
  kind?: ReadonlyArray<InstrumentKind> | InstrumentKind | null | undefined;
  limit: number;
}>;

export type NeighbourhoodOfQuery = {
  readonly neighbourhood: {
    readonly hiddenCount: number;
    readonly root: {
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
      readonly body: { readonly id: string; readonly name: string } | null;
      readonly subjects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    };
    readonly instruments: ReadonlyArray<{
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
      readonly body: { readonly id: string; readonly name: string } | null;
      readonly subjects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
    readonly links: ReadonlyArray<{
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly relation: LinkRelation;
      readonly count: number;
      readonly uses: ReadonlyArray<{
        readonly role: Role | null;
        readonly place: CitationPlace;
        readonly count: number;
      }>;
    }>;
  } | null;
};

export type RelatedToQueryVariables = Exact<{
  id: string;
}>;

export type RelatedToQuery = {
  readonly coCited: {
    readonly related: ReadonlyArray<{
      readonly count: number;
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
    }>;
  } | null;
  readonly coupled: {
    readonly related: ReadonlyArray<{
      readonly count: number;
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
    }>;
  } | null;
};

export type ChainsFragment = {
  readonly length: number | null;
  readonly chainCount: number;
  readonly complete: boolean;
  readonly chains: ReadonlyArray<{
    readonly links: ReadonlyArray<{
      readonly relation: LinkRelation;
      readonly forward: boolean;
      readonly from: { readonly id: string; readonly label: string };
      readonly to: { readonly id: string; readonly label: string };
    }>;
  }>;
};

export type RouteAlongQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type RouteAlongQuery = {
  readonly out: {
    readonly length: number | null;
    readonly chainCount: number;
    readonly complete: boolean;
    readonly chains: ReadonlyArray<{
      readonly links: ReadonlyArray<{
        readonly relation: LinkRelation;
        readonly forward: boolean;
        readonly from: { readonly id: string; readonly label: string };
        readonly to: { readonly id: string; readonly label: string };
      }>;
    }>;
  } | null;
  readonly back: {
    readonly length: number | null;
    readonly chainCount: number;
    readonly complete: boolean;
    readonly chains: ReadonlyArray<{
      readonly links: ReadonlyArray<{
        readonly relation: LinkRelation;
        readonly forward: boolean;
        readonly from: { readonly id: string; readonly label: string };
        readonly to: { readonly id: string; readonly label: string };
      }>;
    }>;
  } | null;
};

export type RouteAcrossQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type RouteAcrossQuery = {
  readonly across: {
    readonly length: number | null;
    readonly chainCount: number;
    readonly complete: boolean;
    readonly chains: ReadonlyArray<{
      readonly links: ReadonlyArray<{
        readonly relation: LinkRelation;
        readonly forward: boolean;
        readonly from: { readonly id: string; readonly label: string };
        readonly to: { readonly id: string; readonly label: string };
      }>;
    }>;
  } | null;
};

export type SuggestQueryVariables = Exact<{
  text: string;
  limit: number;
}>;

export type SuggestQuery = {
  readonly suggest: ReadonlyArray<{
    readonly text: string;
    readonly highlights: ReadonlyArray<{ readonly start: number; readonly end: number }>;
    readonly entity:
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'Resolution';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'Decision';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'PresidentialStatement';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'Treaty';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'SoftLaw';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'TreatySeriesEntry';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'SalesPublication';
        }
      | {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
          readonly type: 'Document';
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly bodyKind: string | null;
          readonly type: 'Body';
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly place: string | null;
          readonly years: ReadonlyArray<number>;
          readonly type: 'Conference';
        };
  }>;
};

export type OtherWordsQueryVariables = Exact<{
  words: string;
}>;

export type OtherWordsQuery = {
  readonly search: {
    readonly suggestions: ReadonlyArray<{
      readonly text: string;
      readonly highlights: ReadonlyArray<{ readonly start: number; readonly end: number }>;
      readonly entity:
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Resolution';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Decision';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'PresidentialStatement';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Treaty';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'SoftLaw';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'TreatySeriesEntry';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'SalesPublication';
          }
        | {
            readonly id: string;
            readonly symbol: string | null;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly adopted: string | null;
            readonly year: number | null;
            readonly held: boolean;
            readonly citesCount: number;
            readonly citedByCount: number;
            readonly authority: number | null;
            readonly type: 'Document';
          }
        | {
            readonly id: string;
            readonly name: string;
            readonly bodyKind: string | null;
            readonly type: 'Body';
          }
        | {
            readonly id: string;
            readonly name: string;
            readonly place: string | null;
            readonly years: ReadonlyArray<number>;
            readonly type: 'Conference';
          };
    }>;
  };
};

export type SuggestedFragment = {
  readonly text: string;
  readonly highlights: ReadonlyArray<{ readonly start: number; readonly end: number }>;
  readonly entity:
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'Resolution';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'Decision';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'PresidentialStatement';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'Treaty';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'SoftLaw';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'TreatySeriesEntry';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'SalesPublication';
      }
    | {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
        readonly type: 'Document';
      }
    | { readonly id: string; readonly name: string; readonly bodyKind: string | null; readonly type: 'Body' }
    | {
        readonly id: string;
        readonly name: string;
        readonly place: string | null;
        readonly years: ReadonlyArray<number>;
        readonly type: 'Conference';
      };
};

export type ChangesFragment = {
  readonly keptCount: number;
  readonly since: {
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
  };
  readonly added: ReadonlyArray<{
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
  }>;
  readonly dropped: ReadonlyArray<{
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly label: string;
    readonly kind: InstrumentKind;
    readonly adopted: string | null;
    readonly year: number | null;
    readonly held: boolean;
    readonly citesCount: number;
    readonly citedByCount: number;
    readonly authority: number | null;
  }>;
};

export type SeriesOfQueryVariables = Exact<{
  id: string;
}>;

export type SeriesOfQuery = {
  readonly series: {
    readonly instrument: {
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
    };
    readonly latest: { readonly id: string };
    readonly changes: {
      readonly keptCount: number;
      readonly since: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
      readonly added: ReadonlyArray<{
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      }>;
      readonly dropped: ReadonlyArray<{
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      }>;
    } | null;
    readonly earlier: ReadonlyArray<{
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
      readonly changes: {
        readonly keptCount: number;
        readonly since: {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        };
        readonly added: ReadonlyArray<{
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        }>;
        readonly dropped: ReadonlyArray<{
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        }>;
      } | null;
    }>;
    readonly later: ReadonlyArray<{
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
      readonly changes: {
        readonly keptCount: number;
        readonly since: {
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        };
        readonly added: ReadonlyArray<{
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        }>;
        readonly dropped: ReadonlyArray<{
          readonly id: string;
          readonly symbol: string | null;
          readonly title: string | null;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly adopted: string | null;
          readonly year: number | null;
          readonly held: boolean;
          readonly citesCount: number;
          readonly citedByCount: number;
          readonly authority: number | null;
        }>;
      } | null;
    }>;
  } | null;
};

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;

export type CompareQuery = {
  readonly compare: {
    readonly similarity: number;
    readonly shared: ReadonlyArray<{
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
    }>;
    readonly onlyA: ReadonlyArray<{
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
    }>;
    readonly onlyB: ReadonlyArray<{
      readonly instrument: {
        readonly id: string;
        readonly symbol: string | null;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly adopted: string | null;
        readonly year: number | null;
        readonly held: boolean;
        readonly citesCount: number;
        readonly citedByCount: number;
        readonly authority: number | null;
      };
    }>;
  } | null;
};

export type StartQueryVariables = Exact<{ [key: string]: never }>;

export type StartQuery = {
  readonly stats: {
    readonly heldCount: number;
    readonly wordsHeldCount: number;
    readonly citedOnlyCount: number;
    readonly citationCount: number;
    readonly unresolvedCount: number;
  };
  readonly latest: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly wordsHeld: boolean;
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
      readonly citesByKind: ReadonlyArray<{ readonly kind: InstrumentKind }>;
    }>;
  };
  readonly mostCited: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
    }>;
  };
  readonly treaties: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly symbol: string | null;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly adopted: string | null;
      readonly year: number | null;
      readonly held: boolean;
      readonly citesCount: number;
      readonly citedByCount: number;
      readonly authority: number | null;
    }>;
  };
};

export type TimelineQueryVariables = Exact<{ [key: string]: never }>;

export type TimelineQuery = {
  readonly stats: {
    readonly timeline: ReadonlyArray<{
      readonly count: number;
      readonly body: { readonly id: string; readonly name: string };
      readonly years: ReadonlyArray<{ readonly year: number; readonly count: number }>;
    }>;
  };
};

export type InstrumentTextQueryVariables = Exact<{
  id: string;
}>;

export type InstrumentTextQuery = {
  readonly instrument: {
    readonly id: string;
    readonly passages: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly kind: PassageKind;
      readonly ordinal: number;
      readonly lead: string | null;
      readonly text: string | null;
    }>;
    readonly mentions: ReadonlyArray<{
      readonly entity:
        | { readonly id: string; readonly name: string; readonly type: 'Body' }
        | { readonly id: string; readonly name: string; readonly type: 'Conference' };
      readonly evidence: ReadonlyArray<{
        readonly start: number | null;
        readonly end: number | null;
        readonly passage: { readonly id: string } | null;
      }>;
    }>;
    readonly unresolved: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
      readonly reason: string;
      readonly status: ResolutionStatus;
      readonly evidence: {
        readonly footnote: string | null;
        readonly lead: string | null;
        readonly role: Role | null;
        readonly via: Via;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly start: number | null;
        readonly end: number | null;
        readonly passage: {
          readonly id: string;
          readonly label: string;
          readonly kind: PassageKind;
          readonly text: string | null;
        } | null;
        readonly paragraph: {
          readonly id: string;
          readonly label: string;
          readonly kind: PassageKind;
          readonly text: string | null;
        } | null;
      };
    }>;
  } | null;
};

export type CitationsOutQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type CitationsOutQuery = {
  readonly instrument: {
    readonly id: string;
    readonly citations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly relation: CitationRelation;
        readonly target: {
          readonly id: string;
          readonly label: string;
          readonly kind: InstrumentKind;
          readonly title: string | null;
          readonly held: boolean;
          readonly adopted: string | null;
          readonly year: number | null;
        };
        readonly evidence: {
          readonly footnote: string | null;
          readonly lead: string | null;
          readonly role: Role | null;
          readonly via: Via;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly start: number | null;
          readonly end: number | null;
          readonly passage: { readonly id: string; readonly label: string } | null;
          readonly paragraph: { readonly id: string; readonly label: string } | null;
        };
      }>;
    };
  } | null;
};

export type TraceQueryVariables = Exact<{
  id: string;
  depth: number;
  chains: number;
}>;

export type TraceQuery = {
  readonly treatyTrace: {
    readonly treatyCount: number;
    readonly followedCount: number;
    readonly notFollowedCount: number;
    readonly root: {
      readonly wordsHeld: boolean;
      readonly url: string | null;
      readonly id: string;
      readonly title: string | null;
      readonly label: string;
      readonly kind: InstrumentKind;
      readonly held: boolean;
    };
    readonly treaties: ReadonlyArray<{
      readonly distance: number;
      readonly namedInText: boolean;
      readonly citedInFootnotes: boolean;
      readonly chainCount: number;
      readonly treaty: {
        readonly id: string;
        readonly title: string | null;
        readonly label: string;
        readonly kind: InstrumentKind;
        readonly held: boolean;
      };
      readonly chains: ReadonlyArray<{
        readonly links: ReadonlyArray<{
          readonly relation: LinkRelation;
          readonly to: {
            readonly id: string;
            readonly title: string | null;
            readonly label: string;
            readonly kind: InstrumentKind;
            readonly held: boolean;
          };
          readonly entries: ReadonlyArray<{ readonly label: string }>;
          readonly citation: {
            readonly target: { readonly id: string };
            readonly evidence: {
              readonly footnote: string | null;
              readonly lead: string | null;
              readonly role: Role | null;
              readonly quote: string | null;
              readonly start: number | null;
              readonly end: number | null;
              readonly passage: { readonly label: string; readonly text: string | null } | null;
              readonly paragraph: { readonly label: string } | null;
            };
          } | null;
        }>;
      }>;
    }>;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(
  `
    fragment Named on Instrument {
  id
  title
  label
  kind
  held
}
    `,
  { fragmentName: 'Named' },
) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const BriefFragmentDoc = new TypedDocumentString(
  `
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
    `,
  { fragmentName: 'Brief' },
) as unknown as TypedDocumentString<BriefFragment, unknown>;
export const PrintedFragmentDoc = new TypedDocumentString(
  `
    fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}
    `,
  { fragmentName: 'Printed' },
) as unknown as TypedDocumentString<PrintedFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(
  `
    fragment Cited on Instrument {
  ...Brief
  ...Printed
  body: organ {
    id
    name
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}`,
  { fragmentName: 'Cited' },
) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(
  `
    fragment Drawn on Instrument {
  ...Brief
  body: organ {
    id
    name
  }
  subjects {
    id
    name
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`,
  { fragmentName: 'Drawn' },
) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(
  `
    fragment Line on Evidence {
  passage {
    label
    text
  }
  paragraph {
    label
  }
  footnote
  lead
  role
  quote
  start
  end
}
    `,
  { fragmentName: 'Line' },
) as unknown as TypedDocumentString<LineFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(
  `
    fragment Words on Evidence {
  passage {
    id
    label
    kind
    text
  }
  paragraph {
    id
    label
    kind
    text
  }
  footnote
  lead
  role
  via
  locator
  quote
  start
  end
}
    `,
  { fragmentName: 'Words' },
) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const ChainsFragmentDoc = new TypedDocumentString(
  `
    fragment Chains on Paths {
  length
  chainCount
  complete
  chains {
    links {
      from {
        id
        label
      }
      to {
        id
        label
      }
      relation
      forward
    }
  }
}
    `,
  { fragmentName: 'Chains' },
) as unknown as TypedDocumentString<ChainsFragment, unknown>;
export const SuggestedFragmentDoc = new TypedDocumentString(
  `
    fragment Suggested on Suggestion {
  text
  highlights {
    start
    end
  }
  entity {
    type: __typename
    ... on Instrument {
      ...Brief
    }
    ... on Body {
      id
      name
      bodyKind: kind
    }
    ... on Conference {
      id
      name
      place
      years
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`,
  { fragmentName: 'Suggested' },
) as unknown as TypedDocumentString<SuggestedFragment, unknown>;
export const ChangesFragmentDoc = new TypedDocumentString(
  `
    fragment Changes on CitationChanges {
  since {
    ...Brief
  }
  added {
    ...Brief
  }
  dropped {
    ...Brief
  }
  keptCount
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`,
  { fragmentName: 'Changes' },
) as unknown as TypedDocumentString<ChangesFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($id: ID!, $after: String) {
  node(id: $id) {
    type: __typename
    ... on Body {
      id
      name
      bodyKind: kind
    }
    ... on Conference {
      id
      name
      place
      years
    }
  }
  adopted: instruments(first: 25, after: $after, filter: {body: [$id]}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Brief
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const MostCitedOfDocument = new TypedDocumentString(`
    query MostCitedOf($id: ID!) {
  instruments(first: 15, filter: {body: [$id]}, orderBy: {field: CITED_BY_COUNT}) {
    nodes {
      ...Brief
    }
    facets {
      year {
        year
        count
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<MostCitedOfQuery, MostCitedOfQueryVariables>;
export const CitationsAmongDocument = new TypedDocumentString(`
    query CitationsAmong($instruments: [ID!]!, $first: Int! = 1000, $after: String) {
  citationsAmong(instruments: $instruments, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      relation
      source {
        id
      }
      target {
        id
      }
      evidence {
        paragraph {
          label
        }
        lead
        role
        via
        footnote
        locator
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationsAmongQuery, CitationsAmongQueryVariables>;
export const CheckDraftDocument = new TypedDocumentString(`
    query CheckDraft($text: String!) {
  extract(text: $text) {
    symbol
    title
    otherLanguage
    counts {
      status
      count
    }
    misprinted
    citations {
      text
      start
      end
      paragraph
      footnote
      lead
      role
      locator
      status
      targetId
      target {
        ...Cited
      }
      url
      supersededBy {
        ...Cited
      }
      candidates
      reason
      remarks
    }
    names {
      id
      name
      entity {
        ... on Instrument {
          ...Cited
        }
      }
      registrations
      mentions {
        start
        end
        paragraph
        lead
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}
fragment Cited on Instrument {
  ...Brief
  ...Printed
  body: organ {
    id
    name
  }
}`) as unknown as TypedDocumentString<CheckDraftQuery, CheckDraftQueryVariables>;
export const TreatiesBehindDocument = new TypedDocumentString(`
    query TreatiesBehind($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Instrument {
      ...Brief
      invokes(kind: TREATY) {
        instrument {
          ...Cited
        }
        citations {
          id
          evidence {
            paragraph {
              id
              label
            }
            passage {
              id
              label
            }
            lead
          }
        }
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}
fragment Cited on Instrument {
  ...Brief
  ...Printed
  body: organ {
    id
    name
  }
}`) as unknown as TypedDocumentString<TreatiesBehindQuery, TreatiesBehindQueryVariables>;
export const CitedByDocument = new TypedDocumentString(`
    query CitedBy($id: ID!, $after: String, $filter: CitationFilter) {
  instrument(id: $id) {
    id
    citedBy(first: 25, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        relation
        source {
          ...Brief
        }
        evidence {
          ...Words
        }
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Words on Evidence {
  passage {
    id
    label
    kind
    text
  }
  paragraph {
    id
    label
    kind
    text
  }
  footnote
  lead
  role
  via
  locator
  quote
  start
  end
}`) as unknown as TypedDocumentString<CitedByQuery, CitedByQueryVariables>;
export const CitedByRolesDocument = new TypedDocumentString(`
    query CitedByRoles($id: ID!) {
  instrument(id: $id) {
    id
    citedByCount
    citedBy(first: 1) {
      totalCount
      roles {
        role
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedByRolesQuery, CitedByRolesQueryVariables>;
export const EvidenceBetweenDocument = new TypedDocumentString(`
    query EvidenceBetween($source: ID!, $target: ID!) {
  from: instrument(id: $source) {
    ...Brief
    url
  }
  to: instrument(id: $target) {
    ...Brief
    url
  }
  citationsBetween(source: $source, target: $target, first: 50) {
    totalCount
    nodes {
      id
      relation
      evidence {
        ...Words
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Words on Evidence {
  passage {
    id
    label
    kind
    text
  }
  paragraph {
    id
    label
    kind
    text
  }
  footnote
  lead
  role
  via
  locator
  quote
  start
  end
}`) as unknown as TypedDocumentString<EvidenceBetweenQuery, EvidenceBetweenQueryVariables>;
export const InstrumentsOfDocument = new TypedDocumentString(`
    query InstrumentsOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Instrument {
      ...Drawn
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Drawn on Instrument {
  ...Brief
  body: organ {
    id
    name
  }
  subjects {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstrumentsOfQuery, InstrumentsOfQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($ids: [ID!]!) {
  linksAmong(ids: $ids) {
    id
    source
    target
    relation
    count
    uses {
      role
      place
      count
    }
  }
}
    `) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const PrintedOfDocument = new TypedDocumentString(`
    query PrintedOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Instrument {
      id
      ...Printed
    }
  }
}
    fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PrintedOfQuery, PrintedOfQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($words: String!, $filter: InstrumentFilter, $after: String) {
  stats {
    heldCount
    wordsHeldCount
  }
  search(query: $words, first: 20, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    suggestions {
      text
    }
    nodes {
      match
      entity {
        type: __typename
        ... on Instrument {
          ...Brief
        }
        ... on Body {
          id
          name
        }
        ... on Conference {
          id
          name
        }
      }
      fragments {
        field
        text
        highlights {
          start
          end
        }
        passage {
          id
          label
        }
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FindFacetsDocument = new TypedDocumentString(`
    query FindFacets($words: String!, $forKind: InstrumentFilter, $forOrgan: InstrumentFilter, $forHeld: InstrumentFilter, $forYear: InstrumentFilter) {
  byKind: search(query: $words, first: 1, filter: $forKind) {
    facets {
      kind {
        kind
        count
      }
    }
  }
  byOrgan: search(query: $words, first: 1, filter: $forOrgan) {
    facets {
      body {
        body {
          id
          name
        }
        count
      }
    }
  }
  byHeld: search(query: $words, first: 1, filter: $forHeld) {
    facets {
      held {
        held
        count
      }
    }
  }
  byYear: search(query: $words, first: 1, filter: $forYear) {
    facets {
      year {
        year
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindFacetsQuery, FindFacetsQueryVariables>;
export const InstrumentFactsDocument = new TypedDocumentString(`
    query InstrumentFacts($id: ID!) {
  instrument(id: $id) {
    ...Cited
    url
    wordsHeld
    contains {
      locator
      instrument {
        id
        label
      }
    }
    ... on Resolution {
      adoptedBy {
        id
        name
      }
      reportedBy {
        id
        name
      }
      session
      meeting
      agendaItems
    }
    ... on Decision {
      adoptedBy {
        id
        name
      }
      reportedBy {
        id
        name
      }
      session
      meeting
      agendaItems
    }
    ... on PresidentialStatement {
      adoptedBy {
        id
        name
      }
      meeting
      agendaItems
    }
    ... on Treaty {
      comprises {
        id
        label
      }
      comprisedIn {
        id
        label
      }
    }
    ... on TreatySeriesEntry {
      treaties {
        id
        label
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Printed on Instrument {
  ... on Treaty {
    registeredAs {
      id
      label
    }
  }
  ... on SoftLaw {
    containedIn {
      locator
      instrument {
        id
        symbol
        title
        label
        kind
        adopted
        body: organ {
          id
          name
        }
      }
    }
  }
}
fragment Cited on Instrument {
  ...Brief
  ...Printed
  body: organ {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstrumentFactsQuery, InstrumentFactsQueryVariables>;
export const InvokesDocument = new TypedDocumentString(`
    query Invokes($id: ID!) {
  instrument(id: $id) {
    id
    invokes {
      byName
      instrument {
        ...Brief
      }
      citations {
        id
        target {
          id
        }
        evidence {
          ...Words
        }
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Words on Evidence {
  passage {
    id
    label
    kind
    text
  }
  paragraph {
    id
    label
    kind
    text
  }
  footnote
  lead
  role
  via
  locator
  quote
  start
  end
}`) as unknown as TypedDocumentString<InvokesQuery, InvokesQueryVariables>;
export const NeighbourKindsDocument = new TypedDocumentString(`
    query NeighbourKinds($id: ID!) {
  instrument(id: $id) {
    citesByKind {
      kind
      count
    }
    citedByKind {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourKindsQuery, NeighbourKindsQueryVariables>;
export const NeighbourhoodOfDocument = new TypedDocumentString(`
    query NeighbourhoodOf($id: ID!, $direction: Direction!, $depth: Int!, $kind: [InstrumentKind!], $limit: Int!) {
  neighbourhood(
    id: $id
    direction: $direction
    depth: $depth
    kind: $kind
    limit: $limit
  ) {
    root {
      ...Drawn
    }
    hiddenCount
    instruments {
      ...Drawn
    }
    links {
      id
      source
      target
      relation
      count
      uses {
        role
        place
        count
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Drawn on Instrument {
  ...Brief
  body: organ {
    id
    name
  }
  subjects {
    id
    name
  }
}`) as unknown as TypedDocumentString<NeighbourhoodOfQuery, NeighbourhoodOfQueryVariables>;
export const RelatedToDocument = new TypedDocumentString(`
    query RelatedTo($id: ID!) {
  coCited(id: $id, limit: 20) {
    related {
      count
      instrument {
        ...Brief
      }
    }
  }
  coupled(id: $id, limit: 20) {
    related {
      count
      instrument {
        ...Brief
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<RelatedToQuery, RelatedToQueryVariables>;
export const RouteAlongDocument = new TypedDocumentString(`
    query RouteAlong($from: ID!, $to: ID!) {
  out: paths(from: $from, to: $to, maxLength: 5, chainLimit: 50, direction: OUT) {
    ...Chains
  }
  back: paths(from: $from, to: $to, maxLength: 5, chainLimit: 50, direction: IN) {
    ...Chains
  }
}
    fragment Chains on Paths {
  length
  chainCount
  complete
  chains {
    links {
      from {
        id
        label
      }
      to {
        id
        label
      }
      relation
      forward
    }
  }
}`) as unknown as TypedDocumentString<RouteAlongQuery, RouteAlongQueryVariables>;
export const RouteAcrossDocument = new TypedDocumentString(`
    query RouteAcross($from: ID!, $to: ID!) {
  across: paths(
    from: $from
    to: $to
    maxLength: 4
    chainLimit: 50
    direction: BOTH
  ) {
    ...Chains
  }
}
    fragment Chains on Paths {
  length
  chainCount
  complete
  chains {
    links {
      from {
        id
        label
      }
      to {
        id
        label
      }
      relation
      forward
    }
  }
}`) as unknown as TypedDocumentString<RouteAcrossQuery, RouteAcrossQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $limit: Int!) {
  suggest(text: $text, limit: $limit) {
    ...Suggested
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Suggested on Suggestion {
  text
  highlights {
    start
    end
  }
  entity {
    type: __typename
    ... on Instrument {
      ...Brief
    }
    ... on Body {
      id
      name
      bodyKind: kind
    }
    ... on Conference {
      id
      name
      place
      years
    }
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const OtherWordsDocument = new TypedDocumentString(`
    query OtherWords($words: String!) {
  search(query: $words, first: 1, passages: false) {
    suggestions {
      ...Suggested
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Suggested on Suggestion {
  text
  highlights {
    start
    end
  }
  entity {
    type: __typename
    ... on Instrument {
      ...Brief
    }
    ... on Body {
      id
      name
      bodyKind: kind
    }
    ... on Conference {
      id
      name
      place
      years
    }
  }
}`) as unknown as TypedDocumentString<OtherWordsQuery, OtherWordsQueryVariables>;
export const SeriesOfDocument = new TypedDocumentString(`
    query SeriesOf($id: ID!) {
  series(id: $id) {
    instrument {
      ...Brief
    }
    latest {
      id
    }
    changes {
      ...Changes
    }
    earlier {
      instrument {
        ...Brief
      }
      changes {
        ...Changes
      }
    }
    later {
      instrument {
        ...Brief
      }
      changes {
        ...Changes
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}
fragment Changes on CitationChanges {
  since {
    ...Brief
  }
  added {
    ...Brief
  }
  dropped {
    ...Brief
  }
  keptCount
}`) as unknown as TypedDocumentString<SeriesOfQuery, SeriesOfQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!) {
  compare(a: $a, b: $b) {
    similarity
    shared {
      instrument {
        ...Brief
      }
    }
    onlyA {
      instrument {
        ...Brief
      }
    }
    onlyB {
      instrument {
        ...Brief
      }
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  stats {
    heldCount
    wordsHeldCount
    citedOnlyCount
    citationCount
    unresolvedCount
  }
  latest: instruments(first: 8, filter: {held: true}) {
    totalCount
    nodes {
      ...Brief
      wordsHeld
      citesByKind {
        kind
      }
    }
  }
  mostCited: instruments(
    first: 8
    filter: {kind: [RESOLUTION, DECISION, PRESIDENTIAL_STATEMENT]}
    orderBy: {field: CITED_BY_COUNT}
  ) {
    nodes {
      ...Brief
    }
  }
  treaties: instruments(
    first: 8
    filter: {kind: [TREATY]}
    orderBy: {field: CITED_BY_COUNT}
  ) {
    nodes {
      ...Brief
    }
  }
}
    fragment Brief on Instrument {
  id
  symbol
  title
  label
  kind
  adopted
  year
  held
  citesCount
  citedByCount
  authority
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  stats {
    timeline {
      body {
        id
        name
      }
      count
      years {
        year
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const InstrumentTextDocument = new TypedDocumentString(`
    query InstrumentText($id: ID!) {
  instrument(id: $id) {
    id
    passages {
      id
      label
      kind
      ordinal
      lead
      text
    }
    mentions {
      entity {
        type: __typename
        ... on Body {
          id
          name
        }
        ... on Conference {
          id
          name
        }
      }
      evidence {
        passage {
          id
        }
        start
        end
      }
    }
    unresolved {
      id
      text
      reason
      status
      evidence {
        ...Words
      }
    }
  }
}
    fragment Words on Evidence {
  passage {
    id
    label
    kind
    text
  }
  paragraph {
    id
    label
    kind
    text
  }
  footnote
  lead
  role
  via
  locator
  quote
  start
  end
}`) as unknown as TypedDocumentString<InstrumentTextQuery, InstrumentTextQueryVariables>;
export const CitationsOutDocument = new TypedDocumentString(`
    query CitationsOut($id: ID!, $after: String) {
  instrument(id: $id) {
    id
    citations(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        relation
        target {
          id
          label
          kind
          title
          held
          adopted
          year
        }
        evidence {
          passage {
            id
            label
          }
          paragraph {
            id
            label
          }
          footnote
          lead
          role
          via
          locator
          quote
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationsOutQuery, CitationsOutQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($id: ID!, $depth: Int!, $chains: Int!) {
  treatyTrace(id: $id, depth: $depth, chainLimit: $chains) {
    root {
      ...Named
      wordsHeld
      url
    }
    treatyCount
    followedCount
    notFollowedCount
    treaties {
      treaty {
        ...Named
      }
      distance
      namedInText
      citedInFootnotes
      chainCount
      chains {
        links {
          to {
            ...Named
          }
          relation
          entries {
            label
          }
          citation {
            target {
              id
            }
            evidence {
              ...Line
            }
          }
        }
      }
    }
  }
}
    fragment Named on Instrument {
  id
  title
  label
  kind
  held
}
fragment Line on Evidence {
  passage {
    label
    text
  }
  paragraph {
    label
  }
  footnote
  lead
  role
  quote
  start
  end
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;

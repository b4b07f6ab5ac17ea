import type { EntityId, InstrumentId, IsoDate } from './symbols/ids.ts';

/**
 * The extraction record: what one text says, as plain data. It is the public interface between
 * extraction and everything else (docs/record.md, ingest/record.schema.json).
 * Offsets are UTF-16 code units into the text as read, end exclusive.
 */
export interface ExtractionRecord {
  readonly version: 1;
  readonly source: RecordSource;
  readonly document: RecordDocument;
  readonly paragraphs: readonly RecordParagraph[];
  readonly footnotes: readonly RecordFootnote[];
  readonly citations: readonly RecordCitation[];
  readonly entities: readonly RecordEntity[];
}

/** What stands in the record's place when a document cannot be read. */
export interface ErrorRecord {
  readonly source: Pick<RecordSource, 'path'> & Partial<RecordSource>;
  readonly error: { readonly code: ReadErrorCode; readonly message: string };
}

export type ReadErrorCode =
  | 'unreadable' // the file system refused it
  | 'empty'
  | 'binary' // not a text and not a format that is read
  | 'not-a-un-text' // text without a single mark of a UN document
  | 'too-large'
  | 'damaged' // the format is known, but the file breaks its rules: truncated, corrupt, hostile
  | 'encrypted' // protected by a password
  | 'no-text' // pictures of pages: needs character recognition first
  | 'failed'; // a defect of the program: please report

export type SourceFormat = 'text' | 'docx' | 'doc' | 'pdf' | 'html' | 'akn' | 'jsonl';

export interface RecordSource {
  /** The path as given, relative to the folder that was given, with forward slashes. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

export type DocumentKind =
  | 'resolution'
  | 'decision'
  | 'presidential-statement'
  | 'treaty'
  | 'soft-law'
  | 'treaty-series-entry'
  | 'sales-publication'
  | 'document';

export interface RecordDocument {
  readonly id: InstrumentId | null;
  /** As printed, e.g. `S/RES/1325 (2000)`. */
  readonly symbol: string | null;
  /** Further symbols of the same document (a double symbol's second). */
  readonly aliases: readonly string[];
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly adopted: IsoDate | null;
  /** The adopting body. */
  readonly body: EntityId | null;
  /** 66, or "S-26", "ES-10"; null where sessions are not numbered. */
  readonly session: number | string | null;
  /** The number of the meeting that adopted it. */
  readonly meeting: number | null;
  readonly agendaItems: readonly string[];
  readonly distributed: IsoDate | null;
  /** The committee on whose report or recommendation it was adopted. */
  readonly reportedBy: EntityId | null;
  /** What the source says of it beside its text; absent where the source says nothing. */
  readonly facts?: DocumentFacts;
}

/** What the UN's own mark-up and lists tell of a document beside its text. All as printed there. */
export interface DocumentFacts {
  readonly symbol?: string;
  readonly title?: string;
  readonly adopted?: IsoDate;
  /** "Seventy-eighth session" */
  readonly session?: string;
  /** "15th plenary meeting" */
  readonly meeting?: string;
  /** Symbol of the meeting's record: `A/78/PV.15`. */
  readonly meetingRecord?: string;
  /** Symbol of the draft or of the report that carried it: `A/78/L.1`. */
  readonly draft?: string;
  /** Paragraph of that report. */
  readonly draftParagraph?: string;
  /** "Third Committee" */
  readonly committee?: string;
  readonly agendaItems?: readonly string[];
  readonly agendaItemName?: string;
  readonly sponsors?: readonly string[];
  readonly subjects?: readonly DocumentSubject[];
  /** Sustainable Development Goals, by number. */
  readonly goals?: readonly number[];
  readonly vote?: DocumentVote;
}

export interface DocumentSubject {
  readonly name: string;
  /** "UNBIS", "DHLAUTH" (the UN Library's authority names), "EuroVoc" */
  readonly scheme: string;
  readonly url?: string;
}

/** How it was adopted; without a vote there are no figures. */
export interface DocumentVote {
  readonly method: 'without-vote' | 'recorded' | 'vote';
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
  /** States in each group, where a recorded vote lists them. */
  readonly states?: {
    readonly inFavour: readonly string[];
    readonly against: readonly string[];
    readonly abstaining: readonly string[];
  };
}

export interface RecordParagraph {
  /** PP1, OP1, OP1(a), OP8(a)(v), II.OP1, A.PP3, ANNEX1.1 */
  readonly id: string;
  readonly kind: 'preambular' | 'operative' | 'annex';
  readonly lead: string | null;
  readonly start: number;
  readonly end: number;
  /** The section heading it stands under, when there is one. */
  readonly section?: string;
}

export interface RecordFootnote {
  readonly marker: string;
  /** Of the note's text, behind its marker. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly anchors: readonly RecordAnchor[];
}

export interface RecordAnchor {
  /** The marker's first character. */
  readonly start: number;
  readonly end: number;
  /** null: the anchor stands in the heading. */
  readonly paragraph: string | null;
}

/** How a citation is made: see docs/roles.md for roles. */
export type Via = 'text' | 'footnote' | 'ibid' | 'short-form' | 'mark-up';

interface CitationPlace {
  /** Stable: document id or path, place and running number. */
  readonly id: string;
  readonly via: Via;
  /** Of a footnote's citation: the paragraph of the footnote's first anchor. HEAD stands for the heading. */
  readonly paragraph: string | null;
  readonly lead: string | null;
  readonly role: Role | null;
  /** The verb that governs the reference, where it is not the lead words. */
  readonly verb?: string;
  readonly footnote: string | null;
  /** The part of the target that is meant: "annex", "chap. I, sect. A", "para. 7". */
  readonly locator: string | null;
  /** The shortest words that carry the reference. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The rule that made it; the name of a row of the grammar, e.g. `resolution.number-session`. */
  readonly rule?: string;
}

export interface ResolvedCitation extends CitationPlace {
  readonly status: 'resolved';
  readonly target: CitationTarget;
  readonly reason: string | null;
}
export interface AmbiguousCitation extends CitationPlace {
  readonly status: 'ambiguous';
  readonly target: null;
  readonly candidates: readonly CitationTarget[];
  readonly reason: string;
}
export interface UnresolvedCitation extends CitationPlace {
  readonly status: 'unresolved';
  readonly target: null;
  readonly reason: string;
}
export type RecordCitation = ResolvedCitation | AmbiguousCitation | UnresolvedCitation;

export interface CitationTarget {
  readonly id: InstrumentId;
  readonly kind: DocumentKind;
}

export type EntityKind = 'treaty' | 'softLaw' | 'conference' | 'body';

export interface RecordEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Treaty-series entries: those that the text's own footnotes give, or else the registry's. */
  readonly registrations: readonly InstrumentId[];
  /** Soft law: the instrument that carries it, from the text's own footnotes or else the registry. */
  readonly containedIn?: { readonly id: InstrumentId; readonly locator: string | null };
  /** false or absent: recognised by its form alone. */
  readonly registered?: boolean;
  readonly mentions: readonly RecordMention[];
}

export interface RecordMention {
  readonly start: number;
  readonly end: number;
  readonly paragraph: string | null;
  readonly footnote: string | null;
  readonly text: string;
  readonly lead?: string | null;
  readonly role?: Role | null;
  readonly via?: 'text' | 'footnote' | 'short-form';
  readonly locator?: string | null;
}

/** What a citation does, from the words that govern it: docs/roles.md. */
export type Role =
  | 'recalls'
  | 'reaffirms'
  | 'notes'
  | 'welcomes'
  | 'considers'
  | 'emphasizes'
  | 'recognizes'
  | 'regrets'
  | 'deplores'
  | 'endorses'
  | 'acts-on'
  | 'requests'
  | 'urges'
  | 'decides'
  | 'amends'
  | 'ends'
  | 'reported-in'
  | 'refers';

import type { DocumentFacts, RecordDocument, RecordParagraph } from '../record.ts';

/** A text as its reader hands it on, with what its format already knows. Pure data: no path, no bytes. */
export interface SourceText {
  readonly text: string;
  /** `scan`: broken lines and notes in place, as in texts from OCR; found by looking at the text, not its name. */
  readonly layout?: 'flat' | 'scan';
  /** How the file was read, where a person should know: "holds tracked changes: …". */
  readonly note?: string;
  /** Structure that a format carries itself (docx notes, Akoma Ntoso paragraphs); readers add to it. */
  readonly known?: KnownStructure;
  /** Of an act in a volume the lines in which that says what it is: whose the act is may stand there only. */
  readonly within?: readonly string[];
  /** What a volume says besides its acts: a document, whatever numbers of acts it names. */
  readonly isRest?: boolean;
}

export interface KnownStructure {
  readonly symbol?: string;
  readonly title?: string;
  /**
   * Notes with their places in `text`, by start; when given, markers are not searched for. Each note
   * stands in a line of its own behind the body: marker, space, text; each anchor is the marker in the body.
   */
  readonly footnotes?: readonly Footnote[];
  /** Paragraphs as marked up, by start, parents first; when given, they are taken as they are. */
  readonly paragraphs?: readonly RecordParagraph[];
  /** Links of the mark-up, by start. */
  readonly links?: readonly KnownLink[];
  /** What is known of the document beside its text: votes, subjects, sponsors. */
  readonly facts?: DocumentFacts;
}

/** A link that the mark-up makes: which words lead to which document. */
export interface KnownLink {
  readonly start: number;
  readonly end: number;
  /** The symbol in the link's address, as written there: `A/RES/37/4`, `S/2022/606`. */
  readonly symbol: string;
}

/** The text taken apart: heading, paragraphs, notes. What everything after `parse` reads. */
export interface ParsedDocument {
  readonly text: string;
  /**
   * As long as `text`, for recognizers: dashes and hyphens are `-`, spaces of every kind ` `, curly
   * quotation marks straight, footnote markers MARKER_FILL, line breaks inside a paragraph of a scan
   * ` `. So offsets hold in both, and "76/178³" reads as "76/178" and no digit more.
   */
  readonly reading: string;
  readonly heading: Heading;
  /** By start; a parent stands before its sub-paragraphs and covers them. */
  readonly paragraphs: readonly Paragraph[];
  /** By start. */
  readonly footnotes: readonly Footnote[];
  /** The whole text, in order, no overlap. */
  readonly regions: readonly Region[];
}

/** Fills the place of a footnote marker in `reading`; no UN text holds it. */
export const MARKER_FILL = '\uE000';

/** White space without width: fills the place of what indents a line that goes on from the one above, behind one blank. */
export const INDENT_FILL = '\uFEFF';

export interface Region {
  /**
   * heading: before the first paragraph; body; annex: annexes and attached texts; notes: each note with
   * its marker; cover: the symbol, session and item lines that a word processor puts elsewhere;
   * furniture: page numbers, rules, job numbers (nothing in it is a citation).
   */
  readonly kind: 'heading' | 'body' | 'annex' | 'notes' | 'cover' | 'furniture';
  readonly start: number;
  readonly end: number;
}

/** What the heading and the cover lines say; facts that a list adds come later. */
export type Heading = Omit<RecordDocument, 'facts'>;

export type Paragraph = RecordParagraph;

export interface Footnote {
  readonly marker: string;
  /** Of the note's text, behind its marker. */
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly start: number;
  readonly end: number;
}

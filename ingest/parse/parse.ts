import type { ParsedDocument, SourceText } from './document.ts';

/** Takes a text apart: heading, paragraphs, notes and their anchors. */
export function parse(source: SourceText): ParsedDocument {
  return {
    text: source.text,
    reading: source.text,
    heading: {
      id: null,
      symbol: null,
      aliases: [],
      kind: 'document',
      title: null,
      adopted: null,
      body: null,
      session: null,
      meeting: null,
      agendaItems: [],
      distributed: null,
      reportedBy: null,
    },
    paragraphs: [],
    footnotes: [],
    regions: [],
  };
}

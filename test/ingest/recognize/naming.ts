import { MARKER_FILL, type ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { recognizeNames } from '../../../ingest/recognize/names.ts';

const blank = parse({ text: 'x' });

/** A document that reads so; ³ stands for a masked marker. */
export const reading = (text: string): ParsedDocument => ({
  ...blank,
  text,
  reading: text.replaceAll('³', MARKER_FILL),
});

/** "kind: words" of each name found. */
export const namesIn = (text: string): string[] =>
  recognizeNames(reading(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

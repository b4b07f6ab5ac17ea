import type { SourceText } from '../../../../../ingest/parse/document.ts';

/** Notes as a reader sees them: marker, text, and what stands before each anchor. */
export const notesSeen = (source: SourceText): string[] =>
  (source.known?.footnotes ?? []).map(
    ({ marker, start, end, anchors }) =>
      `${marker} ${source.text.slice(start, end)} @ ${anchors
        .map((anchor) => {
          if (source.text.slice(anchor.start, anchor.end) !== marker)
            throw new Error('anchor quotes no marker');
          return source.text.slice(Math.max(0, anchor.start - 10), anchor.start);
        })
        .join(' & ')}`,
  );

/** Links as a reader sees them. */
export const linksSeen = (source: SourceText): string[] =>
  (source.known?.links ?? []).map(({ start, end, symbol }) => `${source.text.slice(start, end)} > ${symbol}`);

import { array, assert, constantFrom, oneof, property, sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKER_FILL } from '../../../ingest/parse/document.ts';
import { recognizeNames } from '../../../ingest/recognize/names.ts';
import { reading } from './naming.ts';

describe('any text', () => {
  it('is read without error, and names quote it in order', () => {
    const words = constantFrom(
      'Convention',
      'on',
      'the',
      'Committee',
      'of',
      'and',
      ',',
      '(',
      ')',
      'General',
      'Assembly',
      'No.',
      '12',
      MARKER_FILL,
      'Protocol',
      'thereto',
      '-',
      "'s",
      '\n',
      'high-level',
      'meeting',
    );
    const names = constantFrom(
      'the General Assembly,',
      'Committee on the Clips of Norland',
      'and the Convention on the Storage of Paper Clips',
      'its Optional Protocol',
      'the Harbour and Valletta Agreements',
    );
    const texts = oneof(
      string({ unit: 'binary' }),
      array(oneof(words, names), { maxLength: 40 }).map((list) => list.join(' ')),
    );
    const many = sample(texts, 100).filter((text) => recognizeNames(reading(text)).length > 1);
    expect(many.length).toBeGreaterThan(25);
    assert(
      property(texts, (text) => {
        let last = 0;
        for (const { start, end } of recognizeNames(reading(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Evaluation, referenceOf } from '../../ingest/evaluate/evaluation.ts';
import { extract } from '../../ingest/extract.ts';

/**
 * The sample against a reading by hand made apart from the program: data/A_RES_66_128.full.json
 * (citations and names) and .gold.json (heading, paragraphs, notes with the place of each marker).
 * `npm run eval -- data` prints the same figures.
 */
const file = fileURLToPath(new URL('../../data/A_RES_66_128.txt', import.meta.url));
const text = readFileSync(file, 'utf8');

describe('the sample, measured against the reading by hand', () => {
  const reference = referenceOf(file);
  if (!reference) throw new Error('The reading by hand is missing beside the sample.');
  const evaluation = new Evaluation();
  evaluation.add(
    reference,
    text,
    extract({ text }, { path: 'data/A_RES_66_128.txt', format: 'text', sha256: '' }),
  );
  const figures = Object.entries(evaluation.all().figures()).filter(
    ([name]) => name !== 'documents' && name !== 'records',
  );

  it('covers structure, citations and names', () => {
    const names = figures.map(([name]) => name);
    for (const name of [
      'links.recall',
      'resolutions.precision',
      'context.accuracy',
      'anchors.f1',
      'paragraphs.f1',
      'lead.accuracy',
      'treaties.f1',
      'meta.symbol',
      'meta.title',
      'meta.date',
      'full.citations.f1',
      'full.where',
      'full.treaty.f1',
      'full.softLaw.f1',
      'full.conference.f1',
      'full.body.f1',
      'full.registration',
    ])
      expect(names).toContain(name);
  });

  it.each(figures)('%s is 1', (_name, figure) => {
    expect(figure).toBe(1);
  });
});

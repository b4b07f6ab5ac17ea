import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/extract.ts';

/**
 * What a reader finds in the sample, written down from reading it line by line: every reference to
 * another instrument, where it stands and what it means. The entities are in sample-entities.test.ts.
 */
const text = readFileSync(new URL('../../data/A_RES_66_128.txt', import.meta.url), 'utf8');
const { document, citations } = extract({ text }, { path: 'A_RES_66_128.txt', format: 'text', sha256: '' });

/** [paragraph, note, words, target or null, lead words] */
const READING: readonly (readonly [string, string | null, string, string | null, string | null])[] = [
  ['HEAD', null, 'A/66/455', 'A/66/455', null],
  ['HEAD', null, 'Corr.1', 'A/66/455/Corr.1', null],
  ['PP1', '1', '48/104', 'A/RES/48/104', 'Recalling'],
  ['PP2', '2', 'A/CONF.157/24 (Part I)', 'A/CONF.157/24(PartI)', 'Reaffirming'],
  ['PP2', '3', 'E.95.XIII.18', 'SALES/E.95.XIII.18', 'Reaffirming'],
  ['PP2', '3', 'resolution 1', null, 'Reaffirming'],
  ['PP2', '4', 'E.96.IV.13', 'SALES/E.96.IV.13', 'Reaffirming'],
  ['PP2', '4', 'resolution 1', null, 'Reaffirming'],
  ['PP2', '5', 'E.96.IV.8', 'SALES/E.96.IV.8', 'Reaffirming'],
  ['PP2', '5', 'resolution 1', null, 'Reaffirming'],
  ['PP3', '6', 'UNW/2011/9', 'UNW/2011/9', 'Welcoming'],
  ['PP4', '7', 'E/2011/27', 'E/2011/27', 'Welcoming also'],
  ['PP6', '8', 'vol. 1249, No. 20378', 'UNTS/1249/20378', 'Welcoming'],
  ['PP6', '9', 'A/64/38', 'A/64/38', 'Welcoming'],
  ['PP6', '9', '42/I', null, 'Welcoming'],
  ['PP6', '10', 'vol. 2220, No. 39481', 'UNTS/2220/39481', 'Welcoming'],
  ['PP6', '11', 'CMW/C/GC/1', 'CMW/C/GC/1', 'Welcoming'],
  ['PP13', '12', '61/295', 'A/RES/61/295', 'Reaffirming'],
  ['PP14', '13', '2009/15', 'E/RES/2009/15', 'Noting'],
  ['OP1', '14', 'A/66/212', 'A/66/212', 'Takes note with appreciation'],
  ['OP2', '15', 'vol. 2237, No. 39574', 'UNTS/2237/39574', 'Encourages'],
  ['OP2', '16', 'vol. 2241, No. 39574', 'UNTS/2241/39574', 'Encourages'],
  ['OP2', '17', 'vol. 360, No. 5158', 'UNTS/360/5158', 'Encourages'],
  ['OP2', '18', 'vol. 989, No. 14458', 'UNTS/989/14458', 'Encourages'],
  ['OP2', '19', '64/293', 'A/RES/64/293', 'Encourages'],
  ['OP3', '20', 'A/HRC/11/6', 'A/HRC/11/6', 'Takes note'],
  ['OP18', '21', 'vol. 596, No. 8638', 'UNTS/596/8638', 'Calls upon'],
];

describe('the sample resolution', () => {
  it('cites twenty-seven times, in reading order', () => {
    expect(
      citations.map(({ paragraph, footnote, text: words, target, lead }) => [
        paragraph,
        footnote,
        words,
        target?.id ?? null,
        lead,
      ]),
    ).toStrictEqual(READING);
  });

  it('three of the seven treaty-series entries stand behind "Ibid."', () => {
    const series = citations.filter(({ target }) => target?.kind === 'treaty-series-entry');
    expect(series.map(({ via }) => via)).toStrictEqual([
      'footnote',
      'footnote',
      'footnote',
      'ibid',
      'ibid',
      'ibid',
      'footnote',
    ]);
  });

  it('says which part is meant', () => {
    const located = citations.filter(({ locator }) => locator !== null);
    expect(located.map(({ text: words, locator }) => [words, locator])).toStrictEqual([
      ['A/CONF.157/24 (Part I)', 'chap. III'],
      ['E.95.XIII.18', 'chap. I, resolution 1, annex'],
      ['resolution 1', 'annex'],
      ['E.96.IV.13', 'chap. I, resolution 1, annexes I and II'],
      ['resolution 1', 'annexes I and II'],
      ['E.96.IV.8', 'chap. I, resolution 1, annexes I and II'],
      ['resolution 1', 'annexes I and II'],
      ['E/2011/27', 'chap. I, sect. A'],
      ['A/64/38', 'part one, annex I'],
      ['61/295', 'annex'],
    ]);
  });

  it('leaves the resolutions and the decision of reports unresolved, with the report as reason', () => {
    const open = citations.filter(({ status }) => status !== 'resolved');
    expect(open.map(({ text: words, reason }) => [words, reason])).toStrictEqual([
      ['resolution 1', 'a resolution in SALES/E.95.XIII.18, which has no symbol of its own'],
      ['resolution 1', 'a resolution in SALES/E.96.IV.13, which has no symbol of its own'],
      ['resolution 1', 'a resolution in SALES/E.96.IV.8, which has no symbol of its own'],
      ['42/I', 'a decision annexed to A/64/38'],
    ]);
  });

  it('gives each citation an id of document, place and number', () => {
    expect(document.id).toBe('A/RES/66/128');
    expect(citations.slice(0, 6).map(({ id }) => id)).toStrictEqual([
      'A/RES/66/128#HEAD.1',
      'A/RES/66/128#HEAD.2',
      'A/RES/66/128#FN1.1',
      'A/RES/66/128#FN2.1',
      'A/RES/66/128#FN3.1',
      'A/RES/66/128#FN3.2',
    ]);
  });
});

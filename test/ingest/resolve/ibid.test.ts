import { describe, expect, it } from 'vitest';
import { citationsOf, inNotes, textOf } from './citing.ts';

type Row = readonly [rule: string, notes: readonly string[], last: readonly string[]];

/** "Ibid." keeps the container and gives a new place in it; each row shows the citations after the first note's. */
const ROWS: readonly Row[] = [
  [
    'the Treaty Series',
    ['United Nations, Treaty Series, vol. 2237, No. 39574.', 'Ibid., vol. 2241, No. 39574.'],
    ['vol. 2241, No. 39574 → UNTS/2241/39574'],
  ],
  [
    'the Treaty Series and the volume',
    ['United Nations, Treaty Series, vol. 75, No. 970.', 'Ibid., No. 973.'],
    ['No. 973 → UNTS/75/973'],
  ],
  [
    'the Official Records of the organ',
    [
      'Official Records of the General Assembly, Seventy-third Session, Supplement No. 53 (A/73/53), chap. IV.',
      'Ibid., Seventy-fourth Session, Supplement No. 53A (A/74/53/Add.1), chap. III.',
    ],
    ['A/74/53/Add.1 → A/74/53/Add.1'],
  ],
  [
    'the Official Records of the organ and session, the symbol left out',
    [
      'Official Records of the General Assembly, Seventy-third Session, Supplement No. 53 (A/73/53).',
      'Ibid., Supplement No. 38.',
    ],
    ['Supplement No. 38 → A/73/38'],
  ],
  ['the document, at another place', ['A/66/212, para. 5.', 'Ibid., para. 20.'], ['Ibid. → A/66/212']],
  ['the document as a whole', ['A/66/212.', 'Ibid.'], ['Ibid. → A/66/212']],
  [
    'all documents of the note',
    ['A/66/212 and A/66/214.', 'Ibid.'],
    ['A/66/214 → A/66/214', 'Ibid. → A/66/212', 'Ibid. → A/66/214'],
  ],
  [
    'the last of them, at another place',
    ['A/66/212 and A/66/214.', 'Ibid., para. 20.'],
    ['A/66/214 → A/66/214', 'Ibid. → A/66/214'],
  ],
  [
    'the whole, not its corrigendum',
    ['A/CONF.189/12 and A/CONF.189/12/Corr.1, chap. I.', 'Ibid., chap. II.'],
    ['A/CONF.189/12/Corr.1 → A/CONF.189/12/Corr.1', 'Ibid. → A/CONF.189/12'],
  ],
  [
    'an "Ibid." of an "Ibid."',
    ['A/66/212.', 'Ibid., annex I.', 'Ibid., annex II.'],
    ['Ibid. → A/66/212', 'Ibid. → A/66/212'],
  ],
  [
    "a conference's report, whose resolution has no symbol",
    [
      'Report of the Conference (United Nations publication, Sales No. E.03.II.A.1), chap. I, resolution 1, annex.',
      'Ibid., resolution 2, annex.',
    ],
    ['resolution 1 → unresolved', 'Ibid. → SALES/E.03.II.A.1', 'resolution 2 → unresolved'],
  ],
  [
    "a report, where the act's own number stands behind it",
    ['See FCCC/CP/2033/9/Add.1, decision 1/CP.98.', 'Ibid., decision 2/CP.98.'],
    ['1/CP.98 → FCCC/CP/DEC/1/CP.98', 'Ibid. → FCCC/CP/2033/9/Add.1', '2/CP.98 → FCCC/CP/DEC/2/CP.98'],
  ],
  [
    'within one note',
    ['United Nations, Treaty Series, vol. 2131, No. 20378; and ibid., vol. 2518, No. 44910.'],
    ['vol. 2518, No. 44910 → UNTS/2518/44910'],
  ],
  [
    'beside another reference in the same note',
    [
      'United Nations, Treaty Series, vol. 2131, No. 20378.',
      'Ibid., vol. 2171, No. 27531; and resolution 66/138, annex.',
    ],
    ['vol. 2171, No. 27531 → UNTS/2171/27531', '66/138 → A/RES/66/138'],
  ],
  [
    'nothing, when the note before cites nothing',
    ['A/66/212.', 'Almanac of Lighthouses (Riga, 2021).', 'Ibid.'],
    ['Ibid. → unresolved'],
  ],
];

describe('Ibid. repeats', () => {
  it.each(ROWS)('%s', (_, notes, last) => {
    expect(inNotes('assembly', ...notes).slice(1)).toStrictEqual(last);
  });

  it('and says so: via is "ibid"', () => {
    const paragraphs = ['Recalling lighthouse of the isle1 and the other isle,2'];
    const notes = ['United Nations, Treaty Series, vol. 1, No. 2.', 'Ibid., vol. 3, No. 4.'];
    const citations = citationsOf(textOf('assembly', paragraphs, notes));
    expect(citations.map(({ via }) => via)).toStrictEqual(['footnote', 'ibid']);
  });
});

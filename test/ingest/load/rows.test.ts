import { describe, expect, it } from 'vitest';
import { instrumentRow } from '../../../ingest/load/instruments.ts';
import { documentRows } from '../../../ingest/load/rows.ts';
import { RecordBuilder, type BuiltRecord } from '../../fixtures/record.ts';

const rowsOf = ({ record, text }: BuiltRecord) => documentRows(record, text);
const passagesOf = (built: BuiltRecord) =>
  rowsOf(built).passages.map(({ properties }) => [properties['label'], properties['text']]);

describe('an instrument, by its id alone', () => {
  it.each([
    ['A/RES/66/128', 'resolution', 'A/RES/66/128', null],
    ['A/RES/2000(XX)', 'resolution', 'A/RES/2000 (XX)', null],
    ['A/RES/217(III)[A]', 'resolution', 'A/RES/217 A (III)', null],
    ['S/RES/1325(2000)', 'resolution', 'S/RES/1325 (2000)', 2000],
    ['E/RES/2009/15', 'resolution', 'E/RES/2009/15', 2009],
    ['E/DEC/2009/250', 'decision', 'E/DEC/2009/250', 2009],
    ['S/PRST/2010/22', 'presidential-statement', 'S/PRST/2010/22', 2010],
    ['A/CONF.157/24(PartI)', 'document', 'A/CONF.157/24 (Part I)', null],
    ['A/1999', 'document', 'A/1999', null],
    ['S/2003/253', 'document', 'S/2003/253', 2003],
    ['UNTS/1249/20378', 'treaty-series-entry', null, null],
    ['UNTS/1955/33395', 'treaty-series-entry', null, null],
    ['SALES/E.95.XIII.18', 'sales-publication', null, null],
    ['treaty/convention-on-lakes', 'treaty', null, null],
    ['soft-law/agenda-2030', 'soft-law', null, null],
  ])('%s', (id, kind, symbol, year) => {
    const row = instrumentRow(id);
    expect([row.kind, row.properties.symbol, row.properties.year]).toStrictEqual([kind, symbol, year]);
  });
});

describe('passages', () => {
  it('are made of more paragraphs than a call takes arguments', () => {
    const { record, text } = new RecordBuilder('A/RES/1/1').paragraph('OP1', 'Requests a report;').build();
    const line = 'Requests a report;\n';
    const paragraphs = Array.from({ length: 150_000 }, (_, index) => {
      const start = text.length + index * line.length;
      return {
        id: `OP${index + 2}`,
        kind: 'operative' as const,
        lead: null,
        start,
        end: start + line.length - 1,
      };
    });
    const long = documentRows(
      { ...record, paragraphs: [...record.paragraphs, ...paragraphs] },
      text + line.repeat(paragraphs.length),
    );
    expect(long.passages).toHaveLength(150_002);
  });

  it('keep a paragraph whole when it goes on behind its sub-paragraphs', () => {
    const built = new RecordBuilder('A/RES/1/1')
      .paragraph('OP1', 'Requests:')
      .paragraph('OP1(a)', '(a) a report;', { inside: 'OP1' })
      .build();
    const [outer, inner] = built.record.paragraphs;
    if (!outer || !inner) throw new Error('The fixture has two paragraphs.');
    const text = `${built.text}and to go on.\n`;
    const record = { ...built.record, paragraphs: [{ ...outer, end: text.length - 1 }, inner] };
    expect(passagesOf({ record, text })).toStrictEqual([
      ['HEAD', 'United Nations\nA/RES/1/1'],
      ['OP1', 'Requests:\n(a) a report;\nand to go on.'],
      ['OP1(a)', '(a) a report;'],
    ]);
  });

  it('are told apart when a file holds a label twice, and references go to the right one', () => {
    const rows = rowsOf(
      new RecordBuilder('A/RES/1/1')
        .paragraph('PP1', 'Recalling resolution 2/2,')
        .paragraph('PP1', 'Recalling resolution 3/3,1')
        .footnote('1', 'See 4/4.', 'PP1')
        .footnote('1', 'See 5/5.', 'PP1')
        .cites('A/RES/2/2', '2/2')
        .cites('A/RES/3/3', '3/3')
        .cites('A/RES/4/4', '4/4')
        .cites('A/RES/5/5', '5/5')
        .build(),
    );
    expect(rows.passages.map(({ properties }) => properties['id'])).toStrictEqual([
      'A/RES/1/1#HEAD',
      'A/RES/1/1#PP1',
      'A/RES/1/1#PP1~2',
      'A/RES/1/1#FN1',
      'A/RES/1/1#FN1~2',
    ]);
    const cites = rows.relationships.filter(({ type }) => type === 'CITES');
    expect(cites.map(({ properties }) => properties['passage'])).toStrictEqual([
      'A/RES/1/1#PP1',
      'A/RES/1/1#PP1~2',
      'A/RES/1/1#FN1',
      'A/RES/1/1#FN1~2',
    ]);
  });

  it('are a heading alone where a text has no paragraphs', () => {
    expect(passagesOf(new RecordBuilder('A/RES/1/1').build())).toStrictEqual([
      ['HEAD', 'United Nations\nA/RES/1/1'],
    ]);
  });
});

describe('a reference', () => {
  it('in the heading stands in the heading', () => {
    const rows = rowsOf(new RecordBuilder('A/RES/1/1').cites('A/RES/1/1', 'A/RES/1/1').build());
    expect(rows.relationships[0]?.properties).toMatchObject({
      passage: 'A/RES/1/1#HEAD',
      paragraph: null,
    });
  });

  it('in a note without an anchor has no paragraph, and the note is its passage', () => {
    const rows = rowsOf(
      new RecordBuilder('A/RES/1/1').footnote('2', 'See 4/4.', null).cites('A/RES/4/4', '4/4').build(),
    );
    expect(rows.relationships[0]?.properties).toMatchObject({
      passage: 'A/RES/1/1#FN2',
      paragraph: null,
      footnote: '2',
    });
  });

  it('has an id that begins with its document’s, whatever the record calls it', () => {
    const built = new RecordBuilder('A/RES/1/1').paragraph('PP1', 'Recalling 2/2 and 3/3,');
    const rows = rowsOf(
      built
        .cites('A/RES/2/2', '2/2', { id: 'A/RES/1/1#PP1/1' })
        .cites('A/RES/3/3', '3/3', { id: '7' })
        .build(),
    );
    expect(rows.relationships.slice(0, 2).map(({ properties }) => properties['id'])).toStrictEqual([
      'A/RES/1/1#PP1/1',
      'A/RES/1/1#7',
    ]);
  });
});

describe('parts', () => {
  it('are tied to their wholes, and these to theirs', () => {
    const rows = rowsOf(
      new RecordBuilder('A/RES/1/1')
        .paragraph('PP1', 'Noting A/57/4/Add.1/Corr.1,')
        .cites('A/57/4/Add.1/Corr.1', 'A/57/4/Add.1/Corr.1')
        .build(),
    );
    expect(rows.partOf).toStrictEqual([
      { from: 'A/57/4/Add.1/Corr.1', to: 'A/57/4/Add.1' },
      { from: 'A/57/4/Add.1', to: 'A/57/4' },
    ]);
    expect(rows.instruments.map(({ id }) => id)).toContain('A/57/4');
    expect(rows.cited).toStrictEqual(['A/57/4/Add.1/Corr.1']);
  });
});

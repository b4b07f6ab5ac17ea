import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linesOf } from '../../../ingest/registry/table-lines.ts';
import { readTable, TableError } from '../../../ingest/registry/table.ts';

const row = z.object({ id: z.string().min(1, 'must not be empty'), name: z.string() });

const read = (text: string) => readTable('a.csv', linesOf('a.csv', text), row);

describe('readTable', () => {
  it('reads quoted cells, commas in them included', () => {
    expect(read('id,name\n1,"Peace, Security"\n')).toStrictEqual([{ id: '1', name: 'Peace, Security' }]);
  });

  it('names file, line and column of what is wrong', () => {
    expect(() => read('id,name\n1,One\n,Two\n')).toThrow(
      new TableError('ingest/registry/a.csv, line 3, column id: must not be empty'),
    );
  });

  it('names the file of a row that is too short', () => {
    expect(() => read('id,name\n1\n')).toThrow(/^ingest\/registry\/a\.csv: .*line 2/);
  });
});

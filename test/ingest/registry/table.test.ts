import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTable, TableError } from '../../../ingest/registry/table.ts';

const row = z.object({ id: z.string().min(1, 'must not be empty'), name: z.string() });

describe('readTable', () => {
  it('reads quoted cells, commas in them included', () => {
    expect(readTable('a.csv', 'id,name\n1,"Peace, Security"\n', row)).toStrictEqual([
      { id: '1', name: 'Peace, Security' },
    ]);
  });

  it('names file, line and column of what is wrong', () => {
    expect(() => readTable('a.csv', 'id,name\n1,One\n,Two\n', row)).toThrow(
      new TableError('ingest/registry/a.csv, line 3, column id: must not be empty'),
    );
  });

  it('names the file of a row that is too short', () => {
    expect(() => readTable('a.csv', 'id,name\n1\n', row)).toThrow(/^ingest\/registry\/a\.csv: .*line 2/);
  });
});

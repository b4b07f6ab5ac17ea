import { describe, expect, it } from 'vitest';
import { fitting, type Column } from '../../../client/list/column.ts';

const column = (id: string, minWidth: number, spare?: number): Column<string> => ({
  id,
  name: id,
  cell: () => id,
  key: () => id,
  minWidth,
  ...(spare !== undefined && { spare }),
});

describe('the columns of a table', () => {
  const columns = [column('name', 200), column('kind', 100, 2), column('held', 100, 1), column('cites', 100)];

  it.each([
    [500, 'name kind held cites'],
    [499, 'name kind cites'],
    [399, 'name cites'],
    [100, 'name cites'],
  ])('in %i pixels are those that fit, and those that cannot be spared', (room, kept) => {
    expect(
      fitting(columns, room)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(kept);
  });
});

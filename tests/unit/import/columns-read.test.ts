import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/dataset/import/rows/cell';
import { RowDraft } from '../../../src/dataset/import/rows/row-draft';
import { runImport, sample } from '../../fixtures/import/run-import';

/** Cells that record the positions that are read. */
function watched(cells: readonly Cell[], seen: Set<number>): readonly Cell[] {
  return new Proxy(cells, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.add(Number(key));
      return Reflect.get(target, key);
    },
  });
}

describe('the columns that a reader names as read', () => {
  it.each(['acled.csv', 'acled-before-2023.csv', 'ged.csv', 'gtd.csv', 'table-semicolon.csv'])(
    'are all columns that it reads of %s',
    async (name) => {
      const { table, choice } = await runImport(sample(name));
      const { reader } = choice;
      const seen = new Set<number>();
      const blank = table.columns.map(() => '');
      // Where a cell is blank a reader may take another column instead.
      const variants = table.head.flatMap((row) => [row, blank, ...row.map((_, at) => row.with(at, ''))]);
      for (const row of variants) reader.read(watched(row, seen), new RowDraft());
      expect(seen.size).toBeGreaterThan(0);
      expect([...seen].filter((at) => !reader.reads?.includes(at))).toEqual([]);
    },
  );
});

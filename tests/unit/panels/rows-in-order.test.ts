import { describe, expect, it, vi } from 'vitest';
import { rowsInOrder } from '../../../src/panels/rows-in-order';
import { day, smallAtlas } from '../state/small-atlas';

describe('the rows that list and detail share', () => {
  it('are found once for one order, and again for another one and after a change', () => {
    const { engine } = smallAtlas();
    const rows = vi.spyOn(engine, 'rows');
    const first = rowsInOrder(engine, 'date');
    expect([...first]).toEqual([0, 1, 2]);
    expect(rowsInOrder(engine, 'date')).toBe(first);
    expect(rows).toHaveBeenCalledTimes(1);
    expect([...rowsInOrder(engine, 'dateDescending')]).toEqual([2, 1, 0]);
    engine.update({ window: [day('2020-01-02'), day('2020-12-31')] });
    expect([...rowsInOrder(engine, 'dateDescending')]).toEqual([2, 1]);
  });
});

import type { Engine, SortOrder } from '../spacetime/engine';

interface Kept {
  readonly revision: number;
  readonly order: SortOrder;
  readonly rows: Int32Array;
}

const kept = new WeakMap<Engine, Kept>();

/** The matching rows everywhere. Finding them passes over all rows, and list and detail often ask for the same order: the last is kept. */
export function rowsInOrder(engine: Engine, order: SortOrder): Int32Array {
  const { revision } = engine;
  const last = kept.get(engine);
  if (last?.revision === revision && last.order === order) return last.rows;
  const rows = engine.rows(order);
  kept.set(engine, { revision, order, rows });
  return rows;
}

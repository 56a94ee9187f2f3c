import type { CELL_LANES } from '../../spacetime/cells/cell-lanes';

type Lane = (typeof CELL_LANES)[number];
type Column = (name: string) => Int32Array;

/**
 * Reads the lanes out of the columns of a table, which have what a number is above the one before it: `killedHigh` is `killedLow`,
 * `killedToBest` and `killedToHigh` together.
 */
export function laneReader(column: Column): (lane: Lane) => Int32Array {
  const incidents = column('incidents');
  const lanesOf = (harm: 'killed' | 'wounded') => {
    const low = column(`${harm}Low`);
    const best = combined(low, column(`${harm}ToBest`), 1);
    return {
      [`${harm}Stated`]: combined(incidents, column(`${harm}NotStated`), -1),
      [`${harm}Low`]: low,
      [`${harm}Best`]: best,
      [`${harm}High`]: combined(best, column(`${harm}ToHigh`), 1),
    };
  };
  const lanes: Record<string, Int32Array> = { incidents, ...lanesOf('killed'), ...lanesOf('wounded') };
  return (lane) => lanes[lane] ?? incidents;
}

function combined(of: Int32Array, other: Int32Array, sign: number): Int32Array {
  return of.map((value, row) => value + sign * (other[row] ?? 0));
}

import type { Atlas } from '../dataset/atlas';

/** Whether claims with their sources stand behind the figures. A table of rows states figures and does not say who speaks. */
export function hasRecord({ engine }: Atlas): boolean {
  return engine.table.dimensions.some(({ id }) => id === 'voices');
}

import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';

/** What a reader sees for a value of a dimension: the dataset's own name for it, else ours, else the value as it stands. */
export function valueLabel(atlas: Atlas, { language, tOr }: Texts, dimension: string, value: string): string {
  return atlas.labelOf(dimension, value, language) ?? tOr(`terms.${dimension}-${value}`, value);
}

/** Name of a dimension, or its id where the file brought one that we do not know. */
export function dimensionLabel({ tOr }: Texts, dimension: string): string {
  return tOr(`panels.dimension-${dimension}`, dimension);
}

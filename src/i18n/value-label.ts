import type { Language } from '../domain/language';
import type { Texts } from './texts';

/** A dataset that may have its own names for the values of its dimensions. */
export interface ValueNames {
  labelOf(dimension: string, value: string, language?: Language): string | undefined;
}

/** The label of a dimension's value: the dataset's name for the value, else the app's, else the value as the file has it. */
export function valueLabel(names: ValueNames, { language, tOr }: Texts, dimension: string, value: string): string {
  return names.labelOf(dimension, value, language) ?? tOr(`terms.${dimension}-${value}`, value);
}

/** The label of a dimension: the app's name for it, else the id of a dimension that only the file knows. */
export function dimensionLabel({ tOr }: Texts, dimension: string): string {
  return tOr(`panels.dimension-${dimension}`, dimension);
}

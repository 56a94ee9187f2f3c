import type { Texts } from './texts';
import { type ValueNames, valueLabel } from './value-label';

/** The parts of a split, as the engine chooses them. */
export interface PartsToName {
  readonly dimension: string;
  /** By part, the code of its value. */
  readonly codes: readonly number[];
  readonly hasRest: boolean;
}

/** By part, its label; the part for all further values comes last. */
export function splitLabels(
  names: ValueNames,
  texts: Texts,
  { dimension, codes, hasRest }: PartsToName,
  values: readonly string[],
): readonly string[] {
  const labels = codes.map((code) => valueLabel(names, texts, dimension, values[code] ?? ''));
  return hasRest ? [...labels, texts.t('measure.others')] : labels;
}

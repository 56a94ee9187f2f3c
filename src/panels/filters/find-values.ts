import { foldText } from '../../dataset/fold-text';

export interface LabelledValue {
  readonly code: number;
  readonly value: string;
  readonly label: string;
  /** Label and value without case and accents; null before the first search. */
  line: string | null;
}

/** The values whose label or id contains the text, whatever its case and accents. All values for a blank text. */
export function findValues(values: readonly LabelledValue[], search: string): readonly LabelledValue[] {
  const wanted = foldText(search).trim();
  if (wanted === '') return values;
  return values.filter((each) => {
    each.line ??= foldText(`${each.label} ${each.value}`);
    return each.line.includes(wanted);
  });
}
